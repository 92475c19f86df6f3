/** Where a JSON text breaks, counted from 1, and in which words; null where that cannot be told. */
export interface JsonFault {
  readonly row: number;
  readonly what: string;
}

const STRING_OR_FAULT = /"(?:\\.|[^"\\])*"|,(?=\s*[}\]])|\/[/*]/g;

/** Finds the fault of a JSON text that did not parse, by a comma too many or a comment, else by the parser's own position. */
export function jsonFault(text: string, parserMessage: string): JsonFault | null {
  const fault = [...text.matchAll(STRING_OR_FAULT)].find(([found]) => !found.startsWith('"'));
  const stated = /position (\d+)/.exec(parserMessage)?.[1];
  if (fault === undefined && stated === undefined) return null;
  const { row, column } = placeOf(text, fault?.index ?? Number(stated));
  const place = `row ${row}, column ${column}`;
  if (fault?.[0].startsWith("/"))
    return { row, what: `at ${place} stands a comment; write it as a name: "// why": "text"` };
  if (fault === undefined) return { row, what: `the JSON breaks at ${place}` };
  const bracket = /\S/.exec(text.slice(fault.index + 1))?.[0] ?? "";
  return { row, what: `at ${place} a comma too many stands before ${bracket}` };
}

function placeOf(text: string, position: number): { readonly row: number; readonly column: number } {
  const lines = text.slice(0, position).split(/\r\n|\r|\n/);
  return { row: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
