import { expect, test } from "vitest";
import { decideDecimal, numericPart } from "../../src/ingest/decide-decimal.ts";
import { readTable } from "../../src/ingest/index.ts";

const decide = (...cells: string[]) =>
  decideDecimal(
    readTable(["site;concentration", ...cells.map((cell) => `A;${cell}`)].join("\n"), { file: "a.csv" })
      .table,
    1,
  );

test("both signs in one column: the message names both cells", () => {
  expect(decide("12", "2,5", "3", "2.5").problem).toMatchObject({
    code: "NUMBER_AMBIGUOUS",
    row: 3,
    received: "2,5",
    details: { first: "decimal point as in 2.5 (B5)", second: "decimal comma as in 2,5 (B3)" },
  });
});

test("1,234 alone stays open; a cell with one reading settles the others", () => {
  expect(decide("1,234").problem?.details).toEqual({ first: "1.234", second: "1 234" });
  expect(decide("1,234", "2,5")).toEqual({ decimal: ",", problem: null });
  expect(decide("1,234", "2.5")).toEqual({ decimal: ".", problem: null });
  expect(decide("12", "13")).toEqual({ decimal: ".", problem: null });
});

test.each([
  ["<0,5", "0,5"],
  ["ND<10", "10"],
  ["Positive (~0,41)", "0,41"],
  ["12,5*", "12,5"],
  ["12,5 ng/l", "12,5"],
  ["25 %", "25"],
  ["04,07", ""],
  ["ej påvisad", ""],
])("the number to judge in %s", (cell, part) => {
  expect(numericPart(cell)).toBe(part);
});
