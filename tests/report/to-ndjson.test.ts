import { expect, test } from "vitest";
import { toNdjson } from "../../src/report/to-ndjson.ts";
import { simulatedRows } from "./simulated-result.ts";

test("one object a line, and the same rows back", () => {
  const lines = toNdjson(simulatedRows(3)).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toEqual(simulatedRows(3));
});

test("with columns: those alone, in their order, null where absent", () => {
  expect(toNdjson([{ b: 1, a: Number.NaN, c: "x" }], ["a", "b", "d"])).toBe('{"a":null,"b":1,"d":null}\n');
});

test("no rows, no lines", () => {
  expect(toNdjson([])).toBe("");
});
