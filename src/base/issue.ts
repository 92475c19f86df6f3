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
  const details = input.details ?? {};
  const column =
    input.columnIndex === undefined || input.columnIndex === null ? null : columnLetter(input.columnIndex);
  const received =
    input.received === undefined || input.received === null ? null : shorten(String(input.received));
  const hint = input.hint ?? (entry.hint === "" ? null : fillIn(entry.hint, details));
  const file = input.file ?? null;
  const row = input.row ?? null;
  return {
    code: input.code,
    severity: entry.severity,
    file,
    row,
    column,
    header: input.header ?? null,
    received,
    expected: input.expected ?? null,
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

function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.length <= LONGEST_QUOTE ? oneLine : `${oneLine.slice(0, LONGEST_QUOTE - 1)}…`;
}
