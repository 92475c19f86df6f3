import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";

/** Looks at every measurement by itself; most give nothing. */
export function eachMeasurement(
  measurements: readonly Measurement[],
  look: (measurement: Measurement, index: number) => Finding | null,
): readonly Finding[] {
  const found: Finding[] = [];
  measurements.forEach((measurement, index) => {
    const finding = look(measurement, index);
    if (finding !== null) found.push(finding);
  });
  return found;
}
