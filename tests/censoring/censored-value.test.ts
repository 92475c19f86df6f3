import { expect, test } from "vitest";
import { demandCensoredValues } from "../../src/censoring/censored-value.ts";

test.each([
  [0, 0],
  [0, -1],
  [5, 2],
  [-1, 2],
  [0, Infinity],
  [Number.NaN, null],
])("no sample lies from %d to %s", (lowest, highest) => {
  expect(() => demandCensoredValues([{ lowest, highest }])).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "values[0]" }),
  );
});

test.each([
  [0, 5],
  [5, 5],
  [2, 5],
  [0, null],
  [5, null],
])("a sample may lie from %d to %s", (lowest, highest) => {
  expect(() => demandCensoredValues([{ lowest, highest }])).not.toThrow();
});
