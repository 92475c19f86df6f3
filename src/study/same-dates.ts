import type { TrendPoint } from "../trend/index.ts";

/** Campaigns of different places less than this many days apart are one. */
const DAYS = 8;

/** The same series with one time for campaigns that belong together: places sample on days of their own. */
export function sameDates<Series extends { readonly points: readonly TrendPoint[] }>(
  series: readonly Series[],
): readonly Series[] {
  const times = [...new Set(series.flatMap(({ points }) => points.map(({ time }) => time)))].sort(
    (a, b) => a - b,
  );
  const common = new Map<number, number>();
  let start = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (time - start >= DAYS) start = time;
    common.set(time, start);
  }
  return series.map((one) => ({
    ...one,
    points: one.points.map((point) => ({ ...point, time: common.get(point.time) ?? point.time })),
  }));
}
