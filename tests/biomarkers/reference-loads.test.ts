import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BIOMARKERS, referenceLoads } from "../../src/biomarkers/index.ts";

const NAMES = [
  "benzoylecgonine",
  "amphetamine",
  "methamphetamine",
  "MDMA",
  "THC-COOH",
  "ketamine",
  "cotinine",
];
const EUDA = new URL("../../../shared/samples/euda-score-nordic/all-data.csv", import.meta.url);
const METABOLITES: Readonly<Record<string, string>> = {
  amphetamine: "amphetamine",
  methamphetamine: "methamphetamine",
  MDMA: "MDMA",
  cocaine: "benzoylecgonine",
  cannabis: "THC-COOH",
  ketamine: "ketamine",
};

describe("published loads", () => {
  test("stand under the catalogue's names, with their source", () => {
    const known = BIOMARKERS.map(({ name }) => name);
    for (const name of [...NAMES, "ethyl sulfate"]) {
      expect(known).toContain(name);
      const { europe, cities, source } = referenceLoads(name);
      expect(europe.length + cities.length).toBeGreaterThan(0);
      expect(source).toMatch(/EUDA.*SCORE/);
    }
  });

  test("are none of a residue that nobody published", () => {
    expect(referenceLoads("tramadol")).toMatchObject({ europe: [], cities: [] });
  });

  // EUDA, wastewater analysis and drugs, release 2025: Gothenburg's amphetamine 2013 was the largest in Europe.
  test("agree with what was published", () => {
    const { europe, cities } = referenceLoads("amphetamine");
    expect(europe.find(({ year }) => year === 2013)).toMatchObject({ sites: 37, zeroSites: 7 });
    expect(europe.find(({ year }) => year === 2013)?.quantiles.at(-1)).toBe(215.33);
    expect(cities.find(({ city, year }) => city === "Gothenburg" && year === 2013)?.load).toBe(215.33);
  });

  test("percentiles never fall, and zeros are fewer than the sites", () => {
    for (const { sites, zeroSites, quantiles } of NAMES.flatMap((name) => referenceLoads(name).europe)) {
      expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
      expect(zeroSites).toBeLessThan(sites);
    }
  });

  test.skipIf(!existsSync(EUDA))(
    "every Nordic city-year to 2024 is the published daily mean (skipped without the samples)",
    () => {
      const [, ...lines] = readFileSync(EUDA, "utf8").trim().split(/\r?\n/);
      let compared = 0;
      for (const line of lines) {
        const cells = line.split(",");
        const [year = "", metabolite = "", , country = "", city = ""] = cells;
        const name = METABOLITES[metabolite];
        if (name === undefined || cells.length !== 15) continue;
        const own = referenceLoads(name).cities.find(
          (one) => one.country === country && one.city === city && one.year === Number(year),
        );
        expect([city, year, name, own?.load]).toEqual([city, year, name, Number(cells[14])]);
        compared++;
      }
      expect(compared).toBeGreaterThan(700);
    },
  );
});
