import { expect, test } from "vitest";
import { trialRecord } from "../../src/uncertainty/trial-record.ts";

const columns = [Float64Array.of(1, 2, 3), Float64Array.of(10, 20, 30)];

test("a row by its names: taken apart, spread, listed, copied and written as any record", () => {
  const row = trialRecord(["a", "b"], columns)(1);
  const { a, b } = row;
  expect([a, b]).toEqual([2, 20]);
  expect({ ...row }).toEqual({ a: 2, b: 20 });
  expect(Object.entries(row)).toEqual([
    ["a", 2],
    ["b", 20],
  ]);
  expect(structuredClone(row)).toEqual({ a: 2, b: 20 });
  expect(JSON.stringify(row)).toBe('{"a":2,"b":20}');
});

test("one record for all rows, and another one for other columns", () => {
  const rowOf = trialRecord(["a", "b"], columns);
  const first = rowOf(0);
  expect(rowOf(2)).toBe(first);
  expect(first.a).toBe(3);
  const other = trialRecord(["a"], [Float64Array.of(7)])(0);
  expect([first.a, other.a]).toEqual([3, 7]);
});

test("cannot be written to", () => {
  const row: { a: number } = trialRecord(["a"], columns)(0);
  expect(() => {
    row.a = 5;
  }).toThrowError(TypeError);
});

test("any name will do, and any number of them", () => {
  const names = ["constructor", "__proto__", "1", ...Array.from({ length: 40 }, (_, index) => `x${index}`)];
  const row = trialRecord(
    names,
    names.map((_, index) => Float64Array.of(index)),
  )(0);
  expect(names.map((name) => row[name])).toEqual(names.map((_, index) => index));
  expect(Object.keys(row)).toHaveLength(names.length);
});
