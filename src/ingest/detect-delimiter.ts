import { delimiterName } from "./delimiter-name.ts";
import { fileError } from "./file-error.ts";
import { isKnownHeader } from "./known-header.ts";

/** Column separators in the order in which they are tried. */
export const DELIMITERS: readonly string[] = [";", "\t", ",", "|"];

const LINES = 60;

interface Fit {
  readonly delimiter: string;
  /** Column names known in the best line. */
  readonly known: number;
  /** Share of lines with the most common number of separators. */
  readonly share: number;
  readonly columns: number;
}

/**
 * The column separator of a text: the one whose header names most columns we know; else the one that gives equal
 * field counts. A text without separators is one column, `,`.
 * @throws WbeError `CSV_DELIMITER_AMBIGUOUS` when two fit equally.
 */
export function detectDelimiter(text: string, file: string): string {
  const lines = firstLines(text);
  const fits = DELIMITERS.map((delimiter) => fitOf(delimiter, lines)).filter(({ columns }) => columns > 1);
  const [first, second] = fits.sort((a, b) => b.known - a.known || b.share - a.share);
  if (first === undefined) return ",";
  if (second !== undefined && second.known === first.known && second.share === first.share) {
    const details = { first: delimiterName(first.delimiter), second: delimiterName(second.delimiter) };
    throw fileError(
      [{ code: "CSV_DELIMITER_AMBIGUOUS", file, row: 1, received: lines[0] ?? "", details }],
      "delimiter",
    );
  }
  return first.delimiter;
}

function fitOf(delimiter: string, lines: readonly string[]): Fit {
  const split = lines.map((line) => cellsOf(line, delimiter));
  const counts = new Map<number, number>();
  for (const { length } of split) counts.set(length, (counts.get(length) ?? 0) + 1);
  const common = [...counts].filter(([columns]) => columns > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  if (common === undefined) return { delimiter, known: 0, share: 0, columns: 1 };
  const known = Math.max(
    ...split.map((cells) => (cells.length > 1 ? cells.filter(isKnownHeader).length : 0)),
  );
  return { delimiter, known, share: common[1] / lines.length, columns: common[0] };
}

function cellsOf(line: string, delimiter: string): string[] {
  const bare = line.includes('"')
    ? line.replace(/"(?:[^"]|"")*"/g, (quoted) => quoted.replaceAll(delimiter, " "))
    : line;
  return bare.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ""));
}

/** Bounded in length as well as in number: a text may be one endless line. */
function firstLines(text: string): string[] {
  return text
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/, LINES)
    .filter((line) => line.trim() !== "");
}
