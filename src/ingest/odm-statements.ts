import { type OdmCells, type OdmOurs, odmText } from "./odm-cells.ts";
import { odmStatement, odmUnit } from "./odm-measure.ts";
import { isOdmNote } from "./odm-note.ts";
import type { Cell, Table, TableRow } from "./table.ts";

/** What tells the analyses of one sample apart. */
const ABOUT: readonly OdmOurs[] = [
  "site",
  "sample_id",
  "sampling_start",
  "sampling_end",
  "laboratory",
  "method",
  "matrix",
  "batch",
];

/** Rows of a table of measures that state something of other rows. */
export interface OdmStatements {
  isOne(row: TableRow): boolean;
  /** What is stated of a row: under everything that tells analyses apart, else under its sample. */
  find(row: TableRow, kind: string): { readonly value: Cell; readonly unit: string } | null;
}

/** Gathers the limits, flows and populations of a table of measures. */
export function odmStatements(table: Table, cellOf: OdmCells): OdmStatements {
  const isOurs = (row: TableRow): boolean => isOdmNote(odmText(cellOf(row, "notes")));
  const statementOf = (row: TableRow) =>
    row.found !== undefined || isOurs(row)
      ? null
      : odmStatement(odmText(cellOf(row, "biomarker")), odmText(cellOf(row, "reference")));
  const samplesOf = (row: TableRow): readonly [analysis: string, sample: string] => [
    JSON.stringify(ABOUT.map((name) => odmText(cellOf(row, name)))),
    odmText(cellOf(row, "sample_id")),
  ];
  const stated = new Map<string, { value: Cell; unit: string }>();
  for (const row of table.rows) {
    const statement = statementOf(row);
    if (statement === null) continue;
    const value = { value: cellOf(row, "concentration"), unit: odmUnit(odmText(cellOf(row, "unit"))) };
    for (const sample of samplesOf(row))
      stated.set(JSON.stringify([sample, statement.about, statement.kind]), value);
  }
  return {
    isOne: (row) => statementOf(row) !== null,
    find: (row, kind) => {
      const [analysis, sample] = samplesOf(row);
      const abouts = [odmText(cellOf(row, "biomarker")), ""];
      // What we wrote names its own analysis; another one of the same sample says nothing of it.
      const keys = (isOurs(row) ? [analysis] : [analysis, sample]).flatMap((of) =>
        abouts.map((about) => JSON.stringify([of, about, kind])),
      );
      return keys.map((key) => stated.get(key)).find((found) => found !== undefined) ?? null;
    },
  };
}
