import { expect, test } from "vitest";
import { cellOf } from "../../src/report/cell.ts";

test("numbers, texts and truths pass; what is no number or absent is null", () => {
  const row = {
    a: 1.5,
    b: "x",
    c: true,
    d: Number.NaN,
    e: Number.NEGATIVE_INFINITY,
    f: null,
    g: undefined,
    h: "",
  };
  expect([..."abcdefghi"].map((name) => cellOf(row, name))).toEqual([
    1.5,
    "x",
    true,
    null,
    null,
    null,
    null,
    "",
    null,
  ]);
});

test("anything else is told as JSON", () => {
  expect(cellOf({ a: [1, 2] }, "a")).toBe("[1,2]");
});
