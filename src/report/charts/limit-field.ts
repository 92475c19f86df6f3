import type { Area } from "./area.ts";
import type { LimitPoint } from "./chart-data.ts";
import { dayNumber } from "./day-number.ts";
import { polyline, tag } from "./svg.ts";
import type { ValueScale } from "./value-scale.ts";

/** The grey field of what cannot be measured: below one value, or below each sample's own limit. */
export function drawLimit(
  limit: number | readonly LimitPoint[] | null,
  time: (day: number) => number,
  scale: ValueScale,
  area: Area,
): string {
  if (limit === null) return "";
  const edge = typeof limit === "number" ? level(limit, scale, area) : steps(limit, time, scale);
  const [first, last] = [edge[0], edge[edge.length - 1]];
  if (first === undefined || last === undefined) return "";
  const foot = scale.position(scale.minimum);
  const field = polyline([[first[0], foot], ...edge, [last[0], foot]]);
  return (
    tag("path", { class: "limit", d: `${field}Z`, "fill-opacity": 0.1 }) +
    tag("path", { d: polyline(edge), fill: "none", stroke: "currentColor", "stroke-dasharray": "2 3" })
  );
}

type Corner = readonly [number, number];

function level(limit: number, scale: ValueScale, { left, right }: Area): Corner[] {
  const y = scale.position(limit);
  return Number.isFinite(limit)
    ? [
        [left, y],
        [right, y],
      ]
    : [];
}

/** Each limit holds halfway to its neighbours. */
function steps(limits: readonly LimitPoint[], time: (day: number) => number, scale: ValueScale): Corner[] {
  const placed = limits.flatMap(({ time: at, value }) => {
    const day = dayNumber(at);
    return day === null || !Number.isFinite(value) ? [] : [{ x: time(day), y: scale.position(value) }];
  });
  return placed.flatMap(({ x, y }, index): Corner[] => {
    const [before, after] = [placed[index - 1], placed[index + 1]];
    return [
      [before === undefined ? x - EDGE : (before.x + x) / 2, y],
      [after === undefined ? x + EDGE : (x + after.x) / 2, y],
    ];
  });
}

const EDGE = 4;

/** The numbers of a limit, for the axis. */
export function limitValues(limit: number | readonly LimitPoint[] | null): readonly number[] {
  if (limit === null) return [];
  return typeof limit === "number" ? [limit] : limit.map(({ value }) => value);
}
