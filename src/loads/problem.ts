import { CODES, type Code, type Issue, issue } from "../base/index.ts";
import type { Place } from "../samples/index.ts";

/** Something found while a load was made: a flag on the load and, unless it is quiet, an issue at its row. */
export interface Problem {
  readonly code: Code;
  readonly received?: string | number;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** The issues of one row; quiet codes are flags only. */
export function issuesOf(problems: readonly Problem[], place: Place): readonly Issue[] {
  return problems
    .filter(({ code }) => CODES[code].outcome !== "flag on a result")
    .map((problem) => issue({ ...problem, file: place.file, row: place.rows[0] ?? null }));
}

/** A number short enough for a sentence: 4 significant digits. */
export function inWords(value: number): number {
  return Number(value.toPrecision(4));
}
