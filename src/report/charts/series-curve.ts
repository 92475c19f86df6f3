import { area as areaPath, line as linePath } from "d3-shape";
import type { Language } from "../texts/language.ts";
import type { Area } from "./area.ts";
import type { SeriesPoint } from "./chart-data.ts";
import { dayNumber } from "./day-number.ts";
import { OKABE_ITO } from "./palette.ts";
import { segmentBreak } from "./segment-break.ts";
import { tag } from "./svg.ts";
import type { ValueScale } from "./value-scale.ts";

interface Placed extends SeriesPoint {
  readonly x: number;
}

/** A curve and its band, in one piece for each segment; broken where an estimate is absent. */
export function drawCurve(
  curve: readonly SeriesPoint[],
  time: (day: number) => number,
  scale: ValueScale,
  field: Area,
  language: Language,
): string {
  const points = curve.flatMap((point): Placed[] => {
    const day = dayNumber(point.day);
    return day === null ? [] : [{ ...point, x: time(day) }];
  });
  const ribbon = areaPath<Placed>()
    .defined((point) => isNumber(point.lower) && isNumber(point.upper))
    .x((point) => point.x)
    .y0((point) => scale.position(point.lower ?? 0))
    .y1((point) => scale.position(point.upper ?? 0))
    .digits(2);
  const line = linePath<Placed>()
    .defined((point) => isNumber(point.estimate))
    .x((point) => point.x)
    .y((point) => scale.position(point.estimate ?? 0))
    .digits(2);
  const pieces = piecesOf(points);
  return (
    tag("path", {
      class: "ribbon",
      d: pieces.map((piece) => ribbon(piece) ?? "").join(""),
      fill: OKABE_ITO.skyBlue,
      "fill-opacity": 0.35,
    }) +
    tag("path", {
      class: "curve",
      d: pieces.map((piece) => line(piece) ?? "").join(""),
      fill: "none",
      stroke: OKABE_ITO.blue,
      "stroke-width": 2.5,
    }) +
    pieces.map((piece) => alone(piece, scale)).join("") +
    breaksBetween(pieces, field, language)
  );
}

/** One point makes no line: it is a dot with its interval. */
function alone(piece: readonly Placed[], scale: ValueScale): string {
  const [point] = piece;
  if (piece.length !== 1 || point === undefined || !isNumber(point.estimate)) return "";
  const row = (value: number): number => Math.round(scale.position(value) * 100) / 100;
  const x = Math.round(point.x * 100) / 100;
  const whisker =
    isNumber(point.lower) && isNumber(point.upper) ? `M${x},${row(point.lower)}V${row(point.upper)}` : "";
  return (
    tag("path", { d: whisker, stroke: OKABE_ITO.blue, "stroke-width": 1.5, fill: "none" }) +
    tag("circle", { class: "alone", cx: x, cy: row(point.estimate), r: 4, fill: OKABE_ITO.blue })
  );
}

function piecesOf(points: readonly Placed[]): Placed[][] {
  const pieces: Placed[][] = [];
  for (const point of points) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && (last[0]?.segment ?? "") === (point.segment ?? "")) last.push(point);
    else pieces.push([point]);
  }
  return pieces;
}

function breaksBetween(pieces: readonly (readonly Placed[])[], field: Area, language: Language): string {
  return pieces
    .slice(1)
    .map((piece, index) => {
      const [before, after] = [pieces[index]?.at(-1), piece[0]];
      return before === undefined || after === undefined
        ? ""
        : segmentBreak((before.x + after.x) / 2, after.segment ?? "", field, language);
    })
    .join("");
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
