import { issueError } from "../base/index.ts";
import type { Contrast } from "../compare/index.ts";
import type { PairChoice } from "./choose-pairs.ts";
import type { PublishedLoad } from "./published-load.ts";

/** A plant or municipality by name, several plants taken together, or `others`: all plants but the other side's. */
export type ComparedPlace = string | readonly string[];

/** What is set against what; by default the newest period with the same period a year before and with the previous one. */
export interface CompareChoice extends PairChoice {
  /** Only this kind of row; `event` is made only when it is asked for. */
  readonly contrast?: Contrast;
  /** Two places to set against each other in one period (`to`): the second over the first. */
  readonly sites?: readonly [ComparedPlace, ComparedPlace];
  /** Figures to set each place's level in one period (`to`) against. @defaultValue those of the study */
  readonly published?: readonly PublishedLoad[];
  /** Only interventions with this title, or that start on this day. @defaultValue all */
  readonly event?: string;
  /** Days before and after an intervention. @defaultValue 122 */
  readonly eventDays?: number;
  /** Comparison plant for interventions at one plant. @defaultValue the other plant with the most samples */
  readonly comparisonSite?: string;
  /** Flags rows whose interval lies within this margin: .25 means between 1/1.25 and 1.25. */
  readonly margin?: number;
}

/** The kinds of row that a choice asks for. @throws WbeError `ARGUMENT_INVALID` when one lacks what it needs. */
export function contrastsOf(choice: CompareChoice): ReadonlySet<Contrast> {
  const { contrast, sites, published = [], event } = choice;
  if (contrast === "site" && sites === undefined) throw lacking("sites", "the contrast site needs two sites");
  if (contrast === "published" && published.length === 0)
    throw lacking("published", "the contrast published needs published figures");
  if (contrast !== undefined) return new Set([contrast]);
  return new Set<Contrast>([
    "same period last year",
    "previous period",
    ...(event === undefined ? [] : (["event"] as const)),
    ...(sites === undefined ? [] : (["site"] as const)),
    ...(published.length === 0 ? [] : (["published"] as const)),
  ]);
}

function lacking(name: string, what: string): Error {
  return issueError({ code: "ARGUMENT_INVALID", details: { name, what } });
}
