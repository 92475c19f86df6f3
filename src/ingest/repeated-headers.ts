import { columnLetter, type IssueInput } from "../base/index.ts";
import { headerKey, headerNames } from "./header-name.ts";
import { isKnownHeader } from "./known-header.ts";
import { LAB_COLUMNS } from "./lab-columns.ts";
import { indexSynonyms } from "./match-columns.ts";
import type { Table } from "./table.ts";

/** An issue for every column whose name stands already. */
export function repeatedHeaders({
  file,
  header,
  headerRow,
}: Pick<Table, "file" | "header" | "headerRow">): readonly IssueInput[] {
  const seen = new Map<string, number>();
  return header.flatMap((name, index): IssueInput[] => {
    const key = headerKey(name) === "" ? name : name.trim().toLowerCase();
    const earlier = key === "" ? undefined : seen.get(key);
    if (earlier === undefined) {
      seen.set(key, index);
      return [];
    }
    const details = { first: columnLetter(earlier), second: columnLetter(index) };
    const place = { file, row: headerRow, columnIndex: index, header: name, received: name };
    return [{ code: "HEADER_DUPLICATE", ...place, details }];
  });
}

/**
 * True when names may stand several times: a column of substances with a column for each sample beside it, whose header
 * names the plant or the day of each. Whether it is such a table is settled when it is laid out.
 */
export function namesSamples(header: readonly string[]): boolean {
  const fieldOf = indexSynonyms(LAB_COLUMNS);
  const ofSubstances = header.some((cell) =>
    headerNames(cell).some(({ name }) => fieldOf.get(name) === "biomarker"),
  );
  const seen = new Set<string>();
  const repeated = header.filter((name) => seen.size === seen.add(headerKey(name)).size);
  return ofSubstances && repeated.every((name) => name === "" || !isKnownHeader(name));
}
