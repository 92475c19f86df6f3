import { odmKey } from "./odm-tables.ts";
import type { Cell, Table, TableRow } from "./table.ts";

/** Columns of the dictionary by the column of ours that they hold; 2.0 misspelled one of its own. */
const COLUMNS = {
  site: ["siteID", "site"],
  sample_id: ["sampleID"],
  sampling_start: ["collDTStart"],
  sampling_end: ["collDTEnd"],
  date: ["collDT"],
  biomarker: ["measure"],
  concentration: ["value"],
  unit: ["unit"],
  laboratory: ["organizationID", "laboratoryID", "labID"],
  method: ["protocolID", "methodSetID"],
  matrix: ["fraction"],
  replicate: ["index", "replicate"],
  batch: ["measureSetRepID", "meaureSetRepID", "batchID"],
  analysis_date: ["aDateEnd", "analysisDate"],
  population: ["popServ"],
} as const;

/** Further columns that decide how a row is read. */
const BESIDE = {
  aggregation: ["aggregation"],
  flag: ["qualityFlag"],
  reference: ["measureRef", "refMeasure", "nominal"],
  notes: ["notes"],
  hours: ["collPer"],
} as const;

/** A column of ours that measures hold. */
export type OdmOurs = keyof typeof COLUMNS;
export type OdmName = OdmOurs | keyof typeof BESIDE;

export const ODM_OURS = Object.keys(COLUMNS) as OdmOurs[];
/** Reads the cell of a row by name; empty where the table lacks the column. */
export type OdmCells = (row: TableRow, name: OdmName) => Cell;

/** Finds the columns of a table of measures, whatever edition of the dictionary spelled them. */
export function odmCells({ header }: Table): OdmCells {
  const keys = header.map(odmKey);
  const places = new Map(
    Object.entries({ ...COLUMNS, ...BESIDE }).map(([name, spellings]) => {
      const wanted: readonly string[] = spellings.map(odmKey);
      return [name, keys.findIndex((key) => wanted.includes(key))];
    }),
  );
  return (row, name) => row.cells[places.get(name) ?? -1] ?? "";
}

/** Places of the columns that hold nothing of ours. */
export function odmOthers({ header }: Table): readonly number[] {
  const known = new Set(
    Object.values({ ...COLUMNS, ...BESIDE }).flatMap((names: readonly string[]) => names.map(odmKey)),
  );
  return header.flatMap((name, index) =>
    name.trim() === "" || known.has(odmKey(name)) || odmKey(name) === "measurerepid" ? [] : [index],
  );
}

export function odmText(cell: Cell): string {
  return String(cell).trim();
}
