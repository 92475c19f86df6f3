import type { LabOptions } from "./lab-options.ts";
import type { Layout } from "./layout.ts";
import type { Cell, Table, TableRow } from "./table.ts";

/** Measures that state a limit of another row instead of a result. */
const LIMITS: Readonly<Record<string, "lod" | "loq">> = {
  lod: "lod",
  loq: "loq",
  limDet: "lod",
  limQuan: "loq",
};

/** Quality flags of the dictionary and the words they stand for here. */
const FLAGS: Readonly<Record<string, string>> = {
  beLOD: "below LOD",
  belowLOQ: "below LOQ",
  flagND: "below LOD",
  ND: "below LOD",
};

/** Aggregations that make one number of several analyses. */
const SINGLE: readonly string[] = ["", "single", "sin", "mean", "meanNr", "me"];

const HEADER = [
  "site",
  "sample_id",
  "sampling_start",
  "sampling_end",
  "date",
  "biomarker",
  "concentration",
  "unit",
  "lod",
  "loq",
  "result",
  "laboratory",
  "method",
  "replicate",
  "batch",
];

/**
 * PHES-ODM long measures (version 2): `sampleID, measure, value, unit`, one row a result, limits as rows of their own.
 * The samples' columns (`siteID, collDTStart, collDTEnd`) must be joined into the table; a limit row is joined to the
 * results of the same sample and is no result itself. Source: PHES-ODM dictionary 2.x, https://docs.phes-odm.org
 */
export function layOutOdm(table: Table, _options: LabOptions): Layout | null {
  const at = (...names: string[]): number =>
    table.header.findIndex((header) => names.includes(header.trim()));
  const measure = at("measure", "measureID");
  const value = at("value");
  const sample = at("sampleID", "sampleId");
  if (measure < 0 || value < 0 || sample < 0 || at("unit") < 0) return null;
  const cell = (row: TableRow, index: number): Cell => (index < 0 ? "" : (row.cells[index] ?? ""));
  const text = (row: TableRow, index: number): string => String(cell(row, index)).trim();
  const limits = new Map<string, Cell>();
  const limitOf = (row: TableRow): "lod" | "loq" | null => {
    const [name = "", kind] = text(row, measure).split(/[_:](?=(?:lod|loq|limDet|limQuan)$)/);
    return LIMITS[kind ?? name] ?? null;
  };
  const keyOf = (row: TableRow, kind: string): string => {
    const name = text(row, measure).replace(/[_:](lod|loq|limDet|limQuan)$/, "");
    const about = LIMITS[name] === undefined ? name : text(row, at("measureRef", "refMeasure", "nominal"));
    return JSON.stringify([text(row, sample), about, kind]);
  };
  for (const row of table.rows) {
    const kind = limitOf(row);
    if (kind !== null) limits.set(keyOf(row, kind), cell(row, value));
  }
  const shared = (row: TableRow, kind: "lod" | "loq"): Cell =>
    limits.get(keyOf(row, kind)) ?? limits.get(JSON.stringify([text(row, sample), "", kind])) ?? "";
  const skipped = [...table.skipped];
  const rows = table.rows.flatMap((row): TableRow[] => {
    if (row.found !== undefined) return [row];
    if (limitOf(row) !== null) {
      skipped.push({ row: row.row, why: "joined" });
      return [];
    }
    const aggregation = text(row, at("aggregation", "aggregationID"));
    const name = text(row, measure);
    const flag = text(row, at("qualityFlag", "qualityFlagID"));
    return [
      {
        row: row.row,
        cells: [
          cell(row, at("siteID", "siteId", "site")),
          text(row, sample),
          cell(row, at("collDTStart", "collDtStart")),
          cell(row, at("collDTEnd", "collDtEnd")),
          cell(row, at("collDT", "collDt")),
          SINGLE.includes(aggregation) ? name : `${name} (${aggregation})`,
          cell(row, value),
          cell(row, at("unit")),
          shared(row, "lod"),
          shared(row, "loq"),
          FLAGS[flag] ?? "",
          cell(row, at("organizationID", "laboratoryID", "labID")),
          cell(row, at("protocolID", "methodSetID")),
          cell(row, at("index", "replicate")),
          cell(row, at("measureSetRepID", "batchID")),
        ],
      },
    ];
  });
  return { table: { ...table, header: HEADER, rows, skipped, format: "PHES-ODM" }, problems: [] };
}
