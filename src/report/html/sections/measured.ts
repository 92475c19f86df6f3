import { samplingCalendar, siteMap } from "../../charts/index.ts";
import { formatDate } from "../../texts/format-date.ts";
import { formatEstimate } from "../../texts/round-to-uncertainty.ts";
import { belowLimit } from "../below-limit.ts";
import { chartPair } from "../chart-pair.ts";
import { html, type Markup } from "../markup.ts";
import type { ReportSite } from "../report-model.ts";
import { countText, levelsOf, plantName, type ReportView } from "../view.ts";

/** What was measured, where and when; and what a level and its interval mean, said once. */
export function measuredSection(view: ReportView): Markup {
  const { words, model } = view;
  const { loads } = model;
  const days = loads.map((row) => row.sampling_start.slice(0, 10)).sort();
  const under = belowLimit(view);
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
    [words.plants, model.sites.map((site) => html`<div>${plantTold(site, view)}</div>`)],
    [
      words.samples,
      first === undefined || last === undefined
        ? "–"
        : words.samplesOf(countText(samplesIn(loads), view), daySpan(view, first, last)),
    ],
    [
      words.latestPeriod,
      latest === undefined ? "–" : words.latestSamples(countText(samplesIn(inLatest), view), latest.told),
    ],
    [words.substances, view.drugs.map((drug) => drug.name).join(", ")],
    [words.laboratory, laboratories.length === 0 ? words.laboratoryUnknown : laboratories.join(", ")],
    [words.belowLimit, words.belowLimitShare(countText(under.below, view), countText(under.all, view))],
  ];
  return html`<section aria-labelledby="measured">
<h2 id="measured">${words.measured}</h2>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p>${words.levelExplained}</p>
<p>${words.targets[model.settings.target] ?? ""}</p>
<h3>${words.uncertaintyTitle}</h3>
<p>${words.uncertaintyExplained(view.percent, example(view))}</p>
${map(view)}
${calendar(view)}
</section>`;
}

function plantTold({ site, name, population, closed, successor = "" }: ReportSite, view: ReportView): string {
  const { words, language, model } = view;
  const told = name || site;
  if (closed !== undefined) {
    return words.plantClosed(
      told,
      formatDate(closed, language),
      successor === "" ? "" : plantName(model, successor),
    );
  }
  return population === null
    ? words.plantUnknownPeople(told)
    : words.plantPeople(told, countText(population, view));
}

function daySpan({ words, language }: ReportView, first: string, last: string): string {
  if (first === last) return formatDate(first, language);
  return words.fromTo(formatDate(first, language), formatDate(last, language));
}

/** A composite is one sample, whatever was analysed in it. */
function samplesIn(loads: ReportView["model"]["loads"]): number {
  return new Set(loads.map((row) => JSON.stringify([row.site, row.sampling_start, row.sampling_end]))).size;
}

/** The latest sure level of the first main drug, as an example of how levels are written. */
function example(view: ReportView): string {
  const places = view.mains.flatMap((place) =>
    view.drugs.flatMap((drug) => levelsOf(view, place, drug.biomarker).reverse()),
  );
  const level = places.find((row) => row.interval_kind === "confidence");
  if (level === undefined) return `162 (112–235) ${view.words.unit} ${view.words.invented}`;
  return `${formatEstimate(level.load_mg_per_day_per_1000, level.lower, level.upper, view.language)} ${view.words.unit}`;
}

/** When samples were taken: one mark a composite, hollow where a flag of its own lies on any of its analyses. */
function calendar(view: ReportView): Markup | "" {
  const { words } = view;
  const rows = view.model.sites.flatMap(({ site, name }) => {
    const own = view.model.loads.filter((load) => load.site === site);
    const times = [...new Set(own.map((load) => load.sampling_start))];
    const samples = times.map((time) => ({
      time,
      flagged: own.some((load) => load.sampling_start === time && reserved(load.flags)),
    }));
    return samples.length === 0 ? [] : [{ name: name || site, samples }];
  });
  if (rows.length === 0) return "";
  return html`<h3>${words.calendar}</h3>
${chartPair(view, "calendar", words.calendar, (base) => samplingCalendar(rows, view.periods, base))}
<p class="note">${words.calendarNote}</p>`;
}

/** Flags that are no reservation on a sample: a non-detect is a result, and an assumption holds for all alike. */
const ORDINARY: ReadonlySet<string> = new Set([
  "",
  "NON_DETECT",
  "BATCH_ASSUMED",
  "UNCERTAINTY_ASSUMED",
  "LABORATORY_UNKNOWN",
  "SITE_SMALL",
]);

function reserved(flags: string): boolean {
  return flags.split(";").some((flag) => !ORDINARY.has(flag));
}

function map(view: ReportView): Markup | "" {
  const { words } = view;
  const sites = view.model.sites.flatMap(({ site, name, population, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ name: name || site, population, latitude, longitude }],
  );
  if (sites.length < 2) return "";
  return html`<h3>${words.map}</h3>
${chartPair(view, "map", words.map, (base) => siteMap(sites, { ...base, height: 200 }))}
<p class="note">${words.mapNote}</p>`;
}
