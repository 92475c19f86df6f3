import type { Weekday } from "../calendar/index.ts";
import { type Design, ROTATION, WEEK } from "./design.ts";

/** One sample of a design: which week of the period it stands in, and which kind of day it is. */
export interface PlannedDay {
  readonly week: number;
  readonly isWeekend: boolean;
}

/** Options of `layoutOf`. */
export interface LayoutOptions {
  /** Days of the period. @defaultValue 122 */
  readonly periodDays?: number;
  /** Days of the weekend stratum. @defaultValue Sat, Sun, Mon */
  readonly weekend?: readonly Weekday[];
  /** The day of a `fixed weekday`. @defaultValue "Wed" */
  readonly weekday?: Weekday;
}

/** The typical layout of n samples in a period, without a calendar: what the errors of a design are computed from. */
export function layoutOf(
  design: Design,
  samples: number,
  options: LayoutOptions = {},
): readonly PlannedDay[] {
  const { periodDays = 122, weekend = ["Sat", "Sun", "Mon"], weekday = "Wed" } = options;
  return Array.from({ length: samples }, (_, index): PlannedDay => {
    const spread = Math.floor(((index + 0.5) * periodDays) / samples / 7);
    const week = design === "whole weeks" ? Math.floor(index / 7) : spread;
    const turn = design === "fixed weekday" ? weekday : (ROTATION[index % 7] ?? weekday);
    const day = design === "whole weeks" ? dayOfRun(index, samples) : turn;
    return { week, isWeekend: weekend.includes(day) };
  });
}

/** Weekday on which a run of 1 to 7 consecutive days begins: a short one so that it holds both kinds of day. */
export function firstDayOfRun(length: number): Weekday {
  if (length >= 7) return "Mon";
  return length <= 2 ? "Fri" : "Thu";
}

function dayOfRun(index: number, samples: number): Weekday {
  const begun = index - (index % 7);
  const first = WEEK.indexOf(firstDayOfRun(samples - begun));
  return WEEK[(first + (index % 7)) % 7] ?? "Mon";
}
