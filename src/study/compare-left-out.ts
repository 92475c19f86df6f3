import type { SamplingDay } from "../calendar/index.ts";
import { daysOf } from "../calendar/index.ts";
import { type Contrast, differingDays, type NamedDay } from "../compare/index.ts";
import type { StudyEvent } from "../samples/index.ts";
import type { ChosenPair } from "./choose-pairs.ts";
import type { LevelEntry } from "./level-entry.ts";
import { remadeEntry } from "./remade-entry.ts";
import type { Study } from "./study.ts";

/** Days of either side that lie far from the others of their side. */
export function extremeDaysOf({ from, to }: ChosenPair): readonly SamplingDay[] {
  return [...new Set([...from, ...to].flatMap(({ level }) => level.extremeDays))].sort();
}

/** Contrasts whose two sides should hold the same holidays. */
const SAME_SEASON: ReadonlySet<Contrast> = new Set<Contrast>(["same period last year", "site"]);

/** Events of the study, holidays and paydays that one side has alone, or far more of; holidays only within one season. */
export function namedDaysOf(
  { from, to, site, contrast }: ChosenPair,
  events: readonly StudyEvent[],
): readonly NamedDay[] {
  const sampled = (entries: readonly LevelEntry[]) => [
    ...new Set(
      entries.flatMap(({ samples }) => samples.filter(({ usable }) => usable).map(({ day }) => day)),
    ),
  ];
  const [before, after] = [sampled(from), sampled(to)];
  if (before.length === 0 || after.length === 0) return [];
  const plants = new Set([site, ...[...from, ...to].flatMap((entry) => entry.plants)]);
  const own = events.filter(
    (event) => event.kind === "event" && (event.site === "" || plants.has(event.site)),
  );
  const named = own.flatMap((event) =>
    daysOf({ label: event.title, start: event.from, end: event.to }).map(
      (day): NamedDay => ({ day, name_sv: event.title, name_en: event.title }),
    ),
  );
  const differing = differingDays(before, after, { events: named, holidays: SAME_SEASON.has(contrast) });
  return [...differing.from, ...differing.to];
}

/** The pair with its levels made anew from the samples of all other days. */
export function pairWithoutDays(pair: ChosenPair, days: readonly SamplingDay[], study: Study): ChosenPair {
  const kept = (entries: readonly LevelEntry[]) =>
    entries.flatMap((entry) => {
      const samples = entry.samples.filter(({ day }) => !days.includes(day));
      return remadeEntry(entry, samples, study) ?? [];
    });
  return { ...pair, from: kept(pair.from), to: kept(pair.to) };
}
