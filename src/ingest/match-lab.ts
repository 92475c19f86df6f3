import { headerKey } from "./header-name.ts";
import { LAB_COLUMNS, type LabField } from "./lab-columns.ts";
import type { LabOptions } from "./lab-options.ts";
import { type ColumnMatch, type MatchedColumn, matchColumns, namesIn } from "./match-columns.ts";
import { readNumber } from "./read-number.ts";
import type { Table } from "./table.ts";

const DESCRIPTIVE: ReadonlySet<string> = new Set<LabField>([
  "site",
  "sampleId",
  "laboratory",
  "method",
  "matrix",
  "batch",
  "comment",
  "sampleType",
  "preservation",
  "recoveryCorrected",
  "result",
  "massLoad",
  "flags",
  "lower",
  "upper",
  "replicate",
  "time",
]);

const BY_QUANTITY: Readonly<Record<string, string>> = {
  "load concentration": "concentration",
  "load molar concentration": "concentration",
  "concentration load": "load",
  "result concentration": "concentration",
  "result load": "load",
  "concentration flow": "flow",
};

/**
 * Which column of a laboratory's table holds which field. Clock times beside dates belong to them; a column of marks
 * is one whatever its name, for without it non-detects would be read as values at their limit.
 */
export function matchLab(table: Table, { mapping = {} }: LabOptions): ColumnMatch<LabField> {
  const read = { ...table, header: clocksNamed(table.header) };
  const match = matchColumns(read, LAB_COLUMNS, {
    ...(mapping.lab === undefined ? {} : { mapping: mapping.lab }),
    byQuantity: BY_QUANTITY,
    descriptive: DESCRIPTIVE,
  });
  const columns = [...match.columns].map(
    ([field, column]) => [field, { ...column, header: table.header[column.index] ?? column.header }] as const,
  );
  return promoteMark(table, promoteResult(table, { ...match, columns: new Map(columns) }));
}

const CLOCKS: readonly (readonly [dates: string, clocks: string, ours: string])[] = [
  ["startdatum, start date, date start", "starttid, start time, starttime", "sampling time"],
  ["slutdatum, end date, date end, stoppdatum", "sluttid, end time, endtime, stopptid", "sampling end time"],
];

/** `Starttid` alone is a moment; beside `Startdatum` it is the clock time of that day. */
function clocksNamed(header: readonly string[]): readonly string[] {
  const keys = header.map(headerKey);
  const renamed = new Map(
    CLOCKS.flatMap(([dates, clocks, ours]) => {
      const clock = namesIn(clocks).find((name) => keys.includes(name));
      const dated = namesIn(dates).some((name) => keys.includes(name));
      return dated && clock !== undefined && !keys.includes(ours) ? [[clock, ours] as const] : [];
    }),
  );
  return renamed.size === 0 ? header : header.map((name, index) => renamed.get(keys[index] ?? "") ?? name);
}

/** A column that nobody names, or one of remarks, in which a lone `<` or `>` stands applies to the value beside it. */
function promoteMark(table: Table, match: ColumnMatch<LabField>): ColumnMatch<LabField> {
  const { columns, constants, unmatched } = match;
  const isLong = columns.has("biomarker") || constants.has("biomarker");
  if (!isLong || columns.has("mark") || !columns.has("concentration")) return match;
  const comment = columns.get("comment");
  const [index, ...others] = [...unmatched, ...(comment === undefined ? [] : [comment.index])].filter((at) =>
    table.rows.some(({ cells }) => /^[<>≤≥]=?$/.test(String(cells[at] ?? "").trim())),
  );
  if (index === undefined || others.length > 0) return match;
  const mark: MatchedColumn<LabField> = { field: "mark", index, header: table.header[index] ?? "", unit: "" };
  const kept = [...columns].filter(([, column]) => column.index !== index);
  return {
    columns: new Map([...kept, ["mark", mark]]),
    constants,
    unmatched: unmatched.filter((at) => at !== index),
  };
}

/** A column `result` holds our kinds of result; where it holds numbers and nothing else does, it holds the values. */
function promoteResult(table: Table, match: ColumnMatch<LabField>): ColumnMatch<LabField> {
  const result = match.columns.get("result");
  if (result === undefined || match.columns.has("concentration") || match.columns.has("load")) return match;
  const numeric = table.rows.some(({ cells }) => {
    const cell = cells[result.index] ?? "";
    return typeof cell === "number" || readNumber(cell, ".") !== null || readNumber(cell, ",") !== null;
  });
  if (!numeric) return match;
  const columns = new Map(match.columns);
  columns.delete("result");
  columns.set("concentration", { ...result, field: "concentration" });
  return { ...match, columns };
}
