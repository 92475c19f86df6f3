import type { IntervalKind } from "../../levels/index.ts";
import { OKABE_ITO } from "./palette.ts";
import { polyline, tag } from "./svg.ts";

const RADIUS = 3;

/** A measured sample: a small filled mark; its shape says which series it belongs to. */
export function sampleMark(x: number, y: number, series: number): string {
  const paint = { fill: "currentColor", "fill-opacity": 0.42 };
  if (series % 3 === 1) return tag("path", { d: `${diamond(x, y, RADIUS + 1)}Z`, ...paint });
  if (series % 3 === 2) return tag("rect", { x: x - 2.7, y: y - 2.7, width: 5.4, height: 5.4, ...paint });
  return tag("circle", { cx: x, cy: y, r: RADIUS, ...paint });
}

/** A sample below its limit: hollow, at the limit, pointing down. */
export function belowMark(x: number, y: number): string {
  return openMark(x, y, 1);
}

/** A sample above the laboratory's range: hollow, at the range's end, pointing up. */
export function aboveMark(x: number, y: number): string {
  return openMark(x, y, -1);
}

/** A ring around a mark that stands out. */
export function outsideMark(x: number, y: number): string {
  return tag("circle", {
    cx: x,
    cy: y,
    r: RADIUS + 4,
    fill: "none",
    stroke: OKABE_ITO.vermillion,
    "stroke-width": 2,
  });
}

function openMark(x: number, y: number, direction: 1 | -1): string {
  const line = { fill: "none", stroke: "currentColor", "stroke-opacity": 0.75, "stroke-width": 1.1 };
  const foot = y + direction * (RADIUS + 4.5);
  return (
    tag("circle", { cx: x, cy: y, r: RADIUS, ...line }) +
    tag("path", {
      d: polyline([
        [x, y + direction * RADIUS],
        [x, foot],
      ]),
      ...line,
    })
  );
}

/** The field of an interval: filled when it is a confidence interval, dashed when it is less than that. */
export function intervalBox(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  kind: IntervalKind | null,
): string {
  const certain = kind === "confidence";
  return tag("rect", {
    ...box,
    rx: 1.5,
    fill: kind === "bounds" || kind === "one-sided" ? "none" : OKABE_ITO.skyBlue,
    "fill-opacity": certain ? 0.38 : 0.2,
    stroke: OKABE_ITO.blue,
    "stroke-width": 1.1,
    "stroke-opacity": certain ? 0.55 : 1,
    "stroke-dasharray": certain ? undefined : kind === "with prior" ? "5 3" : "2 3",
  });
}

/** The level itself: a heavy line across its period. */
export function levelLine(left: number, right: number, y: number): string {
  return tag("line", {
    class: "level",
    x1: left,
    x2: right,
    y1: y,
    y2: y,
    stroke: OKABE_ITO.blue,
    "stroke-width": 3,
  });
}

function diamond(x: number, y: number, reach: number): string {
  return polyline([
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ]);
}
