import { headerNames } from "./header-name.ts";
import { LAB_COLUMNS } from "./lab-columns.ts";
import { indexSynonyms } from "./match-columns.ts";

/** True when the reader of laboratory tables takes a column of that name for one of its own. */
export function isLabHeader(header: string): boolean {
  names ??= indexSynonyms(LAB_COLUMNS);
  return headerNames(header).some(({ name }) => names?.has(name) === true);
}

let names: ReadonlyMap<string, string> | null = null;
