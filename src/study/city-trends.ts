import { groupBy } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { alphaOf, expm1, log, studentTQuantile, studentTUpperTail } from "../numerics/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import {
  CITY_TREND_COLUMNS,
  type CityTrendRow,
  DAYS_PER_YEAR,
  type Slope,
  type SlopeSpreadResult,
  slopeSpread,
  trendVerdict,
} from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { bridgedSlopes } from "./bridged-slopes.ts";
import type { Shift } from "./bridged-trend.ts";
import { citySeries } from "./city-series.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { errorsOf, shiftedPoints, type TrendSeries } from "./trend-series.ts";

const METHOD = "hierarchical slopes of ln(level), REML";

/**
 * The trends of many cities in one model (REML): the mean of all, and a prediction for each that is drawn towards the
 * mean by the more the less its own levels say. For 5 cities and more with 3 levels each; one row for the mean and one
 * a city and segment; over a bridge the slopes carry its error. Exploratory: no headline verdict rests on it.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function cityTrends(input: StudyOrRows, settings?: StudySettingsInput): Result<CityTrendRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  const entries = levelsOf(study, loads, "period");
  return makeResult({
    command: "trend-cities",
    columns: CITY_TREND_COLUMNS,
    rows: [...groupBy(citySeries(entries), ({ biomarker }) => biomarker).values()].flatMap((series) =>
      rowsOf(series, study.settings.level),
    ),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

function rowsOf(series: readonly TrendSeries[], level: number): readonly CityTrendRow[] {
  const usable = series.map(usedPoints);
  const make = (shift: Shift): SlopeSpreadResult | null =>
    slopeSpread(
      series.map((one, i) => {
        const points = usedPoints({ ...one, points: shiftedPoints(one, shift) });
        const sds = points.flatMap(({ sd }) => (sd === null ? [] : [sd]));
        return {
          name: String(i),
          times: points.map(({ years }) => years),
          values: points.map((point) => point.log),
          ...(sds.length === points.length ? { sds } : {}),
        };
      }),
    );
  const fit = bridgedSlopes(make, errorsOf(series));
  const everywhere = usable.flat();
  const blank = { scope: "cities", site: "", biomarker: series[0]?.biomarker ?? "", segment: "" } as const;
  if (fit === null) {
    const flags = "TOO_FEW_PLACES";
    const method = `${METHOD}; needs at least 5 places with 3 levels each`;
    return [{ ...blank, ...coverage(everywhere), method, ...NOTHING, verdict: "too few samples", flags }];
  }
  const spread = `typical spread between places ${Number((100 * expm1(fit.betweenSd)).toPrecision(3))} % a year`;
  const percent = (slope: Slope): Percent => percentOf(slope, fit.df, level);
  const common = {
    ...blank,
    ...coverage(everywhere),
    method: `${METHOD}; ${fit.places.length} places; ${spread}`,
    ...NOTHING,
    ...told(percent(fit.common), level),
  };
  const each = fit.places.map(({ name, own, predicted, weight }): CityTrendRow => {
    const { scope, site, biomarker, segment } = series[Number(name)] as TrendSeries;
    const alone = percent(own);
    return {
      scope,
      site,
      biomarker,
      segment,
      ...coverage(usable[Number(name)] ?? []),
      method: METHOD,
      own_percent_per_year: alone.estimate,
      own_lower: alone.lower,
      own_upper: alone.upper,
      own_weight: weight,
      ...told(percent(predicted), level),
    };
  });
  return [common, ...each];
}

const NOTHING = {
  own_percent_per_year: null,
  own_lower: null,
  own_upper: null,
  own_weight: null,
  change_percent_per_year: null,
  lower: null,
  upper: null,
  p_value: null,
} as const;

interface Percent {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValue: number;
}

/** Percent a year of a slope, by t; an end too large to be told is null. */
function percentOf({ estimate, standardError }: Slope, df: number, level: number): Percent {
  const reach = studentTQuantile(1 - alphaOf(level) / 2, df) * standardError;
  const of = (slope: number): number | null => {
    const value = 100 * expm1(slope);
    return Number.isFinite(value) ? value : null;
  };
  const t = standardError > 0 ? Math.abs(estimate) / standardError : 0;
  return {
    estimate: of(estimate),
    lower: of(estimate - reach),
    upper: of(estimate + reach),
    pValue: Math.min(1, 2 * studentTUpperTail(t, df)),
  };
}

function told(
  { estimate, lower, upper, pValue }: Percent,
  level: number,
): Pick<CityTrendRow, "change_percent_per_year" | "lower" | "upper" | "p_value" | "verdict" | "flags"> {
  return {
    change_percent_per_year: estimate,
    lower,
    upper,
    p_value: pValue,
    verdict: trendVerdict(pValue, estimate, level),
    flags: "INDEPENDENCE_ASSUMED;EXPLORATORY",
  };
}

interface UsedPoint {
  readonly years: number;
  readonly log: number;
  /** Known standard error of the level, where it is known. */
  readonly sd: number | null;
  readonly label: string;
  readonly start: string;
}

function usedPoints({ points, entries }: TrendSeries): readonly UsedPoint[] {
  return points.flatMap(({ time, value }, i) => {
    const entry = entries[i];
    if (value === null || !(value > 0) || entry === undefined) return [];
    const { label, start } = entry.period;
    const sd = entry.level.comparisonStandardError;
    return [{ years: time / DAYS_PER_YEAR, log: log(value), sd, label, start }];
  });
}

function coverage(points: readonly UsedPoint[]): Pick<CityTrendRow, "levels" | "first" | "last"> {
  const inOrder = [...points].sort((a, b) => (a.start < b.start ? -1 : 1));
  return { levels: points.length, first: inOrder[0]?.label ?? "", last: inOrder.at(-1)?.label ?? "" };
}
