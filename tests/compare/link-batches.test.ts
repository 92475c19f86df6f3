import { describe, expect, test } from "vitest";
import { linkBatches, type ReferenceAnalysis } from "../../src/compare/index.ts";
// Made by link-batches.R (lm of ln(value) on sample and batch); the script lies beside the JSON.
import expected from "../fixtures/compare/link-batches.json" with { type: "json" };

const SD = 0.1;
const inBatch = (batch: string, values: readonly number[]): readonly ReferenceAnalysis[] =>
  values.map((value, index) => ({ material: `r${index}`, batch, value }));

describe("two batches, k samples analysed once in each", () => {
  const before = [100, 220, 310, 480, 95];

  test("the shift is ln of the ratio of geometric means, its error sd x sqrt(2 / k)", () => {
    const after = before.map((value) => value * 1.2);
    const [first, second] = linkBatches([...inBatch("A", before), ...inBatch("B", after)], SD);
    expect(first).toEqual({ batch: "A", group: "A", shift: 0, parts: [], materials: 5 });
    expect(second?.shift).toBeCloseTo(Math.log(1.2), 12);
    expect(second?.parts).toHaveLength(1);
    expect(second?.parts[0]).toBeCloseTo(SD * Math.sqrt(2 / 5), 12);
  });

  test("m analyses in each batch: sd x sqrt(2 / (k m))", () => {
    const twice = [...inBatch("A", before), ...inBatch("A", before), ...inBatch("B", before)];
    const [, second] = linkBatches([...twice, ...inBatch("B", before)], SD);
    expect(second?.parts[0]).toBeCloseTo(SD * Math.sqrt(2 / 10), 12);
  });

  test("references that disagree by more than the repeatability set the error", () => {
    // differences of ln: +-.4 in turn about 0 over 4 samples; sd of one analysis = sqrt(sum d^2 / 2 / 3)
    const even = before.slice(0, 4);
    const after = even.map((value, index) => value * Math.exp(index % 2 === 0 ? 0.4 : -0.4));
    const [, second] = linkBatches([...inBatch("A", even), ...inBatch("B", after)], SD);
    expect(second?.shift).toBeCloseTo(0, 12);
    expect(second?.parts[0]).toBeCloseTo(Math.sqrt((4 * 0.16) / 2 / 3) * Math.sqrt(2 / 4), 12);
  });

  test("two samples in common are too few, a sample in one batch alone tells nothing", () => {
    const few = [...inBatch("A", [100, 200]), ...inBatch("B", [110, 220])];
    expect(linkBatches(few, SD)).toEqual([]);
    const lone = { material: "lone", batch: "A", value: 7 };
    const pair = [...inBatch("A", before), ...inBatch("B", before)];
    expect(linkBatches([...pair, lone], SD)).toEqual(linkBatches(pair, SD));
    expect(linkBatches([], SD)).toEqual([]);
  });
});

test("misuse: a value that is not above 0, a negative sd", () => {
  const misuse = (path: string) => expect.objectContaining({ code: "ARGUMENT_INVALID", path });
  const zero = [...inBatch("A", [1, 2, 0]), ...inBatch("B", [1, 2, 3])];
  expect(() => linkBatches(zero, SD)).toThrowError(misuse("analyses.value"));
  expect(() => linkBatches(inBatch("A", [Number.NaN]), SD)).toThrowError(misuse("analyses.value"));
  expect(() => linkBatches([], -1)).toThrowError(misuse("sd"));
});

test("no repeatability and no scatter: the shift is known, without error and without NaN", () => {
  const [, second] = linkBatches([...inBatch("A", [1, 2, 3]), ...inBatch("B", [2, 4, 6])], 0);
  expect(second?.shift).toBeCloseTo(Math.log(2), 12);
  expect(second?.parts.every((part) => Math.abs(part) < 1e-12)).toBe(true);
});

describe("three batches in a chain, unbalanced, against R's lm", () => {
  const chain = linkBatches(expected.analyses, 0.01);

  test("shifts and their covariance", () => {
    expect(chain.map(({ batch }) => batch)).toEqual(["A", "B", "C"]);
    const [, b, c] = chain;
    expect(b?.shift).toBeCloseTo(expected.shifts.B, 10);
    expect(c?.shift).toBeCloseTo(expected.shifts.C, 10);
    const dot = (x: readonly number[] = [], y: readonly number[] = []) =>
      x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
    expect(dot(b?.parts, b?.parts)).toBeCloseTo(expected.covariance.BB, 10);
    expect(dot(b?.parts, c?.parts)).toBeCloseTo(expected.covariance.BC, 10);
    expect(dot(c?.parts, c?.parts)).toBeCloseTo(expected.covariance.CC, 10);
  });

  test("the order of the analyses does not matter", () => {
    const turned = linkBatches([...expected.analyses].reverse(), 0.01);
    chain.forEach((one, index) => {
      expect(turned[index]?.shift).toBeCloseTo(one.shift, 12);
    });
  });

  test("a batch that shares no samples stays unlinked", () => {
    const alone = [
      ...expected.analyses,
      ...inBatch("Z", [1, 2, 3]).map((one) => ({ ...one, material: `z${one.value}` })),
    ];
    expect(linkBatches(alone, 0.01).map(({ batch }) => batch)).toEqual(["A", "B", "C"]);
  });
});
