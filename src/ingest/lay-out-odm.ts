import type { LabOptions } from "./lab-options.ts";
import type { Layout } from "./layout.ts";
import { isOdmNote, ODM_NOTE, odmNote } from "./odm-note.ts";
import type { Cell, Table, TableRow } from "./table.ts";

/** Measures that state something of another row instead of a result. */
const LIMITS: Readonly<Record<string, "lod" | "loq">> = {
  lod: "lod",
  loq: "loq",
  limDet: "lod",
  limQuan: "loq",
};
const FLOWS: readonly string[] = ["floRate", "flowRate"];

/** Quality flags of the dictionary and the words they stand for here. */
const FLAGS: Readonly<Record<string, string>> = {
  beLOD: "below LOD",
  belowLOQ: "below LOQ",
  flagND: "below LOD",
  ND: "below LOD",
};

/** Aggregations that make one number of several analyses. */
const SINGLE: readonly string[] = ["", "single", "sin", "mean", "meanNr", "me"];

/** Columns of the dictionary by the column of ours that they hold. */
const COLUMNS = {
  site: ["siteID", "siteId", "site"],
  sample_id: ["sampleID", "sampleId"],
  sampling_start: ["collDTStart", "collDtStart"],
  sampling_end: ["collDTEnd", "collDtEnd"],
  date: ["collDT", "collDt"],
  biomarker: ["measure", "measureID"],
  concentration: ["value"],
  unit: ["unit"],
  laboratory: ["organizationID", "laboratoryID", "labID"],
  method: ["protocolID", "methodSetID"],
  matrix: ["fraction"],
  replicate: ["index", "replicate"],
  batch: ["measureSetRepID", "batchID"],
  analysis_date: ["aDateEnd", "analysisDate"],
} as const;

type Ours = keyof typeof COLUMNS;

const OURS = Object.keys(COLUMNS) as Ours[];

/** What tells the analyses of one sample apart. */
const ABOUT: readonly Ours[] = [
  "site",
  "sample_id",
  "sampling_start",
  "sampling_end",
  "laboratory",
  "method",
  "matrix",
  "batch",
];

/**
 * PHES-ODM long measures (version 2): `sampleID, measure, value, unit`, one row a result, limits and the flow as rows
 * of their own. The samples' columns (`siteID, collDTStart, collDTEnd`) must be joined into the table; a limit row is
 * joined to the results of the same sample and is no result itself. What `convert` wrote into `notes` is read back.
 * Source: PHES-ODM dictionary 2.x, https://docs.phes-odm.org
 */
export function layOutOdm(table: Table, _options: LabOptions): Layout | null {
  const at = (names: readonly string[]): number =>
    table.header.findIndex((header) => names.includes(header.trim()));
  const places = new Map(OURS.map((name) => [name, at(COLUMNS[name])]));
  const needed: readonly Ours[] = ["biomarker", "concentration", "sample_id", "unit"];
  if (needed.some((name) => (places.get(name) ?? -1) < 0)) return null;
  const others = {
    aggregation: at(["aggregation", "aggregationID"]),
    flag: at(["qualityFlag", "qualityFlagID"]),
    reference: at(["measureRef", "refMeasure", "nominal"]),
    notes: at(["notes"]),
  };
  const cellAt = (row: TableRow, index: number): Cell => (index < 0 ? "" : (row.cells[index] ?? ""));
  const cell = (row: TableRow, name: Ours): Cell => cellAt(row, places.get(name) ?? -1);
  const text = (row: TableRow, name: Ours): string => String(cell(row, name)).trim();
  const extra = (row: TableRow, name: keyof typeof others): string =>
    String(cellAt(row, others[name])).trim();

  const joinedAs = (row: TableRow): { kind: string; about: string } | null => {
    const measure = text(row, "biomarker");
    if (FLOWS.includes(measure)) return { kind: `flow ${text(row, "unit")}`, about: "" };
    const [, name = "", end = measure] = /^(.+)[_:](lod|loq|limDet|limQuan)$/.exec(measure) ?? [];
    const kind = LIMITS[end];
    return kind === undefined ? null : { kind, about: name === "" ? extra(row, "reference") : name };
  };
  const fully = (row: TableRow): string => JSON.stringify(ABOUT.map((name) => text(row, name)));
  const joined = new Map<string, Cell>();
  const flows = new Map<string, { value: Cell; unit: string }>();
  for (const row of table.rows) {
    const part = joinedAs(row);
    if (part === null) continue;
    for (const sample of [fully(row), text(row, "sample_id")]) {
      if (part.kind.startsWith("flow "))
        flows.set(sample, { value: cell(row, "concentration"), unit: text(row, "unit") });
      else joined.set(JSON.stringify([sample, part.about, part.kind]), cell(row, "concentration"));
    }
  }
  const limit = (row: TableRow, kind: "lod" | "loq"): Cell => {
    for (const sample of [fully(row), text(row, "sample_id")]) {
      for (const about of [text(row, "biomarker"), ""]) {
        const found = joined.get(JSON.stringify([sample, about, kind]));
        if (found !== undefined) return found;
      }
    }
    return "";
  };
  const skipped = [...table.skipped];
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    if (row.found === undefined && joinedAs(row) !== null) {
      skipped.push({ row: row.row, why: "joined" });
      continue;
    }
    if (row.found !== undefined) {
      rows.push(row);
      continue;
    }
    const aggregation = extra(row, "aggregation");
    const flow = flows.get(fully(row)) ?? flows.get(text(row, "sample_id"));
    const note = odmNote(extra(row, "notes"));
    const cells: Readonly<Record<string, Cell>> = {
      ...Object.fromEntries(OURS.map((name) => [name, cell(row, name)])),
      ...(SINGLE.includes(aggregation) ? {} : { biomarker: `${text(row, "biomarker")} (${aggregation})` }),
      lod: limit(row, "lod"),
      loq: limit(row, "loq"),
      result: FLAGS[extra(row, "flag")] ?? "",
      flow: flow?.value ?? "",
      flow_unit: flow?.unit ?? "",
      ...note,
    };
    rows.push({ row: row.row, cells: HEADER.map((name) => cells[name] ?? "") });
  }
  // What we wrote has the point of the dictionary, whatever separates its columns.
  const ours = table.rows.some((row) => isOdmNote(extra(row, "notes")));
  const dialect = ours ? { ...table.dialect, decimal: "point" as const } : table.dialect;
  return { table: { ...table, dialect, header: HEADER, rows, skipped, format: "PHES-ODM" }, problems: [] };
}

const HEADER: readonly string[] = [
  ...new Set([...OURS, "lod", "loq", "result", "flow", "flow_unit", ...ODM_NOTE]),
];
