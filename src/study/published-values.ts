import { isWbeError } from "../base/index.ts";
import type { EarlierResult } from "../report/index.ts";
import type { AgainstRow } from "./against-row.ts";
import { type CompareOptions, compare } from "./compare.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import type { Study } from "./study.ts";
import { summaryRows, targetsOf } from "./summary-rows.ts";

/** A value of a result, with what names it. */
export interface PublishedValue
  extends Pick<
    AgainstRow,
    "scope" | "site" | "biomarker" | "segment" | "contrast" | "period" | "target" | "quantity"
  > {
  /** Labels of the periods it rests on. */
  readonly periods: readonly string[];
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: string;
}

type Row = Readonly<Record<string, unknown>>;

/** The values of a result of `summary`, `report` or `compare`. */
export function publishedValues(
  command: EarlierResult["command"],
  rows: readonly Row[],
): readonly PublishedValue[] {
  return rows.map(command === "compare" ? comparedValue : levelValue);
}

/** The same values as they are now; comparisons are asked for by the periods that the earlier rows name. */
export function valuesNow(
  study: Study,
  { command, rows }: EarlierResult,
  choice: CompareOptions,
): readonly PublishedValue[] {
  if (command !== "compare") return levelValues(study);
  const found = new Map<string, PublishedValue>();
  const add = (options: CompareOptions): void => {
    for (const value of publishedValues(command, comparedRows(study, { ...choice, ...options }))) {
      if (!found.has(valueKey(value))) found.set(valueKey(value), value);
    }
  };
  const kinds = new Set(rows.map(({ contrast }) => text(contrast)));
  for (const to of new Set(rows.filter(isOfPeriods).map((row) => text(row.to)))) add({ to });
  for (const row of rows.filter(isOfPeriods)) {
    if (!found.has(valueKey(comparedValue(row)))) add({ from: text(row.from), to: text(row.to) });
  }
  if (kinds.has("event")) add({ contrast: "event" });
  for (const contrast of ["published", "site"] as const) {
    const asked = rows.filter((row) => row.contrast === contrast);
    for (const to of new Set(asked.map((row) => text(row.to))))
      if (kinds.has(contrast)) add({ contrast, to });
  }
  return [...found.values()];
}

/** The levels of a study as values. */
export function levelValues(study: Study): readonly PublishedValue[] {
  const { loads } = loadsOf(study);
  const rows = targetsOf(study.settings).flatMap((target) => summaryRows(levelsOf(study, loads, target)));
  return publishedValues("summary", rows as unknown as readonly Row[]);
}

/** What a value is of, whatever it is worth. */
export function valueKey(value: PublishedValue): string {
  return JSON.stringify([seriesKey(value), value.segment]);
}

/** The same, whatever tells its segment from others: a second laboratory gives the first one's rows a name. */
export function seriesKey({ scope, site, biomarker, contrast, period, target }: PublishedValue): string {
  return JSON.stringify([scope, site, biomarker, contrast, period, target]);
}

/** A period that holds no samples any more has no rows. */
function comparedRows(study: Study, options: CompareOptions): readonly Row[] {
  try {
    return [...compare(study, options)] as unknown as readonly Row[];
  } catch (error) {
    if (isWbeError(error) && error.code === "ARGUMENT_INVALID") return [];
    throw error;
  }
}

function isOfPeriods({ contrast }: Row): boolean {
  return contrast === "same period last year" || contrast === "previous period";
}

function levelValue(row: Row): PublishedValue {
  return {
    ...named(row),
    segment: text(row.segment),
    contrast: "",
    period: text(row.period),
    periods: [text(row.period)],
    quantity: "load_mg_per_day_per_1000",
    value: number(row.load_mg_per_day_per_1000),
    lower: number(row.lower),
    upper: number(row.upper),
    verdict: "",
  };
}

function comparedValue(row: Row): PublishedValue {
  return {
    ...named(row),
    segment: "",
    contrast: text(row.contrast),
    period: `${text(row.from)} → ${text(row.to)}`,
    periods: [text(row.from), text(row.to)],
    quantity: "change_percent",
    value: number(row.change_percent),
    lower: number(row.lower_percent),
    upper: number(row.upper_percent),
    verdict: text(row.verdict),
  };
}

function named(row: Row): Pick<PublishedValue, "scope" | "site" | "biomarker" | "target"> {
  const target = row.target === "sampled days" ? "sampled days" : "period";
  return { scope: text(row.scope), site: text(row.site), biomarker: text(row.biomarker), target };
}

function text(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}

function number(cell: unknown): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}
