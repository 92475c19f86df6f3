import { describe, expect, test } from "vitest";
import { batchLabel, isDatedLabel } from "../../src/loads/batch-label.ts";
import { sampleLoads, toLoadRow } from "../../src/loads/index.ts";
import { at, measurement, ZONE } from "./_simulated.ts";

describe("batchLabel", () => {
  test.each([
    ["1", "2024-03-05", "1 2024-03-05"],
    ["", "2024-03-05", "2024-03-05"],
    ["1", null, "1"],
    ["", null, ""],
    ["run 2024-03-05 B", "2024-03-05", "run 2024-03-05 B"],
    ["2024-03-01", "2024-03-05", "2024-03-01 2024-03-05"],
  ])("%j analysed %j is %j, again when read back, with or without the day", (batch, analysisDate, label) => {
    expect(batchLabel({ batch, analysisDate })).toBe(label);
    expect(batchLabel({ batch: label, analysisDate: null })).toBe(label);
    expect(batchLabel({ batch: label, analysisDate })).toBe(label);
  });

  test("only a whole day dates a label", () => {
    expect(["2024-03-05", "1 2024-03-05", "2024-03-05-A", "B2024-03-05"].map(isDatedLabel)).toEqual(
      Array(4).fill(true),
    );
    expect(["", "1", "2024-03", "240305", "12024-03-05", "2024-03-055"].map(isDatedLabel)).toEqual(
      Array(6).fill(false),
    );
  });
});

test("a printed batch keeps the draw it shares, or does not share, when it is read back", () => {
  const batches = [
    { batch: "1", analysisDate: "2024-06-01", day: "2024-04-30" },
    { batch: "1", analysisDate: "2024-06-01", day: "2024-05-02" },
    { batch: "1", analysisDate: "2025-06-01", day: "2025-04-30" },
    { batch: "", analysisDate: "2025-06-01", day: "2025-04-29" },
    { batch: "1", analysisDate: null, day: "2024-04-29" },
    { batch: "1", analysisDate: null, day: "2025-04-29" },
    { batch: "", analysisDate: null, day: "2025-04-29" },
  ];
  const samples = batches.map(({ day, ...batch }, index) =>
    measurement({ ...batch, sampleId: `s${index}`, window: { start: at(day), end: at(day, 24) } }),
  );
  const first = sampleLoads(samples, { timeZone: ZONE }).loads;
  const printed = first.map((load) => toLoadRow(load, ZONE).batch);
  const again = sampleLoads(
    samples.map((sample, index) => ({ ...sample, batch: printed[index] ?? "", analysisDate: null })),
    { timeZone: ZONE },
  ).loads;
  expect(again.map(({ errors }) => errors)).toEqual(first.map(({ errors }) => errors));
  expect(again.map((load) => toLoadRow(load, ZONE).batch)).toEqual(printed);
  const keys = first.map(({ errors }) => errors.find(({ source }) => source === "batch")?.key);
  expect(keys[0]).toBe(keys[1]);
  expect(new Set(keys).size).toBe(6);
});
