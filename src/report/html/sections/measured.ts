import type { SummaryRow } from "../../../levels/index.ts";
import { siteMap } from "../../charts/index.ts";
import { formatDate } from "../../texts/format-date.ts";
import { formatEstimate } from "../../texts/round-to-uncertainty.ts";
import { chartPair } from "../chart-pair.ts";
import { html, type Markup } from "../markup.ts";
import { countText, type ReportView } from "../view.ts";

/** What was measured, where and when; and what a level and its interval mean, said once. */
export function measuredSection(view: ReportView): Markup {
  const { words, model } = view;
  const { loads } = model;
  const days = loads.map((row) => row.sampling_start.slice(0, 10)).sort();
  const below = loads.filter((row) => row.load_mg_per_day_per_1000 === null && row.upper !== null).length;
  const latest = view.periods[view.periods.length - 1];
  const inLatest = loads.filter(
    (row) =>
      latest !== undefined &&
      latest.start <= row.sampling_start.slice(0, 10) &&
      row.sampling_start.slice(0, 10) <= latest.end,
  );
  const laboratories = [...new Set(loads.map((row) => row.laboratory).filter((name) => name !== ""))];
  const [first, last] = [days[0], days[days.length - 1]];
  const facts: readonly (readonly [string, Markup | string | readonly Markup[]])[] = [
    [
      words.plants,
      model.sites.map(
        (site) =>
          html`<div>${site.population === null ? words.plantUnknownPeople(site.name || site.site) : words.plantPeople(site.name || site.site, countText(site.population, view))}</div>`,
      ),
    ],
    [
      words.samples,
      first === undefined || last === undefined
        ? "–"
        : words.samplesOf(
            countText(samplesIn(loads), view),
            formatDate(first, view.language),
            formatDate(last, view.language),
          ),
    ],
    [
      words.latestPeriod,
      latest === undefined ? "–" : words.latestSamples(countText(samplesIn(inLatest), view), latest.text),
    ],
    [words.substances, view.drugs.map((drug) => drug.name).join(", ")],
    [words.laboratory, laboratories.length === 0 ? words.laboratoryUnknown : laboratories.join(", ")],
    [words.belowLimit, words.belowLimitShare(countText(below, view), countText(loads.length, view))],
  ];
  return html`<section aria-labelledby="measured">
<h2 id="measured">${words.measured}</h2>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p>${words.levelExplained}</p>
<p>${words.snapshot}</p>
<h3>${words.uncertaintyTitle}</h3>
<p>${words.uncertaintyExplained(view.percent, example(view))}</p>
${map(view)}
</section>`;
}

/** A composite is one sample, whatever was analysed in it. */
function samplesIn(loads: ReportView["model"]["loads"]): number {
  return new Set(loads.map((row) => JSON.stringify([row.site, row.sampling_start, row.sampling_end]))).size;
}

function example(view: ReportView): string {
  const known = view.summary.filter((row) => row.interval_kind === "confidence");
  const last: SummaryRow | undefined = known[known.length - 1];
  if (last === undefined) return `162 (112–235) ${view.words.unit}`;
  return `${formatEstimate(last.load_mg_per_day_per_1000, last.lower, last.upper, view.language)} ${view.words.unit}`;
}

function map(view: ReportView): Markup | "" {
  const { words, language } = view;
  const sites = view.model.sites.flatMap(({ site, name, population, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ name: name || site, population, latitude, longitude }],
  );
  if (sites.length < 2) return "";
  return html`<h3>${words.map}</h3>
${chartPair("map", (size) => siteMap(sites, { title: words.map, language, height: 200, ...size }))}
<p class="note">${words.mapNote}</p>`;
}
