import type { Window } from "../calendar/index.ts";
import type { Sampler } from "../population/index.ts";
import { samplingError } from "../uncertainty/index.ts";
import { MS_PER_DAY } from "./flow-reading.ts";

/** Coefficient of variation of a pulse's mass: flushes carry unequal amounts. Our choice; nobody measures it. */
const MASS_VARIATION = 0.5;

/**
 * Relative standard uncertainty (a fraction) that the site's own sampler adds to one composite: 0 for continuous
 * sampling, else that of rectangular pulses whose masses vary by 50 %, as many as the window's days bring. A sampler
 * that follows flow or volume is taken at its mean interval. Null when the sites file does not describe the sampler.
 * Source: `samplingError`, after Ort & Gujer 2006, doi:10.2166/wst.2006.591.
 */
export function samplingRsd({ mode, design }: Sampler, window: Window): number | null {
  if (mode === "continuous") return 0;
  const days = (window.end - window.start) / MS_PER_DAY;
  if (design === null || !(days > 0)) return null;
  const { interval, pulsesPerDay, pulse } = design;
  return samplingError({
    interval,
    pulses: pulsesPerDay * days,
    pulse: { shape: "rectangular", length: pulse },
    massVariation: MASS_VARIATION,
  });
}
