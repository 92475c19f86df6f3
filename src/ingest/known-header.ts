import { findBiomarker } from "../biomarkers/index.ts";
import { FLOW_COLUMNS } from "./flow-columns.ts";
import { headerKey, headerNames } from "./header-name.ts";
import { LAB_COLUMNS } from "./lab-columns.ts";
import { namesIn } from "./match-columns.ts";
import { BRIDGE_COLUMNS, DISPENSING_COLUMNS, EVENT_COLUMNS, OVERFLOW_COLUMNS } from "./other-columns.ts";
import { SITE_COLUMNS } from "./site-columns.ts";

const DICTIONARIES = [
  LAB_COLUMNS,
  FLOW_COLUMNS,
  SITE_COLUMNS,
  EVENT_COLUMNS,
  DISPENSING_COLUMNS,
  OVERFLOW_COLUMNS,
  BRIDGE_COLUMNS,
] as const;

let names: ReadonlySet<string> | null = null;

/** Every column name of every table we know, as `headerKey` spells. */
export function knownNames(): ReadonlySet<string> {
  names ??= new Set(
    DICTIONARIES.flatMap((dictionary) => (Object.values(dictionary) as string[]).flatMap(namesIn)),
  );
  return names;
}

/** True when a cell can be the name of a column: a known name, alone or with a unit, or a biomarker with a unit. */
export function isKnownHeader(cell: string): boolean {
  if (cell === "" || cell.length > 120) return false;
  const known = knownNames();
  if (known.has(headerKey(cell))) return true;
  return headerNames(cell).some(
    ({ name, unit }) => unit !== "" && (known.has(name) || findBiomarker(name) !== null),
  );
}
