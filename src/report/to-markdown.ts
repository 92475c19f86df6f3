import { cellOf } from "./cell.ts";
import { isNumeric } from "./columns.ts";
import { numberText, resolveDigits } from "./number-text.ts";

/** What can be chosen for `toMarkdown`. */
export interface MarkdownOptions {
  /** Significant digits of numbers. @defaultValue 6 */
  readonly digits?: number;
}

/**
 * Rows as a Markdown table (GitHub flavour), numbers right-aligned. What Markdown or HTML would read as markup is
 * escaped, so a name can neither break the table nor the page.
 * @throws WbeError `OPTION_INVALID` for impossible digits.
 */
export function toMarkdown(
  rows: Iterable<object>,
  columns: readonly string[],
  options: MarkdownOptions = {},
): string {
  const digits = resolveDigits(options.digits);
  const list = [...rows];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const rule = columns.map((column) => (isNumeric(column, list) ? "---:" : "---"));
  const body = list.map((row) =>
    columns.map((column) => {
      const cell = cellOf(row, column);
      return typeof cell === "number" ? numberText(cell, digits) : escaped(String(cell ?? ""));
    }),
  );
  return [columns.map(escaped), rule, ...body].map(line).join("");
}

function escaped(text: string): string {
  return text
    .replace(/[\\`|*[\]]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/\s+/g, " ");
}
