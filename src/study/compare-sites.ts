import { groupBy } from "../base/index.ts";
import type { ChosenPair, PairChoice } from "./choose-pairs.ts";
import type { ComparedPlace } from "./compare-choice.ts";
import { comparedPlaces, type ResolvedPlace } from "./compared-places.ts";
import type { LevelEntry } from "./level-entry.ts";
import { type TotalContext, totalOfPlants } from "./total-of-plants.ts";

/**
 * Pairs of two places in one period, for each biomarker that both have: the second over the first. A group of plants is
 * their summed load over their summed population. The period is the one asked for with `to`, else the newest in which
 * both have samples of the biomarker, else the newest of either.
 * @throws WbeError `ARGUMENT_INVALID` for a place without samples, or the same place twice.
 */
export function sitePairs(
  entries: readonly LevelEntry[],
  sites: readonly [ComparedPlace, ComparedPlace],
  choice: PairChoice,
  context: TotalContext,
): readonly ChosenPair[] {
  const places = comparedPlaces(sites, entries);
  const ofBiomarker = groupBy(entries, ({ biomarker }) => biomarker);
  return [...ofBiomarker.values()].flatMap((group) => {
    const bothPlants = places.every(
      ({ plants, name }) =>
        plants !== null || group.some((entry) => entry.scope === "plant" && entry.site === name),
    );
    const [before, after] = places.map((place) => entriesOf(place, group, bothPlants, context));
    if (before?.[0] === undefined || after?.[0] === undefined) return [];
    const period = choice.to ?? newestCommon(before, after);
    const at = (own: readonly LevelEntry[]) => own.filter((entry) => entry.period.label === period);
    const { scope, biomarker } = after[0];
    const [first, second] = places;
    return {
      scope,
      site: second.name,
      biomarker,
      contrast: "site" as const,
      fromLabel: `${first.name} ${period}`,
      toLabel: `${second.name} ${period}`,
      from: at(before),
      to: at(after),
    };
  });
}

/** A municipality often has the name of its plant: two plants are meant where both names are plants. */
function entriesOf(
  { name, plants }: ResolvedPlace,
  group: readonly LevelEntry[],
  bothPlants: boolean,
  context: TotalContext,
): readonly LevelEntry[] {
  if (plants !== null) {
    const members = group.filter(({ scope, site }) => scope === "plant" && plants.includes(site));
    return [...groupBy(members, ({ period }) => period.label).values()].flatMap(
      (ofPeriod) => totalOfPlants(name, plants, ofPeriod, context) ?? [],
    );
  }
  const own = group.filter(({ site }) => site === name);
  const isPlant = bothPlants || !own.some(({ scope }) => scope === "municipality");
  return own.filter(({ scope }) => (scope === "plant") === isPlant);
}

function newestCommon(before: readonly LevelEntry[], after: readonly LevelEntry[]): string {
  const held = new Set(before.map(({ period }) => period.label));
  const common = after.filter(({ period }) => held.has(period.label));
  const from = common.length > 0 ? common : [...before, ...after];
  return from.reduce((latest, { period }) => (period.start > latest.start ? period : latest), from[0]!.period)
    .label;
}
