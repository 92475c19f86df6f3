import type { Code, IssueInput } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { headerKey } from "./header-name.ts";
import type { LabOptions } from "./lab-options.ts";
import type { Layout } from "./layout.ts";
import type { Table, TableRow } from "./table.ts";

const MARKS: readonly string[] = ["sample collect date", "population served", "flow rate"];

/** Column of CDC NWSS to ours. Source: the public NWSS data dictionary (DCIPHER). */
const COLUMNS: Readonly<Record<string, string>> = {
  "wwtp name": "site",
  "sewershed id": "site",
  "site id": "site",
  "sample id": "sample_id",
  "sample collect date": "date",
  "sample collect time": "time",
  "population served": "population",
  "flow rate": "flow (MGD US)",
  "lab id": "laboratory",
  "test result date": "analysis_date",
  "sample matrix": "sample_matrix",
  // How the sample was taken; our own column of that name tells samples from quality control.
  "sample type": "NWSS sample_type",
};

/** Columns in which the source says that a row is to be left out. */
const IGNORE: readonly string[] = ["qc ignore", "analysis ignore", "dashboard ignore"];

/**
 * CDC NWSS: flow is in million US gallons a day, by its data dictionary. Its `pcr_*` columns count gene copies, not
 * drugs, and are refused as concentrations; drug results stand in columns of their own (`analyte`, `concentration`).
 * @throws WbeError `SHEET_LAYOUT_UNKNOWN` when the table holds gene copies only.
 */
export function layOutNwss(table: Table, _options: LabOptions): Layout | null {
  const keys = table.header.map(headerKey);
  if (!MARKS.every((mark) => keys.includes(mark)) || !keys.some((key) => key.startsWith("pcr "))) return null;
  const hasDrugs = keys.some((key) =>
    ["analyte", "biomarker", "substance", "drug", "concentration"].includes(key),
  );
  if (!hasDrugs) {
    const hint = `its pcr columns count gene copies, not drugs${logarithms(table, keys) ? " (and are logarithms, which no load can be made of)" : ""}; add the drug results as columns biomarker, concentration and unit`;
    throw fileError([{ code: "SHEET_LAYOUT_UNKNOWN", file: table.file, row: table.headerRow, hint }]);
  }
  const taken = new Set<string>();
  const header = keys.map((key, index) => {
    const ours = COLUMNS[key];
    if (ours === undefined || taken.has(ours))
      return key.startsWith("pcr ") ? `NWSS ${table.header[index]}` : table.header[index]!;
    taken.add(ours);
    return ours;
  });
  const marks = keys.flatMap((key, index) => (IGNORE.includes(key) ? [index] : []));
  const flag: Code = "SOURCE_SAYS_IGNORE";
  const isMarked = ({ cells }: TableRow): boolean =>
    marks.some((index) => /^(yes|y|true|1)$/i.test(String(cells[index] ?? "").trim()));
  const problems = table.rows
    .filter(isMarked)
    .map(({ row }): IssueInput => ({ code: flag, file: table.file, row }));
  const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells, isMarked(row) ? flag : ""] }));
  return { table: { ...table, header: [...header, "flags"], rows, format: "CDC NWSS" }, problems };
}

/** Some reporters give the decimal logarithm, and say so in the unit. */
function logarithms({ rows }: Table, keys: readonly string[]): boolean {
  const at = keys.indexOf("pcr target units");
  return at >= 0 && rows.some(({ cells }) => /^log/i.test(String(cells[at] ?? "").trim()));
}
