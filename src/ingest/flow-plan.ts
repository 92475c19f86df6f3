import type { IssueInput } from "../base/index.ts";
import { type Quantity, UNITS } from "../units/index.ts";
import { decideDateOrder } from "./decide-date-order.ts";
import { decideDecimal } from "./decide-decimal.ts";
import { fileError } from "./file-error.ts";
import { FLOW_COLUMNS, type FlowField } from "./flow-columns.ts";
import { writesHalfDays } from "./half-days.ts";
import { unitReading } from "./header-name.ts";
import { missingColumn } from "./lab-column-problems.ts";
import type { Mapping } from "./mapping.ts";
import { type MatchedColumn, matchColumns } from "./match-columns.ts";
import { clockOf } from "./moment.ts";
import { type DateOrder, readDate } from "./read-date.ts";
import type { DecimalSign } from "./read-number.ts";
import { type Cell, columnIndexOf, type Table } from "./table.ts";

/** How a flow file is read. */
export interface FlowOptions {
  /** IANA zone of the study: its days are the days of daily totals. */
  readonly timeZone: string;
  /** Zone of the logger's clock, such as `Etc/GMT-1` for standard time all year. @defaultValue the study's zone */
  readonly flowTimeZone?: string;
  readonly decimal?: "comma" | "point";
  readonly dates?: "dmy" | "mdy";
  readonly mapping?: Mapping;
  /** Site of a file that has no column for it. */
  readonly site?: string;
}

/** Everything decided about a flow file before its rows are read. */
export interface FlowPlan {
  readonly kind: "daily" | "rate" | "totaliser";
  readonly site: { readonly index: number } | { readonly constant: string };
  readonly date: number | null;
  readonly time: number | null;
  readonly order: DateOrder;
  readonly timeOrder: DateOrder;
  /** Times are written with am and pm. */
  readonly halfDays: boolean;
  readonly value: { readonly index: number; readonly header: string; readonly decimal: DecimalSign };
  /** Key of the table of units, or the column that holds one a row. */
  readonly unit: { readonly key: string } | { readonly index: number };
  readonly zone: string;
  readonly notes: readonly IssueInput[];
}

/**
 * Decides whether a flow file holds daily totals, momentary flows or a totaliser, and its notation.
 * @throws WbeError (exit 3) when a column or unit is missing or stays open.
 */
export function flowPlan(table: Table, options: FlowOptions): FlowPlan {
  const { mapping = {} } = options;
  const { columns, constants, unmatched } = matchColumns(table, FLOW_COLUMNS, {
    ...(mapping.flow === undefined ? {} : { mapping: mapping.flow }),
    descriptive: new Set<FlowField>(["site", "comment", "quality", "flowUnit", "totalUnit"]),
  });
  const problems: IssueInput[] = [];
  const missing = (name: string): void => {
    problems.push(missingColumn(table, name));
  };
  const constantSite = constants.get("site") ?? options.site;
  const value = columns.get("total") ?? columns.get("flow");
  const [date, time] = [columns.get("date"), columns.get("time")];
  if (columns.get("site") === undefined && constantSite === undefined) missing("site");
  if (date === undefined && time === undefined) missing("date");
  if (value === undefined) missing("flow");
  const unit =
    value === undefined ? null : unitOf(table, value, columns, constants.get("flowUnit"), problems);
  const decimal =
    value === undefined ? null : decideDecimal(table, value.index, options.decimal ?? mapping.decimal);
  const orders = [date, time].map((column) =>
    column === undefined ? null : decideDateOrder(table, column.index, options.dates ?? mapping.dates),
  );
  for (const decision of [decimal, ...orders]) if (decision?.problem) problems.push(decision.problem);
  const [first, ...rest] = problems;
  if (first !== undefined || value === undefined || unit === null) {
    throw fileError([first ?? { code: "UNIT_MISSING", file: table.file, row: table.headerRow }, ...rest]);
  }
  const kind = kindOf(table, value.field, time?.index ?? null, date?.index ?? null);
  if (kind === "rate" && quantityOf(unit) === "volume") throw fileError([volumeSeries(table, value)]);
  const siteColumn = columns.get("site");
  return {
    kind,
    site: siteColumn === undefined ? { constant: String(constantSite) } : { index: siteColumn.index },
    date: date?.index ?? null,
    time: time?.index ?? null,
    order: orders[0]?.order ?? "dmy",
    timeOrder: orders[1]?.order ?? "dmy",
    halfDays: [date, time].some((column) => column !== undefined && writesHalfDays(table, column.index)),
    value: { index: value.index, header: value.header, decimal: decimal?.decimal ?? "." },
    unit,
    zone: zoneOf(options.flowTimeZone ?? mapping.flowTimeZone ?? options.timeZone),
    notes: unmatched.map((index) => unread(table, index)),
  };
}

