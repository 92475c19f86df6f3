import type { IssueInput } from "../base/index.ts";
import { entryPlan } from "./entry-plan.ts";
import { fileError } from "./file-error.ts";
import { blankBelow, fillColumns } from "./fill-columns.ts";
import { unitReader } from "./header-name.ts";
import { labColumnProblems } from "./lab-column-problems.ts";
import type { LabField } from "./lab-columns.ts";
import { formatOf, readAsOf } from "./lab-format.ts";
import type { LabOptions } from "./lab-options.ts";
import type { EntryPlan, LabPlan, PlannedColumn } from "./lab-plan.ts";
import type { MatchedColumn } from "./match-columns.ts";
import { matchLab } from "./match-lab.ts";
import { planColumn } from "./plan-column.ts";
import { columnIndexOf, type Table } from "./table.ts";
import { tellUnread, unreadColumns } from "./unread-columns.ts";
import { vocabulary } from "./vocabulary.ts";
import { wideColumns } from "./wide-columns.ts";

/**
 * Decides what every column of a laboratory's table holds, in which unit and notation.
 * @throws WbeError (exit 3) with every problem at once when the table cannot be understood.
 */
export function decideLab(table: Table, options: LabOptions): LabPlan {
  const { mapping = {} } = options;
  const problems: IssueInput[] = [];
  const match = matchLab(table, options);
  const wide =
    match.columns.has("biomarker") || match.constants.has("biomarker")
      ? null
      : wideColumns(table, match, options.extraBiomarkers);
  const plan = (column: MatchedColumn<LabField>): PlannedColumn =>
    planColumn(table, column, options, problems);
  const shared = Object.fromEntries([...match.columns].map(([field, column]) => [field, plan(column)]));
  const constants = Object.fromEntries(match.constants);
  const values = mapping.lab?.values ?? {};
  const entries =
    wide === null || wide.entries.length === 0
      ? [entryPlan(shared, constants, values)]
      : wide.entries.map((entry) => {
          const own = Object.fromEntries(entry.columns.map((column) => [column.field, plan(column)]));
          return entryPlan({ ...shared, ...own }, { ...constants, biomarker: entry.biomarker }, values);
        });
  const sums = new Set(wide?.sums);
  const used = new Set(wide?.entries.flatMap(({ columns }) => columns.map(({ index }) => index)));
  const unread = unreadColumns(
    table,
    match.unmatched.filter((index) => !used.has(index)),
  );
  for (const entry of entries) problems.push(...labColumnProblems(table, entry));
  const [first, ...rest] = distinct(problems);
  if (first !== undefined) throw fileError([first, ...rest]);
  const fill = fillColumns(table, shared, mapping.lab?.fill ?? []);
  return {
    file: table.file,
    source: { file: table.file },
    entries,
    keep: keepRules(table, mapping.lab?.keep ?? {}),
    fill,
    unitOf: unitReader(),
    windows: new Map(),
    words: vocabulary({
      ndTokens: [...(options.ndTokens ?? []), ...(mapping.ndTokens ?? [])],
      missingTokens: [...(options.missingTokens ?? []), ...(mapping.missingTokens ?? [])],
      french: table.header.some((name) => /échantillon|prélèvement|débit|teneur|valeur|résultat/i.test(name)),
    }),
    sentinels: mapping.sentinels ?? [],
    leadingZeros: mapping.leadingZeros ?? false,
    options: { ...options, ...zeroOf(options) },
    format: formatOf(table, match, (wide?.entries.length ?? 0) > 0),
    readAs: readAsOf(table, entries),
    letters: columnIndexOf(table, 0) !== null,
    notes: [
      ...standInDate(table, entries),
      ...blankBelow(table, shared, fill),
      ...(wide?.notes ?? []),
      ...tellUnread(
        table,
        unread.filter(({ index }) => !sums.has(index)),
      ),
    ],
    unread,
  };
}

/** A date that the mapping gives to all rows is no day that anybody read. */
function standInDate(table: Table, [entry]: readonly EntryPlan[]): IssueInput[] {
  const date = entry?.constants.date ?? entry?.constants.start;
  return date === undefined ? [] : [{ code: "DATE_STAND_IN", file: table.file, details: { date } }];
}

function zeroOf({ zero, mapping }: LabOptions): Pick<LabOptions, "zero"> {
  const meant = zero ?? mapping?.zero;
  return meant === undefined ? {} : { zero: meant };
}

function keepRules(
  table: Table,
  keep: Readonly<Record<string, string | readonly string[]>>,
): LabPlan["keep"] {
  return Object.entries(keep).map(([column, allowed]) => {
    const index = table.header.findIndex(
      (header) => header.trim().toLowerCase() === column.trim().toLowerCase(),
    );
    if (index < 0)
      throw fileError(
        [{ code: "COLUMN_MISSING", file: table.file, row: table.headerRow, details: { name: column } }],
        "mapping.lab.keep",
      );
    return { index, values: typeof allowed === "string" ? [allowed] : allowed };
  });
}

function distinct(problems: readonly IssueInput[]): IssueInput[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
