import { type IssueInput, issue } from "../base/index.ts";
import type { TableReading } from "./read-table.ts";
import type { Cell } from "./table.ts";

/** Makes a table of cells that came without text; rows are numbered from 2 as a spreadsheet would show them. */
export function tableOfCells(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  file: string,
): TableReading {
  const problems: IssueInput[] = rows.length === 0 ? [{ code: "FILE_EMPTY", file }] : [];
  return {
    table: {
      file,
      header,
      headerRow: 1,
      rows: rows.map((cells, index) => ({ row: index + 2, cells })),
      skipped: [],
      dialect: { encoding: "cells", delimiter: "" },
      readAs: "plain rows",
      format: "",
    },
    issues: problems.map(issue),
  };
}
