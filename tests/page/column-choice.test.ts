import { describe, expect, test } from "vitest";
import { columnChoice, mappedColumns } from "../../src/page/column-choice.ts";

const column = (header: string, field: string | null, unit = "") => ({ header, field, unit, examples: [] });

describe("columnChoice", () => {
  test("a column is what it was found to be", () => {
    expect(columnChoice(column("Halt", "concentration"))).toEqual({
      header: "Halt",
      field: "concentration",
      unit: "",
    });
    expect(columnChoice(column("Kokain", null)).field).toBe("");
  });

  test("a mapping outranks what was found", () => {
    const columns = { flow: { column: "Q", unit: "L/s" }, site: "Verk" };
    expect(columnChoice(column("Q", "concentration"), columns)).toEqual({
      header: "Q",
      field: "flow",
      unit: "L/s",
    });
    expect(columnChoice(column("Verk", null), columns)).toEqual({ header: "Verk", field: "site", unit: "" });
  });
});

describe("mappedColumns", () => {
  const found = [column("A", "site"), column("B", null), column("C", "flow", "m3/d")];
  const as = (header: string, field: string, unit = "") => ({ header, field, unit });

  test("what was found needs no mapping", () => {
    expect(mappedColumns(found, [as("A", "site"), as("B", ""), as("C", "flow", "m3/d")])).toEqual({});
  });

  test("only what was chosen otherwise is mapped, with its unit where one is given", () => {
    const chosen = [as("A", "site"), as("B", "concentration", "µg/L"), as("C", "flow", "L/s")];
    expect(mappedColumns(found, chosen)).toEqual({
      concentration: { column: "B", unit: "µg/L" },
      flow: { column: "C", unit: "L/s" },
    });
    expect(mappedColumns(found, [as("B", "date")])).toEqual({ date: "B" });
  });

  test("an earlier mapping stays until its column is chosen otherwise", () => {
    const columns = { date: "B", flow: { column: "C", unit: "L/s" } };
    expect(mappedColumns(found, [as("B", "date"), as("C", "flow", "L/s")], columns)).toEqual(columns);
    expect(mappedColumns(found, [as("B", "start"), as("C", "flow", "L/s")], columns)).toEqual({
      start: "B",
      flow: columns.flow,
    });
    expect(mappedColumns(found, [as("B", "")], columns)).toEqual({ flow: columns.flow });
  });
});
