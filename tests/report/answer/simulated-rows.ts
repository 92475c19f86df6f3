import type { CompareRow } from "../../../src/compare/index.ts";
import type { TrendRow } from "../../../src/trend/index.ts";

/** A simulated row of a comparison; percentages follow the ratio. */
export function comparison(more: Partial<CompareRow> = {}): CompareRow {
  const row = {
    scope: "municipality",
    site: "Strängnäs",
    biomarker: "benzoylecgonine",
    contrast: "same period last year",
    from: "2025-T1",
    to: "2026-T1",
    target: "period",
    ratio: 1.08,
    lower: 0.8,
    upper: 1.45,
    interval_kind: "confidence",
    p_value: 0.5,
    adjusted_p_value: 0.6,
    verdict: "no certain change",
    flags: "",
    ...more,
  } as const;
  const percent = (ratio: number | null): number | null => (ratio === null ? null : 100 * (ratio - 1));
  return {
    ...row,
    change_percent: percent(row.ratio),
    lower_percent: percent(row.lower),
    upper_percent: percent(row.upper),
  };
}

/** A simulated row of a trend. */
export function simulatedTrend(more: Partial<TrendRow> = {}): TrendRow {
  return {
    scope: "municipality",
    site: "Strängnäs",
    biomarker: "THC-COOH",
    segment: "",
    samples: 49,
    detected: 49,
    first: "2024-T1",
    last: "2026-T1",
    method: "Theil-Sen on period levels",
    change_percent_per_year: 12,
    lower: 4,
    upper: 21,
    p_value: 0.01,
    adjusted_p_value: 0.02,
    autocorrelation: null,
    verdict: "increase",
    flags: "",
    ...more,
  };
}
