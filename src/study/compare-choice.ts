import { issueError } from "../base/index.ts";
import type { Contrast } from "../compare/index.ts";
import type { PairChoice } from "./choose-pairs.ts";

/** A load that somebody else published, of a place or a group of places. */
export interface PublishedLoad {
  readonly biomarker: string;
  /** Of whom and when: "Europe, median of 128 cities, 2024". */
  readonly label: string;
  /** mg/day/1000 inhabitants, above 0. */
  readonly load_mg_per_day_per_1000: number;
  /** Relative standard uncertainty, a fraction. @defaultValue none: the figure is taken as exact */
  readonly relative_uncertainty?: number;
}

/** What is set against what; by default the newest period with the same period a year before and with the previous one. */
export interface CompareChoice extends PairChoice {
  /** Only this kind of row; `event` is made only when it is asked for. */
  readonly contrast?: Contrast;
  /** Two plants or municipalities to set against each other in one period (`to`): the second over the first. */
  readonly sites?: readonly [string, string];
  /** Figures to set each place's level in one period (`to`) against. */
  readonly published?: readonly PublishedLoad[];
  /** Days before and after an intervention. @defaultValue 122 */
  readonly eventDays?: number;
  /** Comparison plant for interventions at one plant. @defaultValue the other plant with the most samples */
  readonly comparisonSite?: string;
  /** Flags rows whose interval lies within this margin: .25 means between 1/1.25 and 1.25. */
  readonly margin?: number;
}

/** The kinds of row that a choice asks for. @throws WbeError `ARGUMENT_INVALID` when one lacks what it needs. */
export function contrastsOf(choice: CompareChoice): ReadonlySet<Contrast> {
  const { contrast, sites, published } = choice;
  if (contrast === "site" && sites === undefined) throw lacking("sites", "the contrast site needs two sites");
  if (contrast === "published" && published === undefined)
    throw lacking("published", "the contrast published needs published figures");
  if (contrast !== undefined) return new Set([contrast]);
  return new Set<Contrast>([
    "same period last year",
    "previous period",
    ...(sites === undefined ? [] : (["site"] as const)),
    ...(published === undefined ? [] : (["published"] as const)),
  ]);
}

function lacking(name: string, what: string): Error {
  return issueError({ code: "ARGUMENT_INVALID", details: { name, what } });
}
