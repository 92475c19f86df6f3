import { groupBy } from "../base/index.ts";
import type { ChangeBadge } from "../report/index.ts";
import {
  type ChartEvent,
  changeBadge,
  chartTitle,
  levelChart,
  levelsFromSummary,
  type Panel,
  periodBars,
  shortDrugName,
  smallMultiples,
  toVegaLiteBars,
  toVegaLiteLevels,
  toVegaLiteMultiples,
} from "../report/index.ts";
import {
  type ChartContext,
  type ChartDrawing,
  type PictureOptions,
  pictureOptions,
} from "./chart-context.ts";
import { type ChartPlace, chartPlace, placeName } from "./chart-place.ts";
import { placeSamples } from "./chart-samples.ts";
import { compareRows } from "./compare.ts";
import { judgedComparisons } from "./compare-judged.ts";
import { summaryRows } from "./summary-rows.ts";

/** Levels of one drug at one place, with samples, events and the change. */
export function drawLevels(context: ChartContext): ChartDrawing {
  const place = chartPlace(context);
  const { samples, note } = placeSamples(context, place);
  const data = {
    levels: levelsFromSummary(summaryOf(context, place)),
    samples,
    events: eventsAt(context, place),
  };
  const options = { ...titled("level", context, place, note), ...badgeOf(context, place) };
  return { svg: levelChart(data, options), vegaLite: toVegaLiteLevels(data, options) };
}

/** The same levels as bars from zero. */
export function drawBars(context: ChartContext): ChartDrawing {
  const place = chartPlace(context);
  const levels = levelsFromSummary(summaryOf(context, place));
  const options = { ...titled("bars", context, place), ...badgeOf(context, place) };
  return { svg: periodBars(levels, options), vegaLite: toVegaLiteBars(levels, options) };
}

/** A panel for each drug of a place, or of every place; only one drug where it is named. */
export function drawOverview(context: ChartContext): ChartDrawing {
  const { options, language, entries } = context;
  const place = options.site === undefined && options.biomarker === undefined ? null : chartPlace(context);
  const shown = entries.filter(
    (entry) =>
      (options.site === undefined || (entry.site === place?.site && entry.scope === place.scope)) &&
      (options.biomarker === undefined || entry.biomarker === place?.biomarker),
  );
  const groups = groupBy(summaryRows(shown), ({ scope, site, biomarker }) =>
    JSON.stringify([scope, site, biomarker]),
  );
  const panels = [...groups.values()].map((rows): Panel => {
    const [first] = rows;
    const drug = shortDrugName(first?.biomarker ?? "", language);
    const site = first === undefined ? "" : placeName(first, entries, language);
    const name = options.site === undefined ? `${site}: ${drug}` : drug;
    return { name, levels: levelsFromSummary(rows) };
  });
  const about = { biomarker: "", place: options.site === undefined ? "" : (place?.name ?? "") };
  const picture = pictureOptions(context, chartTitle("overview", about, language));
  return { svg: smallMultiples(panels, picture), vegaLite: toVegaLiteMultiples(panels, picture) };
}

/** The rows of the summary for one place, segments named as everywhere. */
export function summaryOf(
  { entries }: ChartContext,
  { scope, site, biomarker }: ChartPlace,
): ReturnType<typeof summaryRows> {
  return summaryRows(entries).filter(
    (row) => row.scope === scope && row.site === site && row.biomarker === biomarker,
  );
}

function titled(
  kind: "level" | "bars",
  context: ChartContext,
  { name, biomarker }: ChartPlace,
  note = "",
): PictureOptions {
  return pictureOptions(context, chartTitle(kind, { biomarker, place: name }, context.language), note);
}

/** The newest change since the same period last year. */
function badgeOf(
  { study, entries, language }: ChartContext,
  { scope, site, biomarker }: ChartPlace,
): { readonly badge?: ChangeBadge } {
  const target = study.settings.target === "sampled days" ? "sampled days" : "period";
  const rows = compareRows(judgedComparisons(study, entries, {}, target)).filter(
    (row) =>
      row.scope === scope &&
      row.site === site &&
      row.biomarker === biomarker &&
      row.contrast === "same period last year",
  );
  const latest = rows.at(-1);
  return latest === undefined ? {} : { badge: changeBadge(latest, language) };
}

/** Published events that concern the place. */
function eventsAt({ study }: ChartContext, { scope, site }: ChartPlace): ChartEvent[] {
  return study.events
    .filter(({ publish }) => publish)
    .filter((event) => scope === "municipality" || event.site === "" || event.site === site)
    .map(({ from, to, title }) => ({ from, to, title }));
}
