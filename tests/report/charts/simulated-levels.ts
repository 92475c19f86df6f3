import type { ChartLevel, ChartSample } from "../../../src/report/charts/index.ts";

/** Three tertials with simulated levels, times `factor`. */
export function simulatedLevels(factor = 1): ChartLevel[] {
  return [
    level("2025-T1", "2025-01-01", "2025-04-30", 100 * factor, 80 * factor, 125 * factor),
    level("2025-T2", "2025-05-01", "2025-08-31", 140 * factor, 110 * factor, 178 * factor),
    level("2025-T3", "2025-09-01", "2025-12-31", 120 * factor, 95 * factor, 152 * factor),
  ];
}

/** Four simulated samples, one below its limit and one above the range. */
export function simulatedSamples(factor = 1): ChartSample[] {
  return [
    { time: "2025-01-14T08:00+01:00", value: 95 * factor, kind: "measured", series: "" },
    { time: "2025-06-03T08:00+02:00", value: 150 * factor, kind: "measured", series: "" },
    { time: "2025-09-20T08:00+02:00", value: 20 * factor, kind: "below", series: "" },
    { time: "2025-10-20T08:00+02:00", value: 190 * factor, kind: "above", series: "" },
  ];
}

/** One level. */
export function level(
  label: string,
  start: string,
  end: string,
  estimate: number | null,
  lower: number | null,
  upper: number | null,
  kind: ChartLevel["kind"] = estimate === null ? null : "confidence",
): ChartLevel {
  return { label, start, end, segment: "", estimate, lower, upper, kind, samples: 7 };
}
