import { scaleLinear, scaleLog } from "d3-scale";
import type { Language } from "../texts/language.ts";
import { labelNumber } from "./label-number.ts";
import { tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** How values become heights. */
export type AxisKind = "linear" | "log";

/** A vertical axis: where a value stands, and the ticks it shows. */
export interface ValueScale {
  readonly kind: AxisKind;
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
  /** Pixel height of a value; what lies outside the axis stands at its edge. */
  position(value: number): number;
}

/** Values that decide the axis: `core` always fits, `reach` (interval ends) only as far as it does not flatten the rest. */
export interface ScaleInput {
  readonly core: readonly number[];
  readonly reach: readonly number[];
}

/** How far an interval's end may stretch the axis beyond the largest value proper. */
const LARGEST_STRETCH = 2.5;

/**
 * A linear axis from 0, or a logarithmic one, rounded to nice ends.
 * `bottom` and `top` are pixel rows, bottom the larger. No data gives the axis 0 to 1 (log: 1 to 10).
 */
export function valueScale(input: ScaleInput, kind: AxisKind, bottom: number, top: number): ValueScale {
  const core = input.core.filter(Number.isFinite);
  const reach = input.reach.filter(Number.isFinite);
  const wanted = scaleTop({ core, reach });
  const maximum = wanted > 0 ? wanted : kind === "log" ? 10 : 1;
  const ticksWanted = Math.max(2, Math.min(6, Math.round((bottom - top) / 44)));
  const axis =
    kind === "log"
      ? logAxis([...core, ...reach], maximum)
      : scaleLinear().domain([0, maximum]).nice(ticksWanted);
  const [low = 0, high = 1] = axis.domain();
  const place = axis.range([bottom, top]).clamp(true);
  return {
    kind,
    minimum: low,
    maximum: high,
    ticks: kind === "log" ? logTicks(place.ticks(), place) : place.ticks(ticksWanted),
    position: (value) => place(kind === "log" ? Math.max(value, low) : value),
  };
}

/** The highest value an axis must hold; 0 without any. */
export function scaleTop({ core, reach }: ScaleInput): number {
  const highest = Math.max(0, ...core);
  const farthest = Math.max(0, ...reach);
  return highest > 0 ? Math.min(Math.max(highest, farthest), highest * LARGEST_STRETCH) : farthest;
}

function logAxis(values: readonly number[], maximum: number): ReturnType<typeof scaleLog<number, number>> {
  const positive = values.filter((value) => value > 0);
  const minimum = positive.length === 0 ? maximum / 10 : Math.max(Math.min(...positive), maximum / 1e4);
  return scaleLog<number, number>()
    .domain([Math.min(minimum, maximum / 2), maximum])
    .nice();
}

/** Every tick, or only 1, 2 and 5, or only the powers of ten: as many as have room for their numbers. */
function logTicks(ticks: readonly number[], position: (value: number) => number): readonly number[] {
  const sets = [ticks, ticks.filter((tick) => /^[125]/.test(tick.toExponential())), ticks.filter(isPower)];
  const roomy = sets.find((set) =>
    set.every((tick, index) => index === 0 || Math.abs(position(tick) - position(set[index - 1] ?? 0)) >= 15),
  );
  return roomy ?? ticks.filter(isPower);
}

function isPower(value: number): boolean {
  return value.toExponential().startsWith("1e");
}

/** Pixels between the edge and the axis that a number may fill. */
const NUMBER_ROOM = 36;

/** A tick's number as large as the margin allows; what would be too small to read is written as a power of ten. */
function tickText(x: number, y: number, tick: number, language: Language): string {
  const whole = labelNumber(tick, language);
  const [digits = "0", power = "0"] = tick.toExponential().split("e");
  const words =
    whole.length <= 7 ? whole : `${labelNumber(Number(digits), language)}·10${raised(Number(power))}`;
  const size = Math.min(12, Math.floor((NUMBER_ROOM / textWidth(words, 1)) * 2) / 2);
  return textAt(x, y, words, { "text-anchor": "end", ...(size < 12 ? { "font-size": size } : {}) });
}

function raised(power: number): string {
  const digits = [...String(Math.abs(power))].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? "");
  return `${power < 0 ? "⁻" : ""}${digits.join("")}`;
}

/** Grid lines with their numbers, and the unit above them. */
export function drawValueAxis(
  scale: ValueScale,
  area: { readonly left: number; readonly right: number; readonly unitY: number },
  unit: string,
  language: Language,
): string {
  const lines = scale.ticks.map((tick) => {
    const y = scale.position(tick);
    const base = tick === scale.minimum;
    return (
      tag("line", {
        x1: area.left,
        x2: area.right,
        y1: y,
        y2: y,
        stroke: "currentColor",
        "stroke-opacity": base ? 0.7 : 0.16,
      }) + tickText(area.left - 8, y + 4, tick, language)
    );
  });
  return tag("g", { class: "axis" }, ...lines, textAt(0, area.unitY, unit, { "font-size": 12 }));
}
