import type { SummaryRow } from "../../levels/index.ts";
import { levelNotesOf } from "./level-notes-of.ts";
import { levelText } from "./level-text.ts";
import { html, type Insert, type Markup } from "./markup.ts";
import type { ReportView } from "./view.ts";

/** The levels of one period in a table's cell: the value over its interval, with the sign of its note. */
export function levelCell(
  view: ReportView,
  rows: readonly SummaryRow[],
  column: readonly SummaryRow[] = rows,
): Insert {
  if (rows.length === 0) return "–";
  return rows.map((row) => {
    const { value, interval, mark } = levelText(row, view, column);
    const sign = mark === "" ? "" : html`<sup>${mark}</sup>`;
    if (interval === "") return html`<div class="absent">${value}</div>`;
    return html`<div class="cell">${value !== "" && html`<strong>${value}</strong> `}<span class="range">${value === "" ? interval : `(${interval})`}${sign}</span></div>`;
  });
}

/** The notes that the marks in a table point to, only those that occur. */
export function levelNotes(view: ReportView, rows: readonly SummaryRow[]): Markup {
  const { words } = view;
  const texts = rows.map((row) => levelText(row, view));
  const shown = rows.filter((_, index) => texts[index]?.interval !== "");
  const notes = new Map(
    shown.flatMap((row) => levelNotesOf(row, view).map(({ mark, note }) => [mark, note] as const)),
  );
  const few = texts.some(({ value }) => value === words.tooFew);
  const told = [...notes].sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<ul class="notes">${told.map(([mark, note]) => html`<li><sup>${mark}</sup> ${note}</li>`)}${
    few && html`<li>${words.fewMark}</li>`
  }</ul>`;
}
