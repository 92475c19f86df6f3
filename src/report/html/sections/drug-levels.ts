import type { SummaryRow } from "../../../levels/index.ts";
import type { LoadRow } from "../../../loads/index.ts";
import {
  type ChartEvent,
  changeBadge,
  type LevelChartData,
  levelChart,
  samplesFromLoads,
} from "../../charts/index.ts";
import { formatDate } from "../../texts/format-date.ts";
import { periodText, periodTold } from "../../texts/period-text.ts";
import { segmentText } from "../../texts/segment-text.ts";
import { chartLevels } from "../chart-levels.ts";
import { type ChartBase, chartPair } from "../chart-pair.ts";
import { dayList, loadText } from "../day-list.ts";
import { headlineRow } from "../headline-row.ts";
import { levelText } from "../level-text.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { openLoads } from "../open-loads.ts";
import { publishedEvents } from "../published-events.ts";
import { table } from "../table.ts";
import { countText, type DrugView, levelsOf, type Place, plantName, type ReportView } from "../view.ts";
import { withheldNote } from "./withheld.ts";

/** The levels of a drug at a place as a chart, and the chart's figures as tables. */
export function levelPart(view: ReportView, place: Place, drug: DrugView, id: string): Markup {
  const { words, language } = view;
  const rows = levelsOf(view, place, drug.biomarker);
  const loads = openLoads(view, place, drug.biomarker);
  const data = {
    levels: chartLevels(view, rows),
    samples: loads.flatMap((load) => {
      const site = place.scope === "plant" ? "" : plantName(view.model, load.site);
      const ends = levelCovers(rows, load) ? {} : { lower: load.lower, upper: load.upper };
      return samplesFromLoads([{ ...load, site }]).map((sample) =>
        sample.kind === "measured" ? { ...sample, ...ends } : sample,
      );
    }),
    events: eventsAt(view, place),
  };
  const last = rows[rows.length - 1];
  const compared = headlineRow(view, place, drug.biomarker);
  const badge = compared === undefined ? {} : { badge: changeBadge(compared, language) };
  const title = words.chartTitle(drug.short, place.name);
  return html`${chartPair(view, `${id}-level`, title, (base) => levelChart(data, { ...base, ...badge, ...noteOf(data, base) }))}
${loads.length === 0 && html`<p class="note">${withheldNote(view, place, drug) || words.dotsHidden(countText(view.model.settings.publication.minimumPopulation, view))}</p>`}
${last !== undefined && dayList(view, place, last) !== "" && html`<p>${words.levelNow(periodTold(last.period, language))}: ${words.tooFew}. ${dayList(view, place, last)}</p>`}
<details><summary>${words.dataTable}</summary>
${levelTable(view, place, drug)}
${loads.length > 0 && sampleTable(view, place, drug, loads)}
</details>`;
}

/** The published events of a place, with their numbers in the report. */
function eventsAt(view: ReportView, place: Place): ChartEvent[] {
  return publishedEvents(view.model)
    .map((event, index) => ({ ...event, number: index + 1 }))
    .filter((event) => place.scope === "municipality" || event.site === "" || event.site === place.site);
}

/** A picture that travels without the report says what its numbers stand for. */
function noteOf(
  { levels, events = [] }: LevelChartData,
  { heading, language }: ChartBase,
): { note?: string } {
  const [first, last] = [levels[0]?.start ?? "", levels.at(-1)?.end ?? ""];
  const shown = events.filter(({ from, to }) => to >= first && from <= last);
  if (heading !== true || shown.length === 0) return {};
  const told = shown.map(({ number, title, from, to }) => {
    const day = formatDate(from, language);
    return `${number} ${title} (${from === to ? day : `${day} – ${formatDate(to, language)}`})`;
  });
  return { note: `${told.join("; ")}.` };
}

/** A sample whose period has a level or bounds needs no interval of its own in the chart. */
function levelCovers(rows: readonly SummaryRow[], load: LoadRow): boolean {
  const day = load.sampling_start.slice(0, 10);
  return rows.some((row) => row.upper !== null && row.period_start <= day && day <= row.period_end);
}

function levelTable(view: ReportView, place: Place, drug: DrugView): Markup {
  const { words, percent } = view;
  const levels = levelsOf(view, place, drug.biomarker);
  const rows = levels.map((row): Insert[] => {
    const { value, interval, note } = levelText(row, view, levels);
    return [
      periodText(row.period, view.language) +
        (row.segment === "" ? "" : `, ${segmentText(row.segment, view.language)}`),
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
      { heading: `${words.intervalHeading} (${percent}\u00a0%)`, numeric: true },
      { heading: words.samplesHeading, numeric: true },
      { heading: words.detectedHeading, numeric: true },
      { heading: words.noteHeading },
    ],
    rows,
  );
}

function sampleTable(view: ReportView, place: Place, drug: DrugView, loads: readonly LoadRow[]): Markup {
  const { words, language, percent } = view;
  const rows = loads.map((row): Insert[] => [
    formatDate(row.sampling_start.slice(0, 10), language),
    plantName(view.model, row.site),
    loadText(view, row),
  ]);
  return table(
    words.samplesCaption(drug.name, place.name),
    [
      { heading: words.sampleDay },
      { heading: words.plant },
      { heading: `${words.load} (${percent}\u00a0%)`, numeric: true },
    ],
    rows,
  );
}
