import { describe, expect, test } from "vitest";
import { sensitivity, summarise } from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const rows = [...tertial(2025, 1), ...tertial(2026, 1, { concentration: 800 })].map((row) => ({
  ...row,
  biomarker: "amfetamin",
}));

describe("if a share is lost on the way", () => {
  const found = sensitivity(rows, { lost: [0.2] });

  test("the newest level only, over 1 - share (closed form), and a new loss looks like a fall of the share", () => {
    expect(found).toHaveLength(1);
    const level = summarise(rows).find(({ period }) => period === "2026-T1");
    const [row] = found;
    expect(row).toMatchObject({ period: "2026-T1", supposition: "stated", stability: "disputed" });
    expect(row?.lost_percent).toBeCloseTo(20, 9);
    expect(row?.change_if_new_percent).toBeCloseTo(-20, 9);
    expect(row?.load_if_lost).toBeCloseTo((level?.load_mg_per_day_per_1000 ?? 0) / 0.8, 9);
    expect(row?.lower_if_lost).toBeCloseTo((level?.lower ?? 0) / 0.8, 9);
    expect(row?.upper_if_lost).toBeCloseTo((level?.upper ?? 0) / 0.8, 9);
  });

  test("in a sentence, sv and en", () => {
    expect(found[0]?.sentence).toMatch(/^If 20 % of amphetamine is lost on the way, then \d+ mg a day/);
    const [sv] = sensitivity(rows, { lost: [0.2], settings: { language: "sv" } });
    expect(sv?.sentence).toMatch(/^Om 20 % amfetamin försvinner på vägen lämnade \d+ mg per dygn/);
    expect(sv?.sentence).toContain("en minskning med 20 %");
  });

  test("10, 20 and 40 % unless said; nothing is corrected", () => {
    const table = sensitivity(rows);
    expect(table.map(({ lost_percent }) => Math.round(lost_percent))).toEqual([10, 20, 40]);
    expect(table.every(({ flags }) => !flags.includes("CORRECTED"))).toBe(true);
  });
});

describe("with hours in the sewer", () => {
  test("the catalogue's slowest and fastest rate: amphetamine 0 to 0.11 an hour, exp(k t)", () => {
    const [slow, fast] = sensitivity(rows, { lost: [], hours: 4 });
    expect([slow?.supposition, fast?.supposition]).toEqual(["slowest known loss", "fastest known loss"]);
    expect(slow?.lost_percent).toBeCloseTo(0, 9);
    expect(fast?.lost_percent).toBeCloseTo(100 * (1 - Math.exp(-0.44)), 9);
    expect(slow?.sentence).toMatch(/^If nothing of amphetamine is lost/);
    expect(fast?.confidence).toContain("DISPUTED");
  });

  test("a residue that is formed: benzoylecgonine from cocaine, 0.2 % an hour", () => {
    const [row] = sensitivity(tertial(2026, 1), { lost: [], hours: 10 });
    expect(row?.lost_percent).toBeCloseTo(100 * (1 - Math.exp(0.02)), 9);
    expect(row?.sentence).toContain("is formed on the way");
    expect(row?.sentence).toContain("a rise of 2 %");
  });
});

test.each([{ lost: [1] }, { lost: [-0.1] }, { hours: -1 }])("misuse: %j", (options) => {
  expect(() => sensitivity(rows, options)).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});
