import type { SamplingDay } from "../calendar/index.ts";
import { daysOf } from "../calendar/index.ts";
import { differingDays, type NamedDay } from "../compare/index.ts";
import { periodLevel } from "../levels/index.ts";
import type { StudyEvent } from "../samples/index.ts";
import type { ChosenPair } from "./choose-pairs.ts";
import { groupBy } from "./group-by.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import { municipalityLevels } from "./municipality-levels.ts";
import type { Study } from "./study.ts";

/** Days of either side that lie far from the others of their side. */
export function extremeDaysOf({ from, to }: ChosenPair): readonly SamplingDay[] {
  return [...new Set([...from, ...to].flatMap(({ level }) => level.extremeDays))].sort();
}

/** Holidays, paydays and events of the study that were sampled on one side only. */
export function namedDaysOf(
  { from, to, site }: ChosenPair,
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
  const differing = differingDays(before, after, named);
  return [...differing.from, ...differing.to];
}

/** The pair with its levels made anew from the samples of all other days. */
export function pairWithoutDays(pair: ChosenPair, days: readonly SamplingDay[], study: Study): ChosenPair {
  const kept = (entries: readonly LevelEntry[]) =>
    entries.flatMap((entry) => entryWithoutDays(entry, days, study));
  return { ...pair, from: kept(pair.from), to: kept(pair.to) };
}

function entryWithoutDays(
  entry: LevelEntry,
  days: readonly SamplingDay[],
  study: Study,
): readonly LevelEntry[] {
  const samples = entry.samples.filter(({ day }) => !days.includes(day));
  const { settings, sites } = study;
  const options = levelOptions(settings, entry.period, entry.level.target, entry.biomarker);
  if (entry.scope === "plant") return [{ ...entry, samples, level: periodLevel(samples, options) }];
  const ofPlant = groupBy(samples, ({ site }) => site);
  const plants = entry.plants.map((site): LevelEntry => {
    const own = ofPlant.get(site) ?? [];
    const known = own.flatMap(({ population }) => (population === null ? [] : [population]));
    return {
      ...entry,
      scope: "plant",
      site,
      plants: [site],
      missing: [],
      samples: own,
      level: periodLevel(own, options),
      population: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
    };
  });
  return municipalityLevels(plants, sites, settings, entry.level.target);
}
