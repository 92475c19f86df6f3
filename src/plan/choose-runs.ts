import { daysOf, type Period, type SamplingDay, weekdayOf } from "../calendar/index.ts";
import type { Random } from "../numerics/index.ts";
import type { DayRules } from "./day-rules.ts";
import { firstDayOfRun } from "./layout-of.ts";

/**
 * Runs of consecutive days in a period: whole weeks from Monday, and a shorter last one where the number asks for it.
 * Each run lies in its own part of the period if it can, at a drawn start, and never on a day that is not open. The
 * samples of a run are fetched together. In order of time; a run without room is left out.
 */
export function chooseRuns(
  period: Period,
  samples: number,
  rules: DayRules,
  random: Random,
): readonly (readonly SamplingDay[])[] {
  const calendar = daysOf(period);
  const lengths = runLengths(samples);
  const open = new Set(calendar.filter((day) => rules.isOpen(day)));
  const runs: (readonly SamplingDay[])[] = [];
  lengths.forEach((length, part) => {
    const first = firstDayOfRun(length);
    const starts = calendar.flatMap((day, index) => {
      const run = calendar.slice(index, index + length);
      const fits = run.length === length && run.every((each) => open.has(each));
      return fits ? [{ index, run, isFirst: weekdayOf(day) === first }] : [];
    });
    const from = Math.floor((part * calendar.length) / lengths.length);
    const to = Math.floor(((part + 1) * calendar.length) / lengths.length);
    const inside = starts.filter(({ index, isFirst }) => isFirst && index >= from && index + length <= to);
    const candidates =
      [inside, starts.filter(({ isFirst }) => isFirst), starts].find((list) => list.length > 0) ?? [];
    const chosen = candidates.length > 0 ? candidates[random.integer(candidates.length)] : undefined;
    if (chosen === undefined) return;
    for (const day of chosen.run) open.delete(day);
    runs.push(chosen.run);
  });
  return runs.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

function runLengths(samples: number): readonly number[] {
  const weeks = Math.floor(samples / 7);
  const rest = samples % 7;
  return [...Array.from({ length: weeks }, () => 7), ...(rest > 0 ? [rest] : [])];
}
