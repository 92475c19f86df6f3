/** Columns of the tidy table that hold what a filter needs, and none that looks beyond its own site. */
const ALLOWED: ReadonlySet<string> = new Set([
  "site",
  "sample_id",
  "date",
  "sampling_start",
  "sampling_end",
  "biomarker",
  "concentration_ng_per_l",
  "lod",
  "loq",
  "laboratory",
  "method",
  "matrix",
  "batch",
  "flow_m3_per_day",
  "population",
]);
const NEEDED = ["site", "biomarker", "concentration_ng_per_l", "flow_m3_per_day", "population"] as const;

/**
 * The columns of a plain tidy table, or null when it needs the whole-table reader: another name, separator or
 * encoding, quality control, versions, replicates or units in columns of their own.
 */
export function plainHeader(line: string): readonly string[] | null {
  const header = line.split(",");
  const dated = header.includes("date") || header.includes("sampling_start");
  const fits = header.every((name) => ALLOWED.has(name)) && new Set(header).size === header.length;
  return fits && dated && NEEDED.every((name) => header.includes(name)) ? header : null;
}
