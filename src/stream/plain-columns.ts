/** Where the cells of a plain tidy table stand; each column is a position from 0. */
export interface PlainColumns {
  readonly width: number;
  readonly site: number;
  readonly date: number;
  readonly biomarker: number;
  readonly concentration: number;
  readonly flow: number;
  readonly population: number;
}

const NAMES = {
  site: "site",
  date: "date",
  biomarker: "biomarker",
  concentration: "concentration_ng_per_l",
  flow: "flow_m3_per_day",
  population: "population",
} as const satisfies Record<Exclude<keyof PlainColumns, "width">, string>;

/** The columns of a table that can be read byte by byte: these six, in any order; else null. */
export function plainColumns(cells: readonly string[]): PlainColumns | null {
  if (cells.length !== Object.keys(NAMES).length) return null;
  const at = (name: string): number => cells.indexOf(name);
  const found: PlainColumns = {
    width: cells.length,
    site: at(NAMES.site),
    date: at(NAMES.date),
    biomarker: at(NAMES.biomarker),
    concentration: at(NAMES.concentration),
    flow: at(NAMES.flow),
    population: at(NAMES.population),
  };
  return Object.values(found).includes(-1) ? null : found;
}
