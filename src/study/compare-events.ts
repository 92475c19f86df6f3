import { groupBy, issue } from "../base/index.ts";
import { differenceInDifferences, periodsAround } from "../compare/index.ts";
import type { Target } from "../levels/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { StudyEvent } from "../samples/index.ts";
import { batchLinksOf } from "./batch-links.ts";
import type { ChosenPair } from "./choose-pairs.ts";
import { chosenInterventions } from "./chosen-interventions.ts";
import type { CompareChoice } from "./compare-choice.ts";
import type { Compared } from "./compare-compared.ts";
import { comparePair, type PairComparison } from "./compare-pair.ts";
import { demandPlant } from "./demand-plant.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelsOf } from "./levels-of.ts";
import { linkedPair } from "./linked-pair.ts";
import type { Study } from "./study.ts";

/**
 * Before and after every intervention of the events file, in windows of equal length, its own days left out. One that
 * names a plant is measured against the change at a comparison plant over the same days where one has enough samples
 * (difference in differences, COMPARISON_PLANT); else season is in the change (SEASON). Regression to the mean is said.
 * @throws WbeError `ARGUMENT_INVALID` without any intervention, or without the one asked for.
 */
export function eventComparisons(
  study: Study,
  loads: readonly SampleLoad[],
  target: Target,
  choice: CompareChoice,
): readonly Compared[] {
  demandPlant(choice.comparisonSite, loads);
  const links = batchLinksOf(study, loads);
  return chosenInterventions(study.events, choice.event).flatMap((event) => {
    const pairs = pairsAround(event, study, loads, target, choice.eventDays ?? DAYS).map((pair) =>
      linkedPair(pair, links, study),
    );
    return pairs
      .filter((pair) => concerns(event, pair, study))
      .map((pair) => compared(event, pair, controlsFor(pair, event, pairs, choice), study));
  });
}

/** A plant's name means the plant, also where its municipality has the same one. */
function concerns({ site }: StudyEvent, pair: ChosenPair, { measurements }: Study): boolean {
  if (site === "") return true;
  const isPlant = measurements.some((measurement) => measurement.site === site);
  return pair.site === site && pair.scope === (isPlant ? "plant" : "municipality");
}

/** A tertial: a municipal plant then has about 7 samples on each side. */
const DAYS = 122;

function pairsAround(
  event: StudyEvent,
  study: Study,
  loads: readonly SampleLoad[],
  target: Target,
  days: number,
): readonly ChosenPair[] {
  const { before, after } = periodsAround(event, days);
  const named = [before, after].map(({ label, start, end }) => ({ name: label, from: start, to: end }));
  const around = { ...study, settings: { ...study.settings, period: named } };
  const entries = levelsOf(around, loads, target);
  const places = groupBy(entries, ({ scope, site, biomarker }) => JSON.stringify([scope, site, biomarker]));
  return [...places.values()].map((group): ChosenPair => {
    const [{ scope, site, biomarker }] = group as readonly [LevelEntry, ...LevelEntry[]];
    const at = (label: string) => group.filter((entry) => entry.period.label === label);
    return {
      scope,
      site,
      biomarker,
      contrast: "event",
      fromLabel: before.label,
      toLabel: after.label,
      from: at(before.label),
      to: at(after.label),
    };
  });
}

/** Plants that the event does not name, the one with the most samples first. */
function controlsFor(
  { scope, site, biomarker }: ChosenPair,
  event: StudyEvent,
  pairs: readonly ChosenPair[],
  { comparisonSite }: CompareChoice,
): readonly ChosenPair[] {
  if (event.site === "" || scope !== "plant") return [];
  const others = pairs.filter(
    (other) => other.scope === "plant" && other.site !== site && other.biomarker === biomarker,
  );
  const fewest = (pair: ChosenPair) =>
    Math.min(...[pair.from, pair.to].map((side) => side[0]?.samples.length ?? 0));
  return comparisonSite === undefined
    ? [...others].sort((a, b) => fewest(b) - fewest(a))
    : others.filter((other) => other.site === comparisonSite);
}

function compared(
  event: StudyEvent,
  pair: ChosenPair,
  controls: readonly ChosenPair[],
  study: Study,
): Compared {
  const { settings } = study;
  const [chosen] = controls.flatMap((control) => {
    const comparison = comparePair(control, settings);
    return comparison.comparable && comparison.enough && comparison.ratio !== null
      ? [{ control, comparison }]
      : [];
  });
  const against = (own: PairComparison): PairComparison => {
    if (chosen === undefined || !own.comparable || own.ratio === null) {
      return { ...own, flags: [...own.flags, "SEASON", "REGRESSION_TO_MEAN"] };
    }
    const both = differenceInDifferences(own, chosen.comparison, settings.level);
    return { ...both, comparable: true, flags: [...both.flags, "COMPARISON_PLANT", "REGRESSION_TO_MEAN"] };
  };
  const own = comparePair(pair, settings);
  const comparison = against(own);
  const told = chosen !== undefined && comparison.flags.includes("COMPARISON_PLANT");
  const details = {
    title: event.title,
    site: pair.site,
    biomarker: pair.biomarker,
    place: rounded(own.ratio),
    control: chosen?.control.site ?? "",
    other: rounded(chosen?.comparison.ratio ?? null),
  };
  return {
    pair,
    comparison,
    again: (other) => against(comparePair(other, settings)),
    issues: told ? [issue({ code: "EVENT_COMPARED", details })] : [],
  };
}

function rounded(ratio: number | null): number {
  return Number((ratio ?? 0).toPrecision(3));
}
