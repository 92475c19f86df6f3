import { cellOf } from "./cell.ts";
import { isNumeric } from "./columns.ts";
import { escapeHtml } from "./escape-html.ts";
import { numberText, resolveDigits } from "./number-text.ts";

/** What can be chosen for `toHtmlTable`. */
export interface HtmlTableOptions {
  /** Says what the table shows; read first by a screen reader. */
  readonly caption?: string;
  /** Significant digits of numbers. @defaultValue 6 */
  readonly digits?: number;
  /** Heading of a column. @defaultValue the column's name */
  readonly heading?: (column: string) => string;
  /** Row shown at most; the rest is counted below. @defaultValue all */
  readonly limit?: number;
}

/**
 * Rows as one HTML `<table>` with caption and column scopes, every text escaped: for a notebook or a page.
 * @throws WbeError `OPTION_INVALID` for impossible digits.
 */
export function toHtmlTable(
  rows: readonly object[],
  columns: readonly string[],
  options: HtmlTableOptions = {},
): string {
  const digits = resolveDigits(options.digits);
  const { caption, heading = (column: string) => column, limit = rows.length } = options;
  const align = columns.map((column) => (isNumeric(column, rows) ? ' style="text-align:right"' : ""));
  const head = columns.map((column, i) => `<th scope="col"${align[i]}>${escapeHtml(heading(column))}</th>`);
  const body = rows.slice(0, limit).map((row) => {
    const cells = columns.map((column, i) => {
      const cell = cellOf(row, column);
      const text = typeof cell === "number" ? numberText(cell, digits) : escapeHtml(String(cell ?? ""));
      return `<td${align[i]}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const more = rows.length - body.length;
  return [
    "<table>",
    caption === undefined ? "" : `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${body.join("")}</tbody>`,
    more > 0 ? `<tfoot><tr><td colspan="${columns.length}">… ${more} more</td></tr></tfoot>` : "",
    "</table>",
  ].join("");
}
