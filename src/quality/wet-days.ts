import { demandNumber } from "../base/index.ts";

/** What can be chosen for `wetDays`. */
export interface WetDaysOptions {
  /** A day is wet from this many times the dry flow on; 1.2 to 1.5 are in use. @defaultValue 1.4 */
  readonly times?: number;
  /** Days up to and with the day itself that the dry flow is told from. @defaultValue 21 */
  readonly window?: number;
}

/** A day's flow beside the dry flow before it, m3/d. */
export interface WetDay {
  readonly dry: number;
  readonly times: number;
  readonly isWet: boolean;
}

const FEWEST_KNOWN = 7;

/**
 * Which days are wet? A day's flow against the dry flow: the 20th percentile (nearest rank below) of the flows of the
 * 21 days up to it, seven of them known at least; days without that are left out. Keys are day numbers, flows m3/d.
 * @throws WbeError `ARGUMENT_INVALID` for options that cannot be used.
 */
export function wetDays(
  flows: ReadonlyMap<number, number>,
  { times = 1.4, window = 21 }: WetDaysOptions = {},
): ReadonlyMap<number, WetDay> {
  demandNumber(times > 1, "times", "above 1", times);
  demandNumber(Number.isInteger(window) && window >= FEWEST_KNOWN, "window", "7 days or more", window);
  const found = new Map<number, WetDay>();
  for (const [day, flow] of flows) {
    const before = Array.from({ length: window }, (_, back) => flows.get(day - back))
      .filter((value) => value !== undefined)
      .sort((a, b) => a - b);
    const dry = before[Math.floor(0.2 * (before.length - 1))];
    if (dry === undefined || !(dry > 0) || before.length < FEWEST_KNOWN) continue;
    found.set(day, { dry, times: flow / dry, isWet: flow > times * dry });
  }
  return found;
}
