import { groupBy } from "../../../base/index.ts";
import type { TrendRow } from "../../../trend/index.ts";
import { trendSentence } from "../../answer/trend-sentence.ts";
import { type ChartLevel, levelsFromSummary, seriesChart } from "../../charts/index.ts";
import { formatDate } from "../../texts/format-date.ts";
import { segmentText } from "../../texts/segment-text.ts";
import { verdictText } from "../../texts/verdict-text.ts";
import { changeText } from "../change-text.ts";
import { chartPair } from "../chart-pair.ts";
import { html, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { trendFan } from "../trend-fan.ts";
import { countText, type DrugView, levelsOf, type Place, type ReportView } from "../view.ts";

/** Levels that a trend needs. */
const FEWEST_LEVELS = 5;

/** Where the level heads: the sentence, and a curve where a slope could be estimated. */
export function trendPart(view: ReportView, place: Place, drug: DrugView, id: string): Markup {
  const { words, language } = view;
  const rows = view.model.trend.filter(
    (row) => row.scope === place.scope && row.site === place.site && row.biomarker === drug.biomarker,
  );
  if (rows.length === 0) return html``;
  const series = rows.map((row) => {
    const own = levelsOf(view, place, drug.biomarker);
    const levels = levelsFromSummary(
      own.filter(({ segment }) => segment === row.segment || rows.length === 1),
    );
    return { row, levels, curve: trendFan(levels, row) };
  });
  const without = series.filter(({ curve }) => curve.length === 0);
  const parts = series.map(({ row, levels, curve }, index) => {
    if (curve.length === 0) return null;
    const title =
      words.trendTitle(drug.short, place.name) +
      (row.segment === "" ? "" : `, ${segmentText(row.segment, language)}`);
    const samples = levels.flatMap((level) =>
      level.estimate === null
        ? []
        : [
            {
              time: middleDay(level.start, level.end),
              value: level.estimate,
              kind: "measured" as const,
              series: "",
              lower: level.lower,
              upper: level.upper,
            },
          ],
    );
    const change = changeText(
      { change_percent: row.change_percent_per_year, lower_percent: row.lower, upper_percent: row.upper },
      language,
    );
    return html`<p>${trendSentence(row, language)}</p>
${chartPair(view, `${id}-trend${index + 1}`, title, (base) => seriesChart({ curve, samples }, { ...base, height: 220, sampleWords: words.levelWithInterval }))}
<p class="note">${words.trendNote}</p>
<details><summary>${words.dataTable}</summary>
${table(
  words.trendCaption(drug.name, place.name),
  [
    { heading: words.verdict },
    { heading: `${words.perYear} (${view.percent}\u00a0%)`, numeric: true },
    { heading: words.trendFrom },
  ],
  [
    [
      verdictText(row.verdict, language, row.flags),
      change,
      words.trendSpan(spoken(row.first, view), spoken(row.last, view), basis(row, levels, view)),
    ],
  ],
)}
</details>`;
  });
  return html`<h4>${words.trend}</h4>
${unanswered(without, view, rows.length > 1)}
${parts}`;
}

interface Series {
  readonly row: TrendRow;
  readonly levels: readonly ChartLevel[];
}

/** What is said of series without a curve: once for all that share it, with their times where the series is parted. */
function unanswered(series: readonly Series[], view: ReportView, isParted: boolean): readonly Markup[] {
  const { language } = view;
  const groups = groupBy(series, ({ row, levels }) => trendSentence(row, language, belowLimit(levels)));
  const start = ({ row }: Series): number => view.periods.findIndex(({ label }) => label === row.first);
  return [...groups].map(([sentence, unsorted]) => {
    const own = [...unsorted].sort((a, b) => start(a) - start(b));
    const spans = own.map(({ row: { first, last } }) =>
      [...new Set([first, last])].map((one) => spoken(one, view)).join(TO[language]),
    );
    return html`<p>${sentence}${isParted && ` ${CONCERNS[language]} ${spans.join("; ")}.`}</p>`;
  });
}

const TO = { sv: " till ", en: " to " } as const;
const CONCERNS = { sv: "Det gäller serien", en: "This is about the series" } as const;

/** Periods enough for a trend, were there not too many samples below the limit for levels. */
function belowLimit(levels: readonly ChartLevel[]): boolean {
  const measured = levels.filter((level) => level.estimate !== null || level.upper !== null).length;
  const known = levels.filter((level) => level.estimate !== null).length;
  return known < FEWEST_LEVELS && measured >= FEWEST_LEVELS;
}

/** What a trend rests on: levels count as periods, with the samples behind them. */
function basis(row: TrendRow, levels: readonly ChartLevel[], view: ReportView): string {
  const samples = countText(row.samples, view);
  if (!view.periods.some((period) => period.label === row.first)) return view.words.trendSamples(samples);
  const known = levels.filter((level) => level.estimate !== null).length;
  return view.words.trendPeriods(countText(known, view), samples);
}

function spoken(label: string, view: ReportView): string {
  return view.periods.find((period) => period.label === label)?.text ?? formatDate(label, view.language);
}

function middleDay(start: string, end: string): string {
  const middle = (Date.parse(`${start}T00:00:00Z`) + Date.parse(`${end}T00:00:00Z`)) / 2;
  return Number.isFinite(middle) ? new Date(middle).toISOString().slice(0, 10) : start;
}
