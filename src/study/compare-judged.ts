import { type Code, issueError } from "../base/index.ts";
import {
  type Contrast,
  equivalence,
  hangsOnDays,
  type NamedDay,
  type RowVerdict,
  type VerdictInput,
  verdicts,
} from "../compare/index.ts";
import type { Target } from "../levels/index.ts";
import { batchLinksOf } from "./batch-links.ts";
import { type ChosenPair, choosePairs } from "./choose-pairs.ts";
import { type CompareChoice, contrastsOf } from "./compare-choice.ts";
import type { Compared } from "./compare-compared.ts";
import { eventComparisons } from "./compare-events.ts";
import { extremeDaysOf, namedDaysOf, pairWithoutDays } from "./compare-left-out.ts";
import { comparePair, type PairComparison } from "./compare-pair.ts";
import { publishedComparisons } from "./compare-published.ts";
import { sitePairs } from "./compare-sites.ts";
import { headlineOf } from "./headline.ts";
import type { LevelEntry } from "./level-entry.ts";
import { linkedPair } from "./linked-pair.ts";
import { mayShowDays } from "./publication-guard.ts";
import type { Study } from "./study.ts";

/** The same comparison without some days, judged in the place of the one with all days. */
export interface LeftOut {
  readonly comparison: PairComparison;
  readonly verdict: RowVerdict["verdict"];
}

/** A comparison with its verdict, and what is known of days that may carry it. */
export interface Judged extends Compared {
  readonly verdict: RowVerdict;
  readonly flags: readonly Code[];
  readonly extremeDays: readonly string[];
  readonly namedDays: readonly NamedDay[];
  /** Judges it without these days; null where that means nothing. */
  readonly without: (days: readonly string[]) => LeftOut | null;
}

/**
 * Every comparison that is asked for, judged together: the headline rows are one family.
 * @throws WbeError `ARGUMENT_INVALID` for a choice that cannot be meant.
 */
export function judgedComparisons(
  study: Study,
  entries: readonly LevelEntry[],
  choice: CompareChoice,
  target: Target,
): readonly Judged[] {
  demandMargin(choice.margin);
  const { level } = study.settings;
  const isHeadline = headlineOf(study.settings, study.sites);
  const all = comparisons(study, entries, choice, target);
  const inputs = all.map(({ pair, comparison }): VerdictInput => {
    return { ...comparison, headline: pair.contrast === "same period last year" && isHeadline(pair) };
  });
  const judged = verdicts(inputs, level);
  return all.flatMap((compared, index): readonly Judged[] => {
    const { pair, comparison, again } = compared;
    const [verdict, input] = [judged[index], inputs[index]];
    if (verdict === undefined || input === undefined) return [];
    const without = (days: readonly string[]): LeftOut | null => {
      if (again === null || days.length === 0) return null;
      const other = again(pairWithoutDays(pair, days, study));
      const family = inputs.with(index, { ...other, headline: input.headline });
      const answer = verdicts(family, level)[index];
      return answer === undefined ? null : { comparison: other, verdict: answer.verdict };
    };
    const told = comparison.ratio !== null && again !== null;
    const extremeDays = told ? extremeDaysOf(pair) : [];
    const namedDays = told ? namedDaysOf(pair, study.events) : [];
    const calmer = without(extremeDays);
    const hangs =
      calmer !== null &&
      (calmer.verdict !== verdict.verdict || hangsOnDays(comparison, calmer.comparison, level));
    const inside = choice.margin !== undefined && equivalence(comparison, choice.margin).equivalent === true;
    const flags = new Set<Code>([
      ...comparison.flags,
      ...only("BATCHES_LINKED", pair.batchesLinked === true && comparison.comparable),
      ...only("SEASON", pair.contrast === "previous period"),
      ...only("NAMED_DAYS_DIFFER", namedDays.length > 0),
      ...only("EXTREME_DAY", hangs),
      ...only("WITHIN_MARGIN", inside),
      ...verdict.flags,
    ]);
    const own = { ...compared, verdict, flags: [...flags] };
    return [
      mayShowDays(study.guard, plantsOf(pair), pair.biomarker)
        ? { ...own, extremeDays, namedDays, without }
        : { ...own, extremeDays: [], namedDays: [], without: () => null },
    ];
  });
}

function plantsOf({ from, to }: ChosenPair): readonly string[] {
  return [...from, ...to].flatMap(({ plants }) => plants);
}

function comparisons(
  study: Study,
  entries: readonly LevelEntry[],
  choice: CompareChoice,
  target: Target,
): readonly Compared[] {
  const { settings } = study;
  const measured = new Set(entries.map(({ biomarker }) => biomarker));
  const ofStudy = study.published.filter(({ biomarker }) => measured.has(biomarker));
  const { sites, published = ofStudy } = choice;
  const kinds = contrastsOf({ ...choice, published });
  const asked = (contrast: Contrast) => kinds.has(contrast);
  const plain = (pair: ChosenPair): Compared => ({
    pair,
    comparison: comparePair(pair, settings),
    again: (other) => comparePair(other, settings),
    issues: [],
  });
  const loads = entries.flatMap(({ scope, samples }) => (scope === "plant" ? samples : []));
  const total = { sites: study.sites, settings, target };
  const links = batchLinksOf(study, loads);
  const linked = (pair: ChosenPair): Compared => plain(linkedPair(pair, links, study));
  return [
    ...choosePairs(entries, settings, choice)
      .filter(({ contrast }) => asked(contrast))
      .map(linked),
    ...(asked("event") ? eventComparisons(study, loads, target, choice) : []),
    ...(asked("site") && sites !== undefined ? sitePairs(entries, sites, choice, total).map(linked) : []),
    ...(asked("published") ? publishedComparisons(entries, published, choice, settings) : []),
  ];
}

function only(code: Code, holds: boolean): readonly Code[] {
  return holds ? [code] : [];
}

function demandMargin(margin: number | undefined): void {
  if (margin === undefined || (margin > 0 && Number.isFinite(margin))) return;
  throw issueError({
    code: "ARGUMENT_INVALID",
    received: margin,
    expected: "a fraction above 0, as 0.25 for 25 %",
    details: { name: "margin", what: "the margin must be a fraction above 0" },
  });
}
