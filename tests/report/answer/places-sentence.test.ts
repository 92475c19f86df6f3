import { describe, expect, test } from "vitest";
import { placesSentence } from "../../../src/report/answer/places-sentence.ts";
import type { CityTrendRow, RegionTrendRow } from "../../../src/trend/index.ts";

const region: RegionTrendRow = {
  scope: "municipality",
  site: "Strängnäs",
  biomarker: "amphetamine",
  places: "MAR; STR",
  levels: 14,
  first: "2024-T1",
  last: "2026-T1",
  method: "regional Kendall",
  change_percent_per_year: 12,
  lower: 4,
  upper: 21,
  p_value: 0.01,
  adjusted_p_value: 0.02,
  verdict: "increase",
  flags: "INDEPENDENCE_ASSUMED",
};
const names = (site: string): string => ({ MAR: "Mariefred", STR: "Strängnäs" })[site] ?? site;

describe("one trend over several places", () => {
  test("the plants of a municipality by name, the verdict, the span and the change a year", () => {
    expect(placesSentence(region, "sv", names)).toBe(
      "Amfetamin, Mariefred och Strängnäs, varje verk jämfört med sig självt: säkerställd ökning från januari–april 2024 till januari–april 2026. Nivån har ökat med omkring 12 procent om året; med osäkerheten inräknad mellan 4 och 21 procent.",
    );
    expect(placesSentence(region, "en", names)).toBe(
      "Amphetamine, Mariefred and Strängnäs, each plant compared with itself: certain increase from January–April 2024 to January–April 2026. The level has risen by about 12 per cent a year; with its uncertainty, between 4 and 21 per cent.",
    );
  });
  test("cities; too few periods say what would be enough", () => {
    const few = {
      ...region,
      scope: "cities",
      site: "",
      places: "A; B; C",
      verdict: "too few samples",
      method: "regional Kendall and Sen slope on period levels; needs at least 5 periods",
      flags: "TOO_FEW_PERIODS",
    } as const;
    expect(placesSentence(few, "sv")).toBe(
      "Amfetamin, A, B och C, var och en jämförd med sig själv: för få perioder för att tala om en trend. Det behövs minst fem.",
    );
    expect(placesSentence(few, "en")).toContain("A, B and C, each compared with itself: too few periods");
  });
  test("one that holds alone only says so", () => {
    const alone = { ...region, verdict: "no certain change", flags: "NOT_AFTER_ADJUSTMENT" } as const;
    expect(placesSentence(alone, "sv")).toContain("tyder på ökning från januari–april 2024");
    expect(placesSentence(alone, "en")).toContain("does not hold once all headline drugs");
  });
});

describe("many cities in one model", () => {
  const { places: _, adjusted_p_value: __, ...shared } = region;
  const city: CityTrendRow = {
    ...shared,
    scope: "plant",
    site: "Lund",
    segment: "",
    own_percent_per_year: 20,
    own_lower: 1,
    own_upper: 43,
    own_weight: 0.4,
    flags: "INDEPENDENCE_ASSUMED;EXPLORATORY",
  };
  test("a city is a clue; the mean is named as such", () => {
    expect(placesSentence(city, "sv")).toMatch(
      /^Amfetamin, Lund, bedömd med hjälp av de andra städerna: tecken på ökning .* Nivån kan ha ökat/,
    );
    expect(placesSentence({ ...city, scope: "cities", site: "" }, "en")).toMatch(
      /^Amphetamine, the mean of all cities: signs of an increase .* may have risen/,
    );
  });
  test("too few places say what would be enough", () => {
    const few = {
      ...city,
      scope: "cities",
      site: "",
      verdict: "too few samples",
      method: "hierarchical slopes of ln(level), REML; needs at least 5 places with 3 levels each",
      flags: "TOO_FEW_PLACES",
    } as const;
    expect(placesSentence(few, "sv")).toContain("Det behövs minst fem platser med tre nivåer var.");
    expect(placesSentence(few, "en")).toContain("At least five places with three levels each are needed.");
  });
});
