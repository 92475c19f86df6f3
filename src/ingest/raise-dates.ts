import { headerNames, quantityOf } from "./header-name.ts";
import { LAB_COLUMNS, type LabField } from "./lab-columns.ts";
import { indexSynonyms } from "./match-columns.ts";
import { readDate } from "./read-date.ts";
import type { Cell } from "./table.ts";

type Cells = readonly Cell[];

/**
 * Rows of a table whose substances stand in rows and whose days stand above the name of that column, as
 * `Datum;2026-01-13;2026-01-20` over `Ämne;ng/l;ng/l`: the days are put beside the name, the rows above it below, what
 * it says of each sample in a row of its own. Null where the header at `at` is no such row.
 */
export function raiseDates(raw: readonly Cells[], at: number): RaisedRows | null {
  const fieldOf = indexSynonyms(LAB_COLUMNS);
  const fieldIn = (cell: Cell): LabField | undefined =>
    headerNames(String(cell))
      .map(({ name }) => fieldOf.get(name))
      .find((field) => field !== undefined);
  const own = raw[at] ?? [];
  const substance = own.findIndex((cell) => fieldIn(cell) === "biomarker");
  const above = raw.slice(0, at).findLastIndex((cells) => areDays(cells, substance, fieldIn));
  const days = raw[above];
  if (substance < 0 || days === undefined) return null;
  const samples = days.flatMap((cell, index) => (index !== substance && isFilled(cell) ? [index] : []));
  const beside = samples.map((index) => own[index] ?? "").filter(isFilled);
  if (own.some((cell, index) => index !== substance && isFilled(cell) && fieldIn(cell) === "date"))
    return null;
  if (beside.some((cell) => !["unit", "concentration", "result", undefined].includes(kindOf(cell, fieldIn))))
    return null;
  const header = Array.from({ length: Math.max(own.length, days.length) }, (_, index) =>
    samples.includes(index) ? (days[index] ?? "") : (own[index] ?? ""),
  );
  const line = (label: string, cellOf: (cell: Cell) => Cell): Cells =>
    header.map((_, index) =>
      index === substance ? label : samples.includes(index) ? cellOf(own[index] ?? "") : "",
    );
  const kinds = new Set(beside.map((cell) => kindOf(cell, fieldIn)));
  const further =
    kinds.size === 0
      ? null
      : kinds.has(undefined)
        ? line("Provnummer", (cell) => cell)
        : line("Enhet", (cell) => unitOf(cell));
  return {
    header,
    from: above,
    further: further !== null && further.filter(isFilled).length > 1 ? further : null,
  };
}

/** What became of the rows above the first substance. */
export interface RaisedRows {
  readonly header: Cells;
  /** Place of the row that held the days. */
  readonly from: number;
  /** Takes the place of the row that named the substances; null when it said nothing more. */
  readonly further: Cells | null;
}

/** At least two days and nothing else, under a name that may be missing or says that they are days. */
function areDays(cells: Cells, substance: number, fieldIn: (cell: Cell) => LabField | undefined): boolean {
  const label = cells[substance] ?? "";
  const filled = cells.filter((cell, index) => index !== substance && isFilled(cell));
  const named = !isFilled(label) || ["date", "start", "biomarker"].includes(fieldIn(label) ?? "");
  return named && filled.length >= 2 && filled.every(isDay);
}

function isDay(cell: Cell): boolean {
  const text = String(cell);
  return /\d{3}/.test(text) && readDate(text, "dmy").kind !== "unreadable";
}

function isFilled(cell: Cell): boolean {
  return String(cell).trim() !== "";
}

function kindOf(cell: Cell, fieldIn: (cell: Cell) => LabField | undefined): LabField | undefined {
  return quantityOf(String(cell).trim()) !== null ? "unit" : fieldIn(cell);
}

function unitOf(cell: Cell): string {
  const text = String(cell).trim();
  if (quantityOf(text) !== null) return text;
  return headerNames(text).find(({ unit }) => unit !== "" && quantityOf(unit) !== null)?.unit ?? "";
}
