import type { TrendRow } from "../../trend/index.ts";
import type { ChartLevel, SeriesPoint } from "../charts/index.ts";

const MILLISECONDS_A_YEAR = 365.25 * 86_400_000;
const POINTS = 25;

/**
 * The curve of a yearly change through the levels, mg/d/1000: it passes the median of ln(level) - slope * time, as Sen's
 * line does (Conover 1999, 5.4), and the band holds the lines of the interval's two slopes through the curve's middle.
 * Empty where there is no slope, no interval or fewer than two levels.
 */
export function trendFan(levels: readonly ChartLevel[], row: TrendRow): SeriesPoint[] {
  const slope = perYear(row.change_percent_per_year);
  const [low, high] = [perYear(row.lower), perYear(row.upper)];
  const points = levels.flatMap((level) => {
    const years =
      (Date.parse(`${level.start}T00:00:00Z`) + Date.parse(`${level.end}T00:00:00Z`)) /
      2 /
      MILLISECONDS_A_YEAR;
    return level.estimate !== null && level.estimate > 0 && Number.isFinite(years)
      ? [{ years, log: Math.log(level.estimate) }]
      : [];
  });
  const [first, last] = [points[0]?.years, points[points.length - 1]?.years];
  if (
    slope === null ||
    low === null ||
    high === null ||
    first === undefined ||
    last === undefined ||
    points.length < 2
  )
    return [];
  const anchor = median(points.map((point) => point.log - slope * point.years));
  const middle = (first + last) / 2;
  return Array.from({ length: POINTS }, (_, index) => {
    const years = first + ((last - first) * index) / (POINTS - 1);
    const at = (rate: number): number => Math.exp(anchor + slope * middle + rate * (years - middle));
    const [a, b] = [at(low), at(high)];
    const day = new Date(years * MILLISECONDS_A_YEAR).toISOString().slice(0, 10);
    return { day, estimate: at(slope), lower: Math.min(a, b), upper: Math.max(a, b) };
  });
}

function perYear(percent: number | null): number | null {
  return percent === null || !(percent > -100) ? null : Math.log1p(percent / 100);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[half - 1] ?? 0, sorted[half] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
