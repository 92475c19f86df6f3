import type { Table } from "./table.ts";

const HALF = /\d\s*[ap]\.?\s?m\.?\s*$/i;

/** True when some cell of a column writes am or pm: there a bare `8:00` can be morning or evening. */
export function writesHalfDays(table: Table, index: number): boolean {
  return table.rows.some(({ cells }) => typeof cells[index] === "string" && HALF.test(cells[index]));
}

/** True for a time of 1 to 12 o'clock without am or pm. */
export function lacksHalf(text: string, hour: number): boolean {
  return hour >= 1 && hour <= 12 && !HALF.test(text);
}
