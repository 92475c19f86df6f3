import { expect, test } from "vitest";
import { amphetamineSources, createStudy, type Provenance } from "../../src/study/index.ts";

const row = (biomarker: string, concentration: number) => ({
  site: "A",
  date: "2026-02-03",
  biomarker,
  concentration_ng_per_l: concentration,
  flow_m3_per_day: 10_000,
  population: 10_000,
});

test("medicines and methamphetamine are subtracted as a scenario", () => {
  const study = createStudy({
    lab: [row("amphetamine", 100), row("methamphetamine", 50)],
    // One in a hundred on 40 mg a day.
    dispensing: [
      { substance: "lisdexamfetamine", from: "2026-01-01", to: "2026-12-31", mg_per_day_per_1000: 400 },
    ],
  });
  const [found] = [...amphetamineSources(study)];
  expect(found?.load_mg_per_day_per_1000).toBeCloseTo(100, 9);
  expect(found?.from_methamphetamine).toBeCloseTo(4.5, 9);
  // 400 x 135.21 / 455.6 x .42, about 50 as in the literature example.
  expect(found?.from_medicines).toBeCloseTo(49.858, 2);
  expect(found?.remaining).toBeCloseTo(100 - 4.5 - 49.858, 2);
});

test("a product or a misspelt substance is told, since nothing is subtracted for it; what leaves no amphetamine is not", () => {
  const told = (substance: string) =>
    amphetamineSources(
      createStudy({
        lab: [row("amphetamine", 100)],
        dispensing: [{ substance, from: "2026-01-01", to: "2026-12-31", mg_per_day_per_1000: 400 }],
      }),
    ).issues.filter(({ code }) => code === "DISPENSING_UNKNOWN");
  expect(told("Elvanse")).toMatchObject([{ received: "Elvanse", severity: "warning" }]);
  expect(told("lisdexamfetamn")).toHaveLength(1);
  for (const name of [
    "metylfenidat",
    "Methylphenidate",
    "atomoxetin",
    "guanfacin",
    "tramadol",
    "lisdexamfetamin",
  ]) {
    expect(told(name), name).toEqual([]);
  }
});

test("what is not known is null, not 0, and the rest never falls below 0", () => {
  const bare = [...amphetamineSources([row("amphetamine", 100)])];
  expect(bare).toMatchObject([{ from_methamphetamine: null, from_medicines: null, explained_percent: 0 }]);
  const flooded = [...amphetamineSources([row("amphetamine", 1), row("methamphetamine", 900)])];
  expect(flooded).toMatchObject([{ remaining: 0 }]);
});

test("says what the subtracted parts rest on, and that the share of a dose is from memory", () => {
  const study = createStudy({
    lab: [row("amphetamine", 100), row("methamphetamine", 50)],
    dispensing: [
      { substance: "lisdexamfetamine", from: "2026-01-01", to: "2026-12-31", mg_per_day_per_1000: 400 },
    ],
  });
  const found = amphetamineSources(study);
  expect(found[0]?.flags).toBe("CONSTANT_FROM_MEMORY");
  expect((found.provenance as Provenance).citations).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        value: 0.09,
        source: expect.stringContaining("Gao 2018"),
        confidence: "read",
      }),
      expect.objectContaining({ value: 0.42, confidence: expect.stringContaining("from memory") }),
    ]),
  );
  const bare = amphetamineSources([row("amphetamine", 100)]);
  expect(bare[0]?.flags).toBe("");
  expect((bare.provenance as Provenance).citations.some(({ value }) => value === 0.42)).toBe(false);
});
