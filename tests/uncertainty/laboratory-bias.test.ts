import { expect, test } from "vitest";
import { laboratoryBias } from "../../src/uncertainty/index.ts";
// By R's t test; the script lies beside the JSON.
import expected from "../fixtures/uncertainty/laboratory-bias.json" with { type: "json" };

const { batches } = expected;

test("against exact values it is the t interval of the batch means", () => {
  expect(laboratoryBias(batches, 0, 0.95)).toEqual({
    bias: expect.closeTo(expected.bias, 12),
    lower: expect.closeTo(expected.lower, 10),
    upper: expect.closeTo(expected.upper, 10),
    degreesOfFreedom: 7,
    n: 12,
    method: "mean over batches of ln(result / known value)",
  });
});

test("the uncertainty of the known values widens it", () => {
  const found = laboratoryBias(batches, expected.known, 0.95);
  expect(found?.lower).toBeCloseTo(expected.lower_known, 10);
  expect(found?.upper).toBeCloseTo(expected.upper_known, 10);
});

test("ratios upside down give the bias upside down; the order of the batches does not matter", () => {
  const found = laboratoryBias(batches, 0.02, 0.95);
  const inverse = laboratoryBias(
    batches.map((batch) => batch.map((ratio) => 1 / ratio)),
    0.02,
    0.95,
  );
  expect(1 + (inverse?.upper ?? 0)).toBeCloseTo(1 / (1 + (found?.lower ?? 0)), 12);
  expect(laboratoryBias([...batches].reverse(), 0.02, 0.95)?.lower).toBeCloseTo(found?.lower ?? 0, 12);
  expect(laboratoryBias([[], ...batches], 0.02, 0.95)).toEqual(found);
});

test("one batch tells nothing; a ratio of 0 is refused", () => {
  expect(laboratoryBias([[1.1, 1.2]], 0, 0.95)).toBeNull();
  expect(() => laboratoryBias([[1], [0]], 0, 0.95)).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});

test.each([0, 1, -0.5, Number.NaN])("level %d is misuse", (level) => {
  expect(() => laboratoryBias(batches, 0, level)).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "level" }),
  );
});
