import { nearest } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import { headerKey, headerNames } from "./header-name.ts";
import { LAB_COLUMNS, type LabField } from "./lab-columns.ts";
import type { TableMapping } from "./mapping.ts";
import { indexSynonyms } from "./match-columns.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import type { Table } from "./table.ts";
import { vocabulary, wordKey } from "./vocabulary.ts";

/** A mapping for the user to edit, and what it still lacks. */
export interface MappingSuggestion {
  readonly mapping: TableMapping;
  /** Fields that no column seems to hold, though a laboratory's table needs them. */
  readonly missing: readonly string[];
  /** Headers that nothing was found for. */
  readonly unread: readonly string[];
}

const NEEDED: readonly LabField[] = ["site", "date", "biomarker", "concentration"];

/**
 * Proposes which column of a laboratory's table holds which field: by the names we know, then by names one typo away,
 * then by what the cells look like. A proposal to look at, never applied unasked.
 */
export function suggestMapping(table: Table): MappingSuggestion {
  const fieldOf = indexSynonyms(LAB_COLUMNS);
  const columns: Record<string, string | { column: string; unit: string }> = {};
  const unread: number[] = [];
  const taken = (field: string): boolean => Object.hasOwn(columns, field);
  const take = (field: string, index: number): void => {
    const header = table.header[index]!;
    const unit = headerNames(header).find((name) => name.unit !== "")?.unit ?? "";
    columns[field] = unit === "" ? header : { column: header, unit };
  };
  table.header.forEach((header, index) => {
    const known = headerNames(header)
      .map(({ name }) => fieldOf.get(name))
      .find((field) => field !== undefined);
    if (known !== undefined && !taken(known)) take(known, index);
    else if (header !== "") unread.push(index);
  });
  const settle = (guess: (index: number) => LabField | null): void => {
    for (const index of [...unread]) {
      const field = guess(index);
      if (field === null || taken(field) || (field === "date" && taken("start"))) continue;
      take(field, index);
      unread.splice(unread.indexOf(index), 1);
    }
  };
  settle((index) => nearField(table.header[index]!, fieldOf));
  settle((index) => fieldByCells(table, index));
  const missing = NEEDED.filter(
    (field) =>
      !taken(field) && !(field === "date" && taken("start")) && !(field === "concentration" && taken("load")),
  );
  return { mapping: { columns }, missing, unread: unread.map((index) => table.header[index]!) };
}

function nearField(header: string, fieldOf: ReadonlyMap<string, LabField>): LabField | null {
  const names = headerNames(header)
    .map(({ name }) => name)
    .filter((name) => name.length >= 4);
  const near = names.map((name) => nearest(name, fieldOf.keys())).find((name) => name !== null) ?? null;
  return near === null || headerKey(near).length < 4 ? null : (fieldOf.get(near) ?? null);
}

const LOOKED_AT = 50;

/** A column mostly of dates, of names of residues, or of numbers and non-detects with at least one non-detect. */
function fieldByCells(table: Table, index: number): LabField | null {
  const cells = table.rows
    .slice(0, LOOKED_AT)
    .map(({ cells: all }) => all[index] ?? "")
    .filter((cell) => cell !== "");
  if (cells.length === 0) return null;
  const share = (fits: (text: string) => boolean): number =>
    cells.filter((cell) => fits(String(cell))).length / cells.length;
  const words = vocabulary();
  if (share((text) => findBiomarker(text) !== null) > 0.5) return "biomarker";
  if (share((text) => /\d{4}/.test(text) && readDate(text, "dmy").kind === "day") > 0.8) return "date";
  const isNonDetect = (text: string): boolean =>
    /^\s*<\s*\d/.test(text) ||
    ["below LOD", "below LOQ", "below limit"].includes(words.get(wordKey(text)) ?? "");
  const isNumber = (text: string): boolean =>
    readNumber(text, ",") !== null || readNumber(text, ".") !== null;
  return share(isNonDetect) > 0 && share((text) => isNonDetect(text) || isNumber(text)) > 0.8
    ? "concentration"
    : null;
}
