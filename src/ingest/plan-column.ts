import type { IssueInput } from "../base/index.ts";
import { decideDateOrder } from "./decide-date-order.ts";
import { decideDecimal } from "./decide-decimal.ts";
import { writesHalfDays } from "./half-days.ts";
import { unitReading } from "./header-name.ts";
import type { LabField } from "./lab-columns.ts";
import type { LabOptions } from "./lab-options.ts";
import type { PlannedColumn } from "./lab-plan.ts";
import type { MatchedColumn } from "./match-columns.ts";
import { columnIndexOf, type Table } from "./table.ts";

const NUMBERS: readonly LabField[] = [
  "concentration",
  "lod",
  "loq",
  "limit",
  "uloq",
  "assigned",
  "assignedUncertainty",
  "assignedSd",
  "flow",
  "population",
  "load",
  "expandedUncertainty",
  "k",
  "relativeUncertainty",
  "lower",
  "upper",
  "intervalLowest",
  "intervalHighest",
  "replicates",
  "replicateRsd",
  "dosesTotal",
  "dosesPer1000",
];
const DATES: readonly LabField[] = ["date", "start", "end", "analysisDate"];
const TIMES: readonly LabField[] = ["date", "start", "end", "time", "endTime"];
const UNITED: readonly LabField[] = [
  "concentration",
  "lod",
  "loq",
  "limit",
  "uloq",
  "assigned",
  "assignedUncertainty",
  "assignedSd",
  "flow",
  "load",
];

/** Decides decimal sign, order of dates and unit of one column; what stays open is added to `problems`. */
export function planColumn(
  table: Table,
  { field, index, header, unit }: MatchedColumn<LabField>,
  { decimal, dates, mapping = {} }: LabOptions,
  problems: IssueInput[],
): PlannedColumn {
  const sign = NUMBERS.includes(field)
    ? decideDecimal(table, index, decimal ?? mapping.decimal ?? ownSign(table))
    : null;
  const order = DATES.includes(field) ? decideDateOrder(table, index, dates ?? mapping.dates) : null;
  for (const problem of [sign?.problem, order?.problem]) if (problem) problems.push(problem);
  const base = {
    index,
    header,
    decimal: sign?.decimal ?? ".",
    order: order?.order ?? "dmy",
    halfDays: TIMES.includes(field) && writesHalfDays(table, index),
  } as const;
  if (unit === "" || !UNITED.includes(field)) return { ...base, unit };
  const reading = unitReading(unit);
  const place = {
    file: table.file,
    row: table.headerRow,
    columnIndex: columnIndexOf(table, index),
    header,
    received: unit,
  };
  if (reading.kind === "known") return { ...base, unit: reading.unit };
  if (reading.kind === "ambiguous") {
    const [first, second] = reading.candidates;
    problems.push({ ...place, code: "UNIT_AMBIGUOUS", details: { first, second } });
  } else problems.push({ ...place, code: reading.kind === "mixed" ? "UNIT_MIXED" : "UNIT_MISSING" });
  return { ...base, unit };
}

/** Columns that only our own output has together: that of `loads`, and that of `convert`. */
const OWN = [
  ["limit_ng_per_l", "load_mg_per_day_per_1000"],
  ["lowest_ng_per_l", "highest_ng_per_l"],
] as const;

/** Our own output says its decimal sign by its separator: `,` and point, or `;` and comma. */
function ownSign(table: Table): "comma" | "point" | undefined {
  const own = OWN.some((names) => names.every((name) => table.header.includes(name)));
  if (!own || table.dialect.decimal !== undefined || table.dialect.delimiter === "") return undefined;
  return table.dialect.delimiter === ";" ? "comma" : "point";
}
