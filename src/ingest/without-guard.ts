/** A text cell as it was before `toCsv`, or a spreadsheet, put an apostrophe before what would run as a formula. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text;
}

const GUARDED = /^'+[=+\-@\t\r]/;
