import { expect, test } from "vitest";
import { createStudy, type TidyRow, trend } from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const LABORATORIES = ["Nord", "Syd", "Väst"];

/** Simulated samples of three years, a laboratory each. */
const lab = (names: readonly string[]): readonly TidyRow[] =>
  names.flatMap((laboratory, index) =>
    ([1, 2] as const).flatMap((which) => tertial(2023 + index, which, { laboratory, population: null })),
  );

const told = (rows: readonly TidyRow[], sites: readonly TidyRow[], language: "en" | "sv" = "en"): string =>
  trend(createStudy({ lab: rows, sites, language })).issues.find(({ code }) => code === "TREND_BROKEN")
    ?.hint ?? "";

const SITE = { site: "A", population: 37_000, meter: "inlet", valid_from: "2020-01-01" };
const MOVED = { site: "A", population: 37_000, meter: "outlet", valid_from: "2025-01-01" };

test("three laboratories: a bridge from each to the next, with the number of samples", () => {
  expect(told(lab(LABORATORIES), [SITE])).toMatch(
    /^let Nord and Syd, then Syd and Väst both analyse about \d+ of the same samples/,
  );
  expect(told(lab(LABORATORIES), [SITE], "sv")).toMatch(
    /^låt Nord och Syd, sedan Syd och Väst analysera omkring \d+ /,
  );
});

test("a change at the plant itself is not bridged, and that is said beside the bridge", () => {
  const remedy = told(lab(LABORATORIES), [SITE, MOVED]);
  expect(remedy).toContain("let Nord and Syd");
  expect(remedy).toContain("that does not help where the plant itself changed");
  expect(told(lab(["Nord", "Nord", "Nord"]), [SITE, MOVED])).toBe(
    "compare periods on the same side of the change",
  );
  expect(told(lab(["Nord", "Nord", "Nord"]), [SITE])).toBe("");
});
