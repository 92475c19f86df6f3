import type { SummaryRow } from "../../levels/index.ts";
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
  const marks = new Set(rows.flatMap((row) => levelText(row, view).mark.split(",")));
  const kinds = (["with prior", "bounds", "one-sided"] as const).filter((kind) =>
    marks.has(words.marks[kind]),
  );
  const few = rows.some((row) => levelText(row, view).value === words.tooFew);
  return html`<ul class="notes">${kinds.map((kind) => html`<li><sup>${words.marks[kind]}</sup> ${words.kinds[kind]}</li>`)}${
    marks.has(words.daysMark) && html`<li><sup>${words.daysMark}</sup> ${words.daysNote}</li>`
  }${few && html`<li>${words.fewMark}</li>`}</ul>`;
}
