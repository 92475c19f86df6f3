import { dayFromNumber } from "../calendar/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { TREND_CURVE_COLUMNS, type TrendCurveRow } from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { segmentLabels } from "./summary-rows.ts";
import { trendOf } from "./trend-of.ts";
import { type TrendSeries, trendSeries } from "./trend-series.ts";

/**
 * The fitted curve behind each row of `trend` and its band, one row a date: mg a day per 1000 inhabitants, to plot.
 * A straight trend's band turns the line within the slope's interval; a state space's band is that of the level. A
 * series without a trend ("too few samples") has no rows. For display: the verdict is `trend`'s.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function trendCurves(input: StudyOrRows, settings?: StudySettingsInput): Result<TrendCurveRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  const entries = levelsOf(study, loads, "period");
  return makeResult({
    command: "trend-curves",
    columns: TREND_CURVE_COLUMNS,
    rows: trendSeries(entries, segmentLabels(entries)).flatMap((one) =>
      curveRows(one, trendOf(one, study).curve),
    ),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

/** A curve as rows. Two samples of one day stand on the same curve, so a day has one row: the first. */
export function curveRows(
  { scope, site, biomarker, segment }: TrendSeries,
  curve: ReturnType<typeof trendOf>["curve"],
): readonly TrendCurveRow[] {
  const days = new Map<number, TrendCurveRow>();
  for (const { time, value, lower, upper } of curve) {
    const day = Math.floor(time);
    if (days.has(day)) continue;
    days.set(day, { scope, site, biomarker, segment, date: dayFromNumber(day), value, lower, upper });
  }
  return [...days.values()];
}
