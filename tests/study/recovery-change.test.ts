import { describe, expect, test } from "vitest";
import { segmentText } from "../../src/report/texts/segment-text.ts";
import { compare, createStudy, loads, summarise, type TidyRow, trend } from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const SAID = (word: string, rows: readonly TidyRow[]): readonly TidyRow[] =>
  rows.map((row) => ({ ...row, recovery_corrected: word }));
const before = tertial(2025, 1);
const after = tertial(2026, 1, { concentration: 400 });
const lastYear = { contrast: "same period last year" } as const;
const correction = {
  kind: "recovery",
  biomarker: "benzoylecgonine",
  recovery: 0.8,
  resultsCorrected: false,
  relativeUncertainty: 0.05,
  source: "simulated validation report",
} as const;

describe("a laboratory that stops to correct for recovery", () => {
  const lab = [...SAID("yes", before), ...SAID("no", after)];

  test("is not compared with its earlier results: a recovery of 80 % is no decrease", () => {
    const result = compare(createStudy({ lab }), lastYear);
    expect(result[0]).toMatchObject({ verdict: "not comparable", ratio: null, p_value: null });
    expect(result[0]?.flags.split(";")).toContain("RECOVERY_CHANGED");
    expect(result.issues.find(({ code }) => code === "SERIES_BROKEN")?.message).toContain("recovery");
  });

  test("opens a segment in levels and trends, and the lower side says what it lacks", () => {
    expect(summarise(lab).map(({ period, segment, flags }) => [period, segment, flags])).toEqual([
      ["2025-T1", "recovery=corrected or not stated", expect.not.stringContaining("NOT_RECOVERY_CORRECTED")],
      ["2026-T1", "recovery=not corrected", expect.stringContaining("NOT_RECOVERY_CORRECTED")],
    ]);
    expect(trend(createStudy({ lab })).issues.map(({ code }) => code)).toContain("TREND_BROKEN");
  });

  test("is compared once the study corrects what the laboratory did not: 400 / 0.8 = 500 ng/L, no change", () => {
    const [row] = compare(createStudy({ lab, corrections: [correction] }), lastYear);
    expect(row).toMatchObject({ verdict: "no certain change" });
    // The same loads stand on other weekdays the year after, so the weighted means differ a little.
    expect(row?.ratio).toBeCloseTo(1, 2);
  });

  test("keeps its break when the loads are written and read back", () => {
    const rows: readonly TidyRow[] = JSON.parse(JSON.stringify([...loads(lab)]));
    expect(compare(createStudy({ lab: rows }), lastYear)[0]?.flags).toContain("RECOVERY_CHANGED");
  });
});

test("a statement where there was none is no break, and a laboratory that never corrects has one series", () => {
  for (const lab of [
    [...before, ...SAID("yes", after)],
    [...SAID("no", before), ...SAID("no", after)],
  ]) {
    const [row] = compare(createStudy({ lab }), lastYear);
    expect(row?.ratio).toBeCloseTo(0.8, 2);
    expect(new Set(summarise(lab).map(({ segment }) => segment))).toEqual(new Set([""]));
  }
});

test("split samples bridge from a laboratory that does not correct to one that does", () => {
  const later = tertial(2026, 1, { laboratory: "N", concentration: 500 });
  const earlier = tertial(2025, 1, { concentration: 400 });
  const bridge = [0.99, 1, 1.01, 1].map((factor, index) => ({
    biomarker: "benzoylecgonine",
    sample_id: `s${index}`,
    from_laboratory: "L",
    from_value: 400,
    to_laboratory: "N",
    to_value: 500 * factor,
  }));
  const lab = [...SAID("no", earlier), ...SAID("yes", later)];
  const [row] = compare(createStudy({ lab, bridge }), lastYear);
  expect(row?.flags).not.toContain("RECOVERY_CHANGED");
  expect(row?.ratio).toBeCloseTo(1, 2);
});

test("the segment has words", () => {
  expect(segmentText("recovery=not corrected", "sv")).toBe("utbyte inte korrigerat");
  expect(segmentText("recovery=corrected or not stated", "en")).toBe("recovery corrected or not stated");
});
