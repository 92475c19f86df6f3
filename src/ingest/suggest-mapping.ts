import { isWbeError, nearest } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import { decideLab } from "./decide-lab.ts";
import { blankBelow } from "./fill-columns.ts";
import { guessField } from "./guess-field.ts";
import { headerKey, headerNames } from "./header-name.ts";
import type { TableMapping } from "./mapping.ts";
import { indexSynonyms } from "./match-columns.ts";
import { COLUMNS_OF, type SuggestedKind, suggestKind } from "./suggest-kind.ts";
import type { Table } from "./table.ts";

/** A mapping for the user to edit, and what it still lacks. */
export interface MappingSuggestion {
  /** The kind of table, and the name under which the mapping stands in a study. */
  readonly kind: SuggestedKind;
  readonly mapping: TableMapping;
  /** Fields that no column seems to hold, though such a table needs them. */
  readonly missing: readonly string[];
  /** Headers that nothing was found for. */
  readonly unread: readonly string[];
}

/** Fields that each kind of table needs; of those parted by `|` one is enough. */
const NEEDED: Readonly<Record<SuggestedKind, readonly string[]>> = {
  lab: ["site", "date|start", "biomarker", "concentration|load"],
  flow: ["site", "date|time", "flow|total"],
  sites: ["site", "population|residents"],
};

/** Fields of which a table needs only one: a second is not guessed. */
const INSTEAD: Readonly<Record<string, string>> = {
  date: "start",
  time: "date",
  total: "flow",
  flow: "total",
};

/**
 * Proposes which column of a table holds which field: by the names we know, then by names one typo away, then by units
 * and what the cells look like. A proposal to look at, never applied unasked. The kind of table is told by its headers.
 */
export function suggestMapping(table: Table, kind: SuggestedKind = suggestKind(table)): MappingSuggestion {
  const fieldOf = indexSynonyms(COLUMNS_OF[kind]);
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
  const settle = (guess: (index: number) => string | null): void => {
    for (const index of [...unread]) {
      const field = guess(index);
      if (field === null || taken(field) || taken(INSTEAD[field] ?? "")) continue;
      take(field, index);
      unread.splice(unread.indexOf(index), 1);
    }
  };
  settle((index) => nearField(table.header[index]!, fieldOf));
  const wide = kind === "lab" && !taken("biomarker") ? wideColumnsRead(table, { columns }) : [];
  settle((index) => (wide.includes(table.header[index]!) ? null : guessField(table, index, kind)));
  const missing = NEEDED[kind].filter((fields) => !fields.split("|").some(taken)).map(firstOf);
  return {
    kind,
    mapping: { columns, ...fillOf(table, { columns }, kind) },
    missing:
      wide.length > 0 ? missing.filter((field) => !/^(biomarker|concentration)$/.test(field)) : missing,
    unread: unread.map((index) => table.header[index]!).filter((header) => !wide.includes(header)),
  };
}

function firstOf(fields: string): string {
  return fields.split("|")[0] ?? fields;
}

const TRIED = { timeZone: "Europe/Stockholm", dayLabel: "start" } as const;

/** Headers that name a residue each and are read as such without a mapping. */
function wideColumnsRead(table: Table, { columns = {} }: TableMapping): readonly string[] {
  const constants = Object.fromEntries(
    ["site", "date"].filter((field) => !Object.hasOwn(columns, field)).map((field) => [field, "2026-01-13"]),
  );
  try {
    const { entries } = decideLab(table, { ...TRIED, mapping: { lab: { columns, constants } } });
    return entries.flatMap(({ columns: own, constants: { biomarker } }) =>
      typeof biomarker !== "string" || findBiomarker(biomarker) === null
        ? []
        : Object.values(own).map(({ header }) => header),
    );
  } catch (error) {
    if (isWbeError(error)) return [];
    throw error;
  }
}

/** Columns that merged cells have left half empty. */
function fillOf(
  table: Table,
  { columns = {} }: TableMapping,
  kind: SuggestedKind,
): Pick<TableMapping, "fill"> {
  if (kind !== "lab") return {};
  const places = Object.entries(columns).map(([field, target]) => {
    const header = typeof target === "string" ? target : target.column;
    const plan = {
      index: table.header.indexOf(header),
      header,
      unit: "",
      decimal: ".",
      order: "dmy",
      halfDays: false,
    };
    return [field, plan] as const;
  });
  const [merged] = blankBelow(table, Object.fromEntries(places), []);
  return merged === undefined ? {} : { fill: JSON.parse(String(merged.details?.fill)) as string[] };
}

function nearField(header: string, fieldOf: ReadonlyMap<string, string>): string | null {
  const names = headerNames(header)
    .map(({ name }) => name)
    .filter((name) => name.length >= 4);
  const near = names.map((name) => nearest(name, fieldOf.keys())).find((name) => name !== null) ?? null;
  return near === null || headerKey(near).length < 4 ? null : (fieldOf.get(near) ?? null);
}