function kindOf(table: Table, field: FlowField, time: number | null, date: number | null): FlowPlan["kind"] {
  if (field === "total") return "totaliser";
  const timed = table.rows.some(
    ({ cells }) =>
      hasClock(time === null ? "" : (cells[time] ?? "")) ||
      hasClock(date === null ? "" : (cells[date] ?? "")),
  );
  return timed ? "rate" : "daily";
}

function hasClock(cell: Cell): boolean {
  if (cell === "") return false;
  const reading = readDate(cell, "dmy");
  if (reading.kind === "day") return reading.clock !== null;
  if (reading.kind === "instant") return true;
  return typeof cell === "string"
    ? /\d[:.]\d{2}\b/.test(cell) && clockOf(cell) !== "unreadable"
    : cell > 0 && cell < 1;
}

function unitOf(
  table: Table,
  value: MatchedColumn<FlowField>,
  columns: ReadonlyMap<FlowField, MatchedColumn<FlowField>>,
  constant: Cell | undefined,
  problems: IssueInput[],
): FlowPlan["unit"] | null {
  const place = {
    file: table.file,
    row: table.headerRow,
    columnIndex: columnIndexOf(table, value.index),
    header: value.header,
  };
  const column = columns.get("totalUnit") ?? columns.get("flowUnit");
  const written = value.unit === "" ? String(constant ?? "") : value.unit;
  if (written === "") {
    if (column === undefined) problems.push({ ...place, code: "UNIT_MISSING", received: value.header });
    return column === undefined ? null : { index: column.index };
  }
  const reading = unitReading(written);
  if (reading.kind === "known") return { key: reading.unit };
  if (reading.kind === "ambiguous") {
    const [first, second] = reading.candidates;
    problems.push({ ...place, code: "UNIT_AMBIGUOUS", received: written, details: { first, second } });
  } else problems.push({ ...place, code: "UNIT_MISSING", received: written });
  return null;
}

function quantityOf(unit: FlowPlan["unit"]): Quantity | undefined {
  return "key" in unit ? UNITS[unit.key]?.quantity : undefined;
}

function volumeSeries(table: Table, value: MatchedColumn<FlowField>): IssueInput {
  return {
    code: "UNIT_AMBIGUOUS",
    file: table.file,
    row: table.headerRow,
    columnIndex: columnIndexOf(table, value.index),
    header: value.header,
    received: value.header,
    details: {
      first: "volume since the meter was set (name the column total)",
      second: "volume of each step (give a flow instead)",
    },
  };
}

/** `+01:00` and `UTC+1` as a zone of the time zone database, whose signs run the other way. */
function zoneOf(written: string): string {
  const match = /^(?:UTC|GMT)?([+-])0?(\d{1,2})(?::?00)?$/i.exec(written.trim());
  if (match === null) return written;
  return Number(match[2]) === 0 ? "UTC" : `Etc/GMT${match[1] === "+" ? "-" : "+"}${match[2]}`;
}

function unread(table: Table, index: number): IssueInput {
  const header = table.header[index] ?? "";
  return {
    code: "COLUMN_UNKNOWN",
    file: table.file,
    row: table.headerRow,
    columnIndex: columnIndexOf(table, index),
    header,
    received: header,
  };
}
