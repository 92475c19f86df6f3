import { localDateTime, type Window } from "../../src/calendar/index.ts";
import type { Random } from "../../src/numerics/index.ts";
import { localText } from "./local-text.ts";
import { FLOW_GAPS, TIME_ZONE } from "./simulated-model.ts";
import type { SimulatedFlowRow } from "./simulated-rows.ts";

const STEP = 15 * 60_000;
const HOUR = 60 * 60_000;

/** What the meter shows of one composite. */
export interface MeteredSample {
  readonly site: string;
  readonly sampleId: string;
  readonly window: Window;
  /** Mean over the window, m3 per 24 h. */
  readonly flow: number;
}

/**
 * Readings of a flow meter every 15 minutes, L/s, from an hour before the composite to an hour after it: the rhythm
 * of the day with some noise, scaled so that their trapezoid mean over the window is the sample's flow. A sample
 * named in `FLOW_GAPS` lacks readings.
 */
export function meterReadings(
  { site, sampleId, window, flow }: MeteredSample,
  random: Random,
): SimulatedFlowRow[] {
  const times: number[] = [];
  for (let time = window.start - HOUR; time <= window.end + HOUR; time += STEP) times.push(time);
  const shape = times.map((time) => rhythm(time) * Math.exp(0.04 * random.normal()));
  const inside = shape.filter((_, index) => isWithin(times[index], window));
  const ends = ((inside[0] ?? 0) + (inside.at(-1) ?? 0)) / 2;
  const mean = (inside.reduce((sum, value) => sum + value, 0) - ends) / (inside.length - 1);
  const gap = FLOW_GAPS[sampleId];
  const lost =
    gap === undefined ? null : { start: window.start + gap.afterHours * HOUR, count: gap.readingsLost };
  return times.flatMap((time, index) => {
    if (lost !== null && time >= lost.start && time < lost.start + lost.count * STEP) return [];
    const litresPerSecond = ((flow / 86.4) * (shape[index] ?? 0)) / mean;
    return [
      { site, time: localText(time), flow: Math.round(10 * litresPerSecond) / 10, flow_unit: "L/s" as const },
    ];
  });
}

function isWithin(time: number | undefined, { start, end }: Window): boolean {
  return time !== undefined && time >= start && time <= end;
}

/** Low at night, high in the morning and the evening. */
function rhythm(time: number): number {
  const { hour, minute } = localDateTime(time, TIME_ZONE);
  const turn = (2 * Math.PI * (hour + minute / 60)) / 24;
  return 1 + 0.22 * Math.cos(turn - 3.6) + 0.12 * Math.cos(2 * turn - 4.5);
}
