import type { SiteValidity } from "../samples/index.ts";

/** How a sampler takes its portions: after equal times, equal volumes, in proportion to the flow, or without a stop. */
export type SamplingMode = "time" | "flow" | "volume" | "continuous";

/** A site's sampler as its row of the sites file describes it. */
export interface Sampler {
  /** Null when the row names none that is known. */
  readonly mode: SamplingMode | null;
  /** Null unless interval, pulses a day and pulse length are all stated and usable; times in minutes. */
  readonly design: {
    readonly interval: number;
    readonly pulsesPerDay: number;
    readonly pulse: number;
  } | null;
  /** What keeps the stated design from being used; null when there is nothing to say. */
  readonly problem: string | null;
}

/** Beginnings of the words a sites file may use, lower case; the first that fits counts. */
const WORDS: Readonly<Record<SamplingMode, readonly string[]>> = {
  continuous: ["continuous", "kontinuerlig", "kontinuierlich"],
  volume: ["volume", "volym", "volumen"],
  flow: ["flow", "flöde", "durchfluss", "mengen"],
  time: ["time", "tid", "zeit"],
};

/** Reads the sampler of a site from its row; nothing is assumed that does not stand there. */
export function samplerOf(validity: SiteValidity): Sampler {
  const { samplingIntervalMin, pulsesPerDay, pulseMinutes } = validity;
  const mode = modeOf(validity.samplingMode);
  const numbers = { samplingIntervalMin, pulsesPerDay, pulseMinutes };
  const stated = Object.values(numbers).filter((value) => value !== null && value !== undefined);
  if (stated.length === 0) return { mode, design: null, problem: null };
  for (const [name, value] of Object.entries(numbers)) {
    if (value === null || value === undefined) {
      const problem = mode === "continuous" ? null : `${COLUMNS[name] ?? name} is missing`;
      return { mode, design: null, problem };
    }
    if (!(value > 0 && Number.isFinite(value))) {
      return { mode, design: null, problem: `${COLUMNS[name] ?? name} is ${value}` };
    }
  }
  const [interval = 0, perDay = 0, pulse = 0] = stated;
  return { mode, design: { interval, pulsesPerDay: perDay, pulse }, problem: null };
}

const COLUMNS: Readonly<Record<string, string>> = {
  samplingIntervalMin: "sampling_interval_min",
  pulsesPerDay: "pulses_per_day",
  pulseMinutes: "pulse_minutes",
};

function modeOf(text: string): SamplingMode | null {
  const word = text.trim().toLowerCase();
  const modes = Object.keys(WORDS) as SamplingMode[];
  return modes.find((mode) => WORDS[mode].some((beginning) => word.startsWith(beginning))) ?? null;
}
