import { CODES, type Code } from "../base/index.ts";
import type { RowFate, RowVerdict } from "./ledger-row.ts";
import type { Table } from "./table.ts";

/** Keeps the worst fate of every data row. */
export interface Verdicts {
  /** A problem of a row: its code's outcome decides. A row the table does not have is ignored. */
  mark(row: number, code: Code): void;
  /** One verdict for each data row, in order. */
  list(): readonly RowVerdict[];
}

/** From the best to the worst. */
const FATES: readonly RowFate[] = ["used", "flagged", "not used"];

/** Starts the ledger of a table: every data row is used until a problem says otherwise; malformed rows are not. */
export function verdictsOf({ rows, skipped }: Table): Verdicts {
  const numbers = risingRows(rows, skipped);
  const worst = new Uint8Array(numbers.length);
  const worsen = (row: number, fate: RowFate): void => {
    const at = indexOf(numbers, row);
    if (at !== null) worst[at] = Math.max(worst[at] ?? 0, FATES.indexOf(fate));
  };
  for (const { row, found } of rows) if (found !== undefined) worsen(row, "not used");
  return {
    mark: (row, code) => worsen(row, fateOf(code)),
    list: () => Array.from(numbers, (row, at) => ({ row, fate: FATES[worst[at] ?? 0] ?? "used" })),
  };
}

/** The numbers of all data rows, each once. */
function risingRows(rows: Table["rows"], skipped: Table["skipped"]): Float64Array {
  const joined = skipped.filter(({ why }) => why === "joined");
  const numbers = Float64Array.from([...rows, ...joined], ({ row }) => row);
  const isRising = numbers.every((row, at) => at === 0 || row > (numbers[at - 1] ?? row));
  return isRising ? numbers : Float64Array.from(new Set(numbers.sort()));
}

/** Where a number stands in a rising list; null when it does not. */
function indexOf(rising: Float64Array, wanted: number): number | null {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return rising[low] === wanted ? low : null;
}

/** What a code means for its row. */
export function fateOf(code: Code): RowFate {
  const { outcome } = CODES[code];
  if (outcome === "row not used") return "not used";
  return outcome === "kept with a flag" ? "flagged" : "used";
}
