import type { LoadRow } from "../../../loads/index.ts";
import { type ChangeBadge, levelChart, samplesFromLoads } from "../../charts/index.ts";
import { formatDate } from "../../texts/format-date.ts";
import { periodText } from "../../texts/period-text.ts";
import { formatEstimate } from "../../texts/round-to-uncertainty.ts";
import { verdictText } from "../../texts/verdict-text.ts";
import { changeText } from "../change-text.ts";
import { chartLevels } from "../chart-levels.ts";
import { chartPair } from "../chart-pair.ts";
import { levelText } from "../level-text.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { publishedEvents } from "../published-events.ts";
import { table } from "../table.ts";
import { countText, type DrugView, levelsOf, type Place, type ReportView } from "../view.ts";
import { headlineRow } from "./answer.ts";

/** The levels of a drug at a place as a chart, and the chart's figures as tables. */
export function levelPart(view: ReportView, place: Place, drug: DrugView, id: string): Markup {
  const { words, language } = view;
  const rows = levelsOf(view, place, drug.biomarker);
  const loads = openLoads(view, place, drug.biomarker);
  const data = {
    levels: chartLevels(view, rows),
    samples: samplesFromLoads(
      loads.map((row) => ({ ...row, site: place.scope === "plant" ? "" : plantName(view, row.site) })),
    ),
    events: publishedEvents(view.model).filter(
      (event) => place.scope === "municipality" || event.site === "" || event.site === place.site,
    ),
  };
  const badge = badgeOf(view, place, drug);
  const title = words.chartTitle(drug.short, place.name);
  return html`${chartPair(`${id}-level`, (size) => levelChart(data, { title, language, ...size, ...(badge === null ? {} : { badge }) }))}
${loads.length === 0 && html`<p class="note">${words.dotsHidden(countText(view.model.settings.publication.minimumPopulation, view))}</p>`}
<details><summary>${words.dataTable}</summary>
${levelTable(view, place, drug)}
${loads.length > 0 && sampleTable(view, place, drug, loads)}
</details>`;
}

/** Samples of plants whose single days may be shown: the plant's own, or all of a municipality's. */
function openLoads(view: ReportView, place: Place, biomarker: string): LoadRow[] {
  const own = (site: string): boolean =>
    place.scope === "plant"
      ? site === place.site
      : (view.model.sites.find((known) => known.site === site)?.municipality ?? place.site) === place.site;
  return view.model.loads.filter(
    (row) => row.biomarker === biomarker && own(row.site) && view.openPlants.has(row.site),
  );
}

function badgeOf(view: ReportView, place: Place, drug: DrugView): ChangeBadge | null {
  const row = headlineRow(view, place, drug.biomarker);
  if (row === undefined) return null;
  const size =
    row.verdict === "increase" || row.verdict === "decrease" ? ` ${changeText(row, view.language)}` : "";
  return { verdict: row.verdict, words: `${verdictText(row.verdict, view.language)}${size}` };
}

function levelTable(view: ReportView, place: Place, drug: DrugView): Markup {
  const { words, percent } = view;
  const rows = levelsOf(view, place, drug.biomarker).map((row): Insert[] => {
    const { value, interval, note } = levelText(row, view);
    return [
      periodText(row.period, view.language) + (row.segment === "" ? "" : `, ${row.segment}`),
      value,
      interval,
      countText(row.samples, view),
      countText(row.detected, view),
      note,
    ];
  });
  return table(
    words.levelsCaption(drug.name, place.name),
    [
      { heading: words.period },
      { heading: words.level, numeric: true },
      { heading: `${words.intervalHeading} (${percent} %)`, numeric: true },
      { heading: words.samplesHeading, numeric: true },
      { heading: words.detectedHeading, numeric: true },
      { heading: words.noteHeading },
    ],
    rows,
  );
}

function sampleTable(view: ReportView, place: Place, drug: DrugView, loads: readonly LoadRow[]): Markup {
  const { words, language, percent } = view;
  const rows = loads.map((row): Insert[] => {
    const { load_mg_per_day_per_1000: load, lower, upper } = row;
    const limit = (value: number | null): string => formatEstimate(value, null, null, language);
    const shown =
      load !== null
        ? formatEstimate(load, lower, upper, language)
        : row.result === "above ULOQ"
          ? words.aboveValue(limit(lower))
          : upper === null
            ? "–"
            : words.belowValue(limit(upper));
    return [formatDate(row.sampling_start.slice(0, 10), language), plantName(view, row.site), shown];
  });
  return table(
    words.samplesCaption(drug.name, place.name),
    [
      { heading: words.sampleDay },
      { heading: words.plant },
      { heading: `${words.load} (${percent} %)`, numeric: true },
    ],
    rows,
  );
}

function plantName(view: ReportView, site: string): string {
  return view.model.sites.find((known) => known.site === site)?.name || site;
}
