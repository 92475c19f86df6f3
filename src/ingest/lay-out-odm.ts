import { fileError } from "./file-error.ts";
import type { LabOptions } from "./lab-options.ts";
import type { Layout } from "./layout.ts";
import { ODM_OURS, type OdmCells, type OdmName, odmCells, odmOthers, odmText } from "./odm-cells.ts";
import { odmBiomarker, odmKind, odmRemark, odmUnit } from "./odm-measure.ts";
import { isOdmNote, ODM_NOTE, odmNote, odmUnread } from "./odm-note.ts";
import { type OdmStatements, odmStatements } from "./odm-statements.ts";
import { odmKey, odmTableOf, refuseOdmVersion } from "./odm-tables.ts";
import { odmWindow } from "./odm-window.ts";
import type { Cell, Table, TableRow } from "./table.ts";

const HEADER: readonly string[] = [
  ...new Set([...ODM_OURS, "lod", "loq", "limit_unit", "result", "flow", "flow_unit", ...ODM_NOTE]),
];

/**
 * PHES-ODM long measures (versions 2 and 3): `sampleID, measure, value, unit`, one row a result, limits, flow and
 * population as rows of their own, which are joined to the results of the same sample and are no results themselves.
 * Site and window stand in the table or were joined from the samples. What `convert` wrote into `notes` is read back.
 * Source: PHES-ODM dictionary 2.0 to 2.2.3 and 3.0.0, https://docs.phes-odm.org
 * @throws WbeError `SHEET_LAYOUT_UNKNOWN` for another version.
 */
export function layOutOdm(table: Table, { mapping }: LabOptions): Layout | null {
  refuseOdmVersion(table);
  if (odmTableOf(table) !== "measures") return null;
  refuseAlone(table, mapping?.lab?.constants ?? {});
  const cellOf = odmCells(table);
  const statements = odmStatements(table, cellOf);
  const skipped = [...table.skipped];
  const others = odmOthers(table);
  const noted = [...new Set(table.rows.flatMap((row) => Object.keys(unreadOf(row, cellOf))))];
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    if (row.found !== undefined) rows.push(row);
    else if (statements.isOne(row)) skipped.push({ row: row.row, why: "joined" });
    else {
      const cells = resultCells(row, cellOf, statements);
      const unread = unreadOf(row, cellOf);
      rows.push({
        row: row.row,
        cells: [
          ...HEADER.map((name) => cells[name] ?? ""),
          ...others.map((index) => row.cells[index] ?? ""),
          ...noted.map((name) => unread[name] ?? ""),
        ],
      });
    }
  }
  // What we wrote has the point of the dictionary, whatever separates its columns.
  const ours = table.rows.some((row) => isOdmNote(odmText(cellOf(row, "notes"))));
  const dialect = ours ? { ...table.dialect, decimal: "point" as const } : table.dialect;
  const header = [...HEADER, ...others.map((index) => `ODM ${table.header[index]?.trim()}`), ...noted];
  return { table: { ...table, dialect, header, rows, skipped, format: "PHES-ODM" }, problems: [] };
}

function unreadOf(row: TableRow, cellOf: OdmCells): Readonly<Record<string, string>> {
  return odmUnread(odmText(cellOf(row, "notes")));
}

/** Measures name their sample only; where and when it was taken stands in the table of samples. */
function refuseAlone({ file, headerRow, header }: Table, constants: Readonly<Record<string, Cell>>): void {
  const keys = [...header.map(odmKey), ...Object.keys(constants)];
  const has = (...names: readonly string[]): boolean => names.some((name) => keys.includes(name));
  if (has("siteid", "site") && has("colldt", "colldtstart", "colldtend", "date", "start", "end")) return;
  const hint = "give the table of samples beside the measures: it says where and when each sample was taken";
  throw fileError([{ code: "SHEET_LAYOUT_UNKNOWN", file, row: headerRow, hint }]);
}

function resultCells(
  row: TableRow,
  cellOf: OdmCells,
  { find }: OdmStatements,
): Readonly<Record<string, Cell>> {
  const text = (name: OdmName): string => odmText(cellOf(row, name));
  const { start, end } = odmWindow(
    cellOf(row, "sampling_start"),
    cellOf(row, "sampling_end"),
    cellOf(row, "hours"),
  );
  const [flow, lod, loq] = [find(row, "flow"), find(row, "lod"), find(row, "loq")];
  const notes = text("notes");
  const own = Object.fromEntries(
    ODM_OURS.map((name) => [name, text(name) === "NA" ? "" : cellOf(row, name)]),
  );
  return {
    ...own,
    sampling_start: start,
    sampling_end: end,
    biomarker: odmBiomarker(text("biomarker"), text("aggregation")),
    unit: odmUnit(text("unit")),
    population: find(row, "population")?.value ?? own.population ?? "",
    lod: lod?.value ?? "",
    loq: loq?.value ?? "",
    limit_unit: (lod ?? loq)?.unit ?? "",
    result: odmKind(text("flag")),
    flow: flow?.value ?? "",
    flow_unit: flow?.unit ?? "",
    comment: isOdmNote(notes) ? "" : odmRemark(notes, text("flag")),
    ...odmNote(notes),
  };
}
