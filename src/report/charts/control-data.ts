import type { ChartSample } from "./chart-data.ts";

/** The lines of one segment of a control chart. */
export interface ControlLines {
  /** ISO days between which the lines hold. */
  readonly from: string;
  readonly to: string;
  readonly segment: string;
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

/** What a control chart shows. */
export interface ControlChartData {
  readonly samples: readonly ChartSample[];
  readonly lines: readonly ControlLines[];
}

/** A sample with what the lines say of it. */
export interface ControlledSample extends ChartSample {
  readonly centre: number | null;
  readonly centreLower: number | null;
  readonly centreUpper: number | null;
  /** True when it lies outside the lines that hold at its time; a value below its limit never lies above. */
  readonly outside: boolean;
}

/** Every sample with the lines that hold on its day. */
export function controlRows({ samples, lines }: ControlChartData): ControlledSample[] {
  return samples.map((sample) => {
    const day = sample.time.slice(0, 10);
    const own = lines.find(({ from, to }) => from <= day && day <= to);
    const above = own !== undefined && sample.kind !== "below" && sample.value > own.upper;
    const under = own !== undefined && sample.kind !== "above" && sample.value < own.lower;
    return {
      ...sample,
      centre: own?.centre ?? null,
      centreLower: own?.lower ?? null,
      centreUpper: own?.upper ?? null,
      outside: above || under,
    };
  });
}
