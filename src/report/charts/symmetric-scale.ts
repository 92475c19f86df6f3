import { scaleLinear } from "d3-scale";
import type { ValueScale } from "./value-scale.ts";

/** A linear axis from -reach to reach, rounded to nice ends; `bottom` and `top` are pixel rows. */
export function symmetricScale(reach: number, bottom: number, top: number): ValueScale {
  const place = scaleLinear().domain([-reach, reach]).nice(5).range([bottom, top]).clamp(true);
  const [minimum = -reach, maximum = reach] = place.domain();
  return { kind: "linear", minimum, maximum, ticks: place.ticks(5), position: (value) => place(value) };
}
