import { CODES, type Code, type Severity } from "./codes.ts";

/** A problem in the data: told, counted, never thrown. */
export interface Issue {
  readonly code: Code;
  readonly severity: Severity;
  readonly file: string | null;
  /** The row as a spreadsheet shows it, from 1. */
  readonly row: number | null;
  /** The column letter as a spreadsheet shows it. */
  readonly column: string | null;
  readonly header: string | null;
  readonly received: string | null;
  readonly expected: string | null;
  readonly hint: string | null;
  /** `place "what was there" - what is wrong - what to do`, in plain English. */
  readonly message: string;
  /** The words and numbers in the sentence, so that it can be said in another language. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a reader knows about a problem; `issue` makes the sentence. */
export interface IssueInput {
  readonly code: Code;
  readonly file?: string | null;
  readonly row?: number | null;
  /** Zero-based column index; becomes a letter. */
  readonly columnIndex?: number | null;
  readonly header?: string | null;
  readonly received?: string | number | null;
  readonly expected?: string | null;
  /** Replaces the code's own advice. */
  readonly hint?: string | null;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Makes an `Issue` with its sentence from the table of codes. */
export function issue(input: IssueInput): Issue {
  const entry = CODES[input.code];
  const details = shortened(input.details ?? {});
  const column =
    input.columnIndex === undefined || input.columnIndex === null ? null : columnLetter(input.columnIndex);
  const received =
    input.received === undefined || input.received === null ? null : shorten(String(input.received));
  const own = input.hint ?? null;
  const advice = entry.hint === "" ? null : fillIn(entry.hint, details);
  const hint = own === null ? advice : shorten(own, LONGEST_ADVICE);
  const file = input.file ?? null;
  const row = input.row ?? null;
  return {
    code: input.code,
    severity: entry.severity,
    file,
    row,
    column,
    header: typeof input.header === "string" ? shorten(input.header) : null,
    received,
    expected: typeof input.expected === "string" ? shorten(input.expected, LONGEST_ADVICE) : null,
    hint,
    message: sentence({ file, row, column, received, wrong: fillIn(entry.text, details), hint }),
    details,
  };
}

/** Joins the parts of an issue: `file:row:column "received" - wrong - hint`. */
export function sentence(parts: {
  readonly file: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly received: string | null;
  readonly wrong: string;
  readonly hint: string | null;
}): string {
  const place = [parts.file, parts.row, parts.column].filter((part) => part !== null).join(":");
  const quoted = parts.received === null ? "" : `"${parts.received}"`;
  const head = [place, quoted].filter((part) => part !== "").join(" ");
  return [head, parts.wrong, parts.hint ?? ""].filter((part) => part !== "").join(" - ");
}

/** Puts `details` into the `{names}` of a text; an unknown name stays visible. */
export function fillIn(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : whole,
  );
}

/** Column letter of a spreadsheet for a zero-based index: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const LONGEST_QUOTE = 80;
const LONGEST_DETAIL = 300;
const LONGEST_ADVICE = 1000;

/** A text on one line; of a long one only so many letters are looked at. */
function shorten(text: string, longest = LONGEST_QUOTE): string {
  const oneLine = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, " ")
    .trim();
  return oneLine.length <= longest && text.length <= 4 * longest
    ? oneLine
    : `${oneLine.slice(0, longest - 1)}…`;
}

/** Details quote what stood in a file, which may be of any length. */
function shortened(details: Readonly<Record<string, string | number>>): Issue["details"] {
  if (Object.values(details).every((value) => typeof value === "number" || value.length <= LONGEST_DETAIL))
    return details;
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === "string" && value.length > LONGEST_DETAIL ? shorten(value, LONGEST_DETAIL) : value,
    ]),
  );
}
