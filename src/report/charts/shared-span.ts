import type { LevelChartData } from "./chart-data.ts";
import { levelSpan } from "./level-drawing.ts";
import { type ScaleInput, scaleTop } from "./value-scale.ts";

/** Panels whose highest values lie farther apart than this are read better on axes of their own. */
const FARTHEST_APART = 5;

/**
 * The values of all panels for one axis, so that heights can be compared; null where the panels are too far apart
 * (a factor 5 between the tops of their axes) or there is none to share with.
 */
export function sharedSpan(panels: readonly LevelChartData[]): ScaleInput | null {
  const spans = panels.map(levelSpan);
  const tops = spans.map(scaleTop).filter((top) => top > 0);
  if (tops.length < 2 || Math.max(...tops) > FARTHEST_APART * Math.min(...tops)) return null;
  return { core: spans.flatMap(({ core }) => core), reach: spans.flatMap(({ reach }) => reach) };
}
