import { describe, expect, test } from "vitest";
import { issueText } from "../../src/report/index.ts";
import { diagnose } from "../../src/study/index.ts";
import { sample } from "./_simulated.ts";
import { markerRows, simulatedDays } from "./_simulated-markers.ts";

const CLEAN = simulatedDays(30);
const withMarkers = (times: Readonly<Record<string, number>>) =>
  diagnose(
    markerRows(CLEAN.map((day, at) => (at === 12 ? { ...day, times: { ...day.times, ...times } } : day))),
  );
const markersOf = (rows: ReturnType<typeof diagnose>) =>
  rows
    .filter(({ check }) => check.startsWith("population markers"))
    .map(({ biomarker, flags }) => [biomarker, flags]);

describe("markers of population that move on one day", () => {
  test("two of three are each told, with their numbers: not one substance, not the whole sample", () => {
    const found = withMarkers({ "NH4-N": 4, COD: 4 });
    expect(markersOf(found)).toEqual([
      ["NH4-N", "MARKERS_SHIFT_APART"],
      ["COD", "MARKERS_SHIFT_APART"],
    ]);
    const told = found.issues.filter(({ code }) => code === "MARKERS_SHIFT_APART");
    expect(told[0]?.details).toMatchObject({ biomarker: "NH4-N", all: 3 });
    expect(issueText(told[0] ?? expect.fail("not told"), "sv")).toContain("flera men inte alla");
  });

  test("two that move apart from each other are no common shift", () => {
    expect(markersOf(withMarkers({ "NH4-N": 4, COD: 0.25, "tot-P": 4 })).map(([, flags]) => flags)).toEqual(
      Array(3).fill("MARKERS_SHIFT_APART"),
    );
  });
});

const pair = (above: string, a: number, below: string, b: number) =>
  diagnose([
    sample("2026-01-05", { biomarker: above, concentration: a }),
    sample("2026-01-05", { biomarker: below, concentration: b }),
  ]);

describe("a limit that has not been checked at its source", () => {
  test("shows that beside the verdict, in the words and among the citations", () => {
    const found = pair("cocaine", 900, "benzoylecgonine", 1000);
    expect(found.filter(({ check }) => check === "ratio")).toMatchObject([
      { value: 0.9, flags: "DISPOSAL_RATIO;CONSTANT_FROM_MEMORY" },
    ]);
    const told = found.issues.find(({ code }) => code === "DISPOSAL_RATIO") ?? expect.fail("not told");
    expect(told.message).toContain("0.1-0.27 (from memory)");
    expect(issueText(told, "sv")).toContain("(ur minnet, ej kontrollerat)");
    expect(found.provenance).toMatchObject({
      citations: expect.arrayContaining([
        expect.objectContaining({
          constant: "ratio.cocaine / benzoylecgonine",
          value: 0.75,
          confidence: "from memory, check (medium)",
        }),
      ]),
    });
  });

  test("one that was read says nothing of memory", () => {
    const [row] = pair("amphetamine", 3, "methamphetamine", 100).filter(({ check }) => check === "ratio");
    expect(row).toMatchObject({ flags: "DISPOSAL_RATIO" });
  });
});

// Gao 2018, doi:10.1016/j.scitotenv.2018.06.242: methamphetamine alone leaves .04 to .19 of amphetamine.
test.each([
  [34, ""],
  [0.1, "AMPHETAMINE_MIXED"],
  [0.03, "DISPOSAL_RATIO"],
])("amphetamine at %d times methamphetamine lies above .19 or is told", (ratio, flags) => {
  const [row] = pair("amphetamine", 100 * ratio, "methamphetamine", 100).filter(
    ({ check }) => check === "ratio",
  );
  expect(row).toMatchObject({ expected_lower: 0.19, expected_upper: null, flags });
});

test("methamphetamine with more than .05 of its R form is told, once its interval lies above; 10 / 100 at 5 % is", () => {
  const read = (r: number) =>
    diagnose(
      [
        sample("2026-01-05", { biomarker: "R-methamphetamine", concentration: r }),
        sample("2026-01-05", { biomarker: "S-methamphetamine", concentration: 100 - r }),
      ],
      { uncertainty: { concentration: 0.05 } },
    );
  expect(read(10).map(({ value, flags }) => [value, flags])).toEqual([[0.1, "ENANTIOMERS_UNUSUAL"]]);
  expect(read(3).map(({ flags }) => flags)).toEqual([""]);
  expect(read(10).provenance).toMatchObject({
    citations: expect.arrayContaining([expect.objectContaining({ constant: "enantiomers.methamphetamine" })]),
  });
});

test("what a wet day is told by is cited, and is from memory", () => {
  const days = CLEAN.map((day, at) => ({ ...day, flow: at === 20 ? 26_000 : 12_000 }));
  const found = diagnose(markerRows(days));
  expect(found.filter(({ flags }) => flags.startsWith("WET_WEATHER"))).toMatchObject([
    { flags: "WET_WEATHER;CONSTANT_FROM_MEMORY" },
  ]);
  expect(found.provenance).toMatchObject({
    citations: expect.arrayContaining([
      expect.objectContaining({ constant: "wet weather", value: 1.4, confidence: "from memory, check" }),
    ]),
  });
});
