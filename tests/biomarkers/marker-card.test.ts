import { describe, expect, test } from "vitest";
import {
  BIOMARKERS,
  biomarkerCard,
  findBiomarker,
  markerCard,
  markerRows,
  POPULATION_MARKERS,
} from "../../src/biomarkers/index.ts";

describe.each(["sv", "en"] as const)("in %s", (language) => {
  test("every marker's amount stands with range, source, confidence and spellings", () => {
    for (const marker of POPULATION_MARKERS) {
      const text = markerCard(marker, language);
      for (const amount of [marker.perPerson, marker.low, marker.high]) {
        const written = String(amount);
        expect(text, marker.name).toContain(language === "sv" ? written.replace(".", ",") : written);
      }
      expect(text).toContain(marker.source);
      expect(text).toContain(marker.confidence);
      for (const { text: spelling } of marker.spellings) expect(text).toContain(spelling);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test("caffeine and cotinine have both sides on one card", () => {
    for (const marker of POPULATION_MARKERS.filter(({ kind }) => kind === "licit")) {
      const biomarker = findBiomarker(marker.name) ?? expect.fail(marker.name);
      expect(biomarkerCard(biomarker, language)).toContain(marker.source);
    }
  });
});

test("cotinine warns of snus, the others of industry and of custom", () => {
  const card = (name: string) =>
    markerCard(POPULATION_MARKERS.find((one) => one.name === name) ?? expect.fail(name), "en");
  expect(card("cotinine")).toContain("snus raises it in Sweden");
  expect(card("COD")).toContain("industry adds to it");
  expect(card("caffeine")).toContain("follows what people drink");
});

test("a concentration as NH4 is that of NH4-N times 14.007 / 18.039 = 0.776", () => {
  const ammonium = POPULATION_MARKERS[0] ?? expect.fail("none");
  expect(markerCard(ammonium, "sv")).toContain("NH4+ (x 0,776)");
  expect(markerCard(ammonium, "en")).toContain("only the first measured counts): tot-N");
});

test("rows hold the markers that are no residue, so that no name stands twice", () => {
  const names = markerRows().map(({ biomarker }) => biomarker);
  expect(names).toEqual(["NH4-N", "tot-N", "tot-P", "COD", "BOD7", "BOD5"]);
  expect(BIOMARKERS.filter(({ name }) => names.includes(name))).toEqual([]);
  expect(markerRows().every((row) => (row.per_person_mg_per_day ?? 0) > 0)).toBe(true);
});
