import { WbeError } from "../base/index.ts";
import { isSamplingDay } from "./is-sampling-day.ts";
import type { NamedPeriod } from "./period.ts";

/** Throws SETTING_INVALID unless the periods have names of their own, days in order, and no day in common. */
export function checkNamedPeriods(periods: readonly NamedPeriod[]): void {
  const names = new Set<string>();
  for (const { name, from, to } of periods) {
    if (name === "") throw invalid("a period has no name");
    if (names.has(name)) throw invalid(`two periods are named ${name}`);
    names.add(name);
    for (const day of [from, to]) {
      if (!isSamplingDay(day)) throw invalid(`${name}: ${String(day)} is not a day such as 2026-01-31`);
    }
    if (to < from) throw invalid(`${name} ends before it begins`);
  }
  const inOrder = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (let index = 1; index < inOrder.length; index++) {
    const [before, after] = [inOrder[index - 1]!, inOrder[index]!];
    if (after.from <= before.to) throw invalid(`${before.name} and ${after.name} share days`);
  }
}

function invalid(what: string): WbeError {
  return new WbeError("SETTING_INVALID", `the setting period cannot be used: ${what}`, { path: "period" });
}
