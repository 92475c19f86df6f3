import { expect, test } from "vitest";
import { flagOverlaps } from "../../src/quality/index.ts";
import type { Measurement } from "../../src/samples/index.ts";
import { at, HOUR, measurement } from "../loads/_simulated.ts";

const sample = (from: number, hours: number, changes: Partial<Measurement> = {}) =>
  measurement({
    window: { start: at("2026-01-13", from), end: at("2026-01-13", from) + hours * HOUR },
    ...changes,
  });
const flagged = (...samples: Measurement[]) => flagOverlaps(samples).map(({ index }) => index);

test("both of a pair that overlaps are flagged, each with the other's name and the hours", () => {
  const found = flagOverlaps([sample(0, 24, { sampleId: "a" }), sample(16, 24, { sampleId: "b" })]);
  expect(found).toEqual([
    { index: 0, code: "WINDOW_OVERLAP", details: { other: "b", hours: 8 } },
    { index: 1, code: "WINDOW_OVERLAP", details: { other: "a", hours: 8 } },
  ]);
});

test("adjoining windows, an hour's change of bottle and the same window twice are fine", () => {
  expect(flagged(sample(0, 24), sample(24, 24))).toEqual([]);
  expect(flagged(sample(0, 25), sample(24, 24))).toEqual([]);
  expect(flagged(sample(0, 24), sample(0, 24))).toEqual([]);
});

test("other sites and other biomarkers do not overlap", () => {
  expect(
    flagged(sample(0, 24), sample(12, 24, { site: "Other" }), sample(12, 24, { biomarker: "MDMA" })),
  ).toEqual([]);
});

test("a 72-h composite is compared with all it covers, in any order of the rows", () => {
  expect(flagged(sample(24, 24), sample(48, 24), sample(0, 72), sample(96, 24))).toEqual([0, 1, 2]);
});

test("without a sample id the other is named by its row", () => {
  const [first] = flagOverlaps([
    sample(0, 24),
    sample(12, 24, { sampleId: "", place: { file: "lab.csv", rows: [9] } }),
  ]);
  expect(first?.details).toMatchObject({ other: "row 9" });
});
