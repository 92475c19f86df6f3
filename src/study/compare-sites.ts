import { issueError, nearest } from "../base/index.ts";
import type { ChosenPair, PairChoice } from "./choose-pairs.ts";
import { groupBy } from "./group-by.ts";
import type { LevelEntry } from "./level-entry.ts";

/**
 * Pairs of two places in one period, for each biomarker that both have: the second over the first. The period is the
 * one asked for with `to`, else the newest in which both have samples of the biomarker, else the newest of either.
 * @throws WbeError `ARGUMENT_INVALID` for a place without samples, or the same place twice.
 */
export function sitePairs(
  entries: readonly LevelEntry[],
  sites: readonly [string, string],
  choice: PairChoice,
): readonly ChosenPair[] {
  const known = [...new Set(entries.map(({ site }) => site))];
  for (const site of sites) if (!known.includes(site)) throw unknownSite(site, known);
  const [first, second] = sites;
  if (first === second) throw refused("two different sites are needed", first, "name another one");
  const ofBiomarker = groupBy(entries, ({ biomarker }) => biomarker);
  return [...ofBiomarker.values()].flatMap((group) => {
    const plants = sites.every((site) =>
      group.some((entry) => entry.scope === "plant" && entry.site === site),
    );
    const [before, after] = sites.map((site) =>
      group.filter(
        (entry) => entry.site === site && (entry.scope === "plant") === isPlant(site, group, plants),
      ),
    );
    if (before?.[0] === undefined || after?.[0] === undefined) return [];
    const period = choice.to ?? newestCommon(before, after);
    const at = (own: readonly LevelEntry[]) => own.filter((entry) => entry.period.label === period);
    const { scope, biomarker } = after[0];
    return {
      scope,
      site: second,
      biomarker,
      contrast: "site" as const,
      fromLabel: `${first} ${period}`,
      toLabel: `${second} ${period}`,
      from: at(before),
      to: at(after),
    };
  });
}

/** A municipality often has the name of its plant: two plants are meant where both names are plants. */
function isPlant(site: string, group: readonly LevelEntry[], plants: boolean): boolean {
  if (plants) return true;
  return !group.some((entry) => entry.scope === "municipality" && entry.site === site);
}

function newestCommon(before: readonly LevelEntry[], after: readonly LevelEntry[]): string {
  const held = new Set(before.map(({ period }) => period.label));
  const common = after.filter(({ period }) => held.has(period.label));
  const from = common.length > 0 ? common : [...before, ...after];
  return from.reduce((latest, { period }) => (period.start > latest.start ? period : latest), from[0]!.period)
    .label;
}

function unknownSite(site: string, known: readonly string[]): Error {
  const near = nearest(site, known);
  const hint = near === null ? `there are ${known.join(", ")}` : `did you mean ${near}?`;
  return refused(`the site ${site} has no samples`, site, hint);
}

function refused(what: string, received: string, hint: string): Error {
  return issueError({ code: "ARGUMENT_INVALID", received, details: { name: "sites", what }, hint });
}
