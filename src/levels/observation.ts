import { dayOf, type SamplingDay } from "../calendar/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import type { LevelSample } from "./level-sample.ts";

const DAY = 86_400_000;

/** One measurement as it enters a level: a value, or two ends it lies between, for one or more days. */
export interface Observation {
  readonly day: SamplingDay;
  /** The local days its window covers; several for a multi-day composite, which stays ONE measurement. */
  readonly days: readonly SamplingDay[];
  /** mg/d/1000; null when censored. */
  readonly value: number | null;
  readonly lowest: number;
  /** Null: unknown. */
  readonly highest: number | null;
  /** Whether the laboratory saw the substance at all. */
  readonly detected: boolean;
  readonly errors: readonly ErrorTerm[];
}

/**
 * The usable samples as observations, in order of time, so that the order of the rows never matters.
 * A measured load of 0 has no logarithm and counts as below an unknown limit.
 */
export function observations(samples: readonly LevelSample[], timeZone: string): readonly Observation[] {
  return samples
    .filter((sample) => sample.usable)
    .map((sample) => observation(sample, timeZone))
    .sort(
      (a, b) =>
        compare(a.day, b.day) || (a.value ?? -1) - (b.value ?? -1) || (a.highest ?? -1) - (b.highest ?? -1),
    );
}

function observation(sample: LevelSample, timeZone: string): Observation {
  const { day, load, errors } = sample;
  const value = load !== null && load > 0 ? load : null;
  return {
    day,
    days: daysOfWindow(sample, timeZone),
    value,
    lowest: value ?? sample.lowest,
    highest: value ?? (sample.highest !== null && sample.highest > 0 ? sample.highest : null),
    detected: value !== null || sample.result === "detected" || sample.result === "above ULOQ",
    errors,
  };
}

/** The local day of the middle of each of the window's parts of about 24 hours. */
function daysOfWindow({ day, window }: LevelSample, timeZone: string): readonly SamplingDay[] {
  const length = window.end - window.start;
  const count = Math.max(1, Math.round(length / DAY));
  if (count === 1) return [day];
  return Array.from({ length: count }, (_, part) =>
    dayOf(window.start + ((part + 0.5) * length) / count, timeZone),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
