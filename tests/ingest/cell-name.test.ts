import { expect, test } from "vitest";
import { cellName } from "../../src/ingest/cell-name.ts";
import { readTable } from "../../src/ingest/index.ts";

const { table } = readTable("site;date\nA;2026-01-13\n", { file: "a.csv" });

test("a cell as a spreadsheet names it, a row where columns have no letters", () => {
  expect(cellName(table, 1, 3)).toBe("B3");
  expect(cellName(table, 27, 12)).toBe("AB12");
  expect(cellName({ ...table, format: "Interlab 4.0" }, 1, 3)).toBe("row 3");
});
