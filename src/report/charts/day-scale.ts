import { scaleLinear } from "d3-scale";
import type { Area } from "./area.ts";

/** Day numbers to pixels across the field, with a little air at both ends; a single day gets a field of one day. */
export function dayScale(days: readonly number[], area: Area): (day: number) => number {
  const [first, last] = days.length === 0 ? [0, 1] : [Math.min(...days), Math.max(...days)];
  return scaleLinear()
    .domain([first, Math.max(last, first + 1)])
    .range([area.left + 6, area.right - 6]);
}
