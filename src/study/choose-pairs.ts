import { groupBy, issueError } from "../base/index.ts";
import { type Period, periodsFor, previousPeriod, samePeriodLastYear } from "../calendar/index.ts";
import type { Contrast } from "../compare/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import type { Settings } from "./settings.ts";

/** Which periods are set against each other. */
export interface PairChoice {
  /** Label of the earlier period. @defaultValue the same period last year, and the previous one */
  readonly from?: string;
  /** Label of the later period. @defaultValue the newest with samples */
  readonly to?: string;
}

/** Two sides of one comparison; a side without samples has no entries, one that spans a break several. */
export interface ChosenPair {
  readonly scope: LevelEntry["scope"];
  readonly site: string;
  readonly biomarker: string;
  readonly contrast: Contrast;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly from: readonly LevelEntry[];
  readonly to: readonly LevelEntry[];
  /** Both sides are given as one batch would have measured them. @defaultValue false */
  readonly batchesLinked?: boolean;
}

/**
 * The pairs of periods to compare, for every place and biomarker.
 * @throws WbeError `ARGUMENT_INVALID` when a named period holds no samples.
 */
export function choosePairs(
  entries: readonly LevelEntry[],
  settings: Settings,
  choice: PairChoice,
): readonly ChosenPair[] {
  demandPeriod("from", choice.from, entries);
  demandPeriod("to", choice.to, entries);
  const newest = newestPeriod(entries);
  // campaigns are a plant's own; calendar periods are everybody's
  const shared = settings.period === "campaign" ? null : periodsOf(entries, settings);
  const series = groupBy(entries, ({ scope, site, biomarker }) => JSON.stringify([scope, site, biomarker]));
  return [...series.values()].flatMap((group) => {
    const periods = shared ?? periodsOf(group, settings);
    const to =
      choice.to === undefined
        ? targetPeriod(newest, periods, settings)
        : periods.find(({ label }) => label === choice.to);
    if (to === undefined) return [];
    return contrasts(to, periods, settings, choice)
      .map(({ contrast, from }) => pairOf(group, contrast, from, to))
      .filter((pair) => pair.from.length > 0 || pair.to.length > 0);
  });
}

function periodsOf(entries: readonly LevelEntry[], settings: Settings): readonly Period[] {
  const days = entries.flatMap(({ samples, period }) =>
    samples.length > 0 ? samples.map(({ day }) => day) : [period.start],
  );
  return periodsFor(days, settings.period);
}

function newestPeriod(entries: readonly LevelEntry[]): Period | undefined {
  return entries
    .map(({ period }) => period)
    .reduce<Period | undefined>(
      (latest, period) => (latest === undefined || period.start > latest.start ? period : latest),
      undefined,
    );
}

function targetPeriod(
  newest: Period | undefined,
  periods: readonly Period[],
  settings: Settings,
): Period | undefined {
  return settings.period === "campaign" ? periods.at(-1) : newest;
}

interface Against {
  readonly contrast: Contrast;
  readonly from: Period;
}

function contrasts(
  to: Period,
  periods: readonly Period[],
  settings: Settings,
  choice: PairChoice,
): readonly Against[] {
  const lastYear = samePeriodLastYear(to, settings.period, periods);
  const previous = previousPeriod(to, periods);
  if (choice.from !== undefined) {
    const from = periods.find(({ label }) => label === choice.from);
    if (from === undefined) return [];
    return [{ contrast: from.label === lastYear?.label ? "same period last year" : "previous period", from }];
  }
  return [
    ...(lastYear === null ? [] : [{ contrast: "same period last year" as const, from: lastYear }]),
    ...(previous === null || previous.label === lastYear?.label
      ? []
      : [{ contrast: "previous period" as const, from: previous }]),
  ];
}

function pairOf(group: readonly LevelEntry[], contrast: Contrast, from: Period, to: Period): ChosenPair {
  const [first] = group as readonly [LevelEntry, ...LevelEntry[]];
  const at = (period: Period): readonly LevelEntry[] =>
    group.filter((entry) => entry.period.label === period.label);
  return {
    scope: first.scope,
    site: first.site,
    biomarker: first.biomarker,
    contrast,
    fromLabel: from.label,
    toLabel: to.label,
    from: at(from),
    to: at(to),
  };
}

function demandPeriod(path: "from" | "to", label: string | undefined, entries: readonly LevelEntry[]): void {
  if (label === undefined) return;
  const known = [...new Set(entries.map(({ period }) => period.label))].sort();
  if (known.includes(label)) return;
  throw issueError({
    code: "ARGUMENT_INVALID",
    received: label,
    expected: known.join(", "),
    details: { name: path, what: `the period ${label} has no samples` },
    hint: `there are ${known.join(", ")}`,
  });
}
