import { expect, test } from "vitest";
import type { CompareRow, CompareWithoutRow } from "../../../src/compare/index.ts";
import { withoutOf, withoutSentence } from "../../../src/report/answer/without-sentence.ts";

const place = {
  scope: "plant",
  site: "Simulated plant",
  biomarker: "MDMA",
  contrast: "same period last year",
  from: "2025-T1",
  to: "2026-T1",
  target: "period",
} as const;
const row = { ...place, ratio: 2.3, verdict: "increase", flags: "" } as unknown as CompareRow;
const other = (change: Partial<CompareWithoutRow> = {}): CompareWithoutRow =>
  ({
    ...place,
    reason: "extreme days",
    ratio: 2.3,
    ratio_without: 0.8,
    verdict_without: "increase",
    ...change,
  }) as CompareWithoutRow;

test("both changes in whole per cent, no date", () => {
  expect(withoutSentence(row, other(), "en")).toBe(
    "Without days that lie far from the others the difference is −20 per cent, with them +130 per cent",
  );
  expect(withoutSentence(row, other({ reason: "named days" }), "sv")).toMatch(
    /^Utan helgdagar, .*−20 procent/,
  );
});

test("another answer is told, and too few samples", () => {
  const changed = withoutSentence(row, other({ verdict_without: "no certain change" }), "sv");
  expect(changed).toContain("svaret blir då: ingen säkerställd förändring");
  expect(withoutSentence(row, other({ ratio_without: null }), "sv")).toContain("räcker proven inte");
});

test("only the rows of the same comparison", () => {
  expect(withoutOf(row, [other(), other({ to: "2025-T3" })])).toHaveLength(1);
  expect(withoutOf(row)).toEqual([]);
});
