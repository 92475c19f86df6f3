import type { ChartSample } from "./chart-data.ts";
import { dayNumber } from "./day-number.ts";
import { aboveMark, belowMark, sampleMark } from "./marks.ts";
import { tag } from "./svg.ts";
import type { ValueScale } from "./value-scale.ts";

/** The names of the series in the samples, in order of appearance: their index picks the mark. */
export function seriesNames(samples: readonly ChartSample[]): string[] {
  return [...new Set(samples.map((sample) => sample.series))];
}

/** Every sample at its day and value, over the intervals of all; what is not measured is hollow. */
export function drawSamples(
  samples: readonly ChartSample[],
  time: (day: number) => number,
  scale: ValueScale,
): string {
  const names = seriesNames(samples);
  const placed = samples.flatMap((sample) => {
    const day = dayNumber(sample.time);
    return day === null || !Number.isFinite(sample.value) ? [] : [{ sample, x: time(day) }];
  });
  const whiskers = placed.map(({ sample, x }) => (isMeasured(sample) ? whisker(sample, x, scale) : ""));
  const marks = placed.map(({ sample, x }) => {
    const y = scale.position(sample.value);
    if (sample.kind === "below") return belowMark(x, y);
    if (sample.kind === "above") return aboveMark(x, y);
    return sampleMark(x, y, names.indexOf(sample.series));
  });
  return tag("g", { class: "samples" }, ...whiskers, ...marks);
}

function isMeasured({ kind }: ChartSample): boolean {
  return kind !== "below" && kind !== "above";
}

function whisker({ lower, upper }: ChartSample, x: number, scale: ValueScale): string {
  if (typeof lower !== "number" || typeof upper !== "number") return "";
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return "";
  return tag("line", {
    x1: x,
    x2: x,
    y1: scale.position(lower),
    y2: scale.position(upper),
    stroke: "currentColor",
    "stroke-opacity": 0.45,
  });
}
