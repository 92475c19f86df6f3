import type { LevelChartData } from "./chart-data.ts";
import { frame } from "./frame.ts";
import { type LevelChartOptions, levelDrawing } from "./level-drawing.ts";

/**
 * Levels over time as SVG: each period a field as wide as the period and as high as its interval, a heavy line at the
 * level, the samples behind it, non-detects hollow at their limit. A level without a confidence interval is dashed.
 * Interval ends beyond 2.5 times the largest level or sample are cut at the edge. Never throws on empty data.
 */
export function levelChart(data: LevelChartData, options: LevelChartOptions): string {
  const { options: resolved, parts } = levelDrawing(data, options);
  return frame(resolved, ...parts);
}
