import { describe, expect, test } from "vitest";
import { consumption, context, createStudy, diagnose, loads, summarise } from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const study = createStudy({
  lab: [
    ...tertial(2026, 1, { biomarker: "R-MDMA", concentration: 130 }),
    ...tertial(2026, 1, { biomarker: "(S)-(+)-MDMA", concentration: 70 }),
  ],
});

describe("enantiomers measured apart", () => {
  test("have loads and levels of their own, under one spelling, and are no unknown substance", () => {
    const names = [...new Set(loads(study).map(({ biomarker }) => biomarker))];
    expect(names).toHaveLength(2);
    for (const { flags } of loads(study)) expect(flags).not.toContain("BIOMARKER_UNKNOWN");
    const levels = summarise(study);
    expect(levels.map(({ biomarker }) => biomarker).sort()).toEqual([...names].sort());
    const [r, s] = ["R-", "S-"].map((hand) => levels.find(({ biomarker }) => biomarker.startsWith(hand)));
    const ratio = (r?.load_mg_per_day_per_1000 ?? 0) / (s?.load_mg_per_day_per_1000 ?? 1);
    expect(ratio).toBeCloseTo(130 / 70, 9);
  });

  test("are judged as a fraction, R / (R + S) = 130 / 200", () => {
    const rows = diagnose(study).filter(({ check }) => check.startsWith("enantiomers"));
    expect(rows).toHaveLength(7);
    for (const { value } of rows) expect(value).toBeCloseTo(0.65, 9);
  });

  test("give no consumption and stand beside no published load: both are of the two hands together", () => {
    expect([...consumption(study)]).toEqual([]);
    for (const { reference_year, percentile } of context(study)) {
      expect([reference_year, percentile]).toEqual([null, null]);
    }
  });
});
