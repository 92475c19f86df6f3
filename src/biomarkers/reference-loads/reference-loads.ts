import { EUROPEAN_LOADS } from "./european-loads.ts";
import { NORDIC_LOADS } from "./nordic-loads.ts";

/** How the loads of European sites were spread in one year, mg a day per 1000 inhabitants. */
export interface EuropeanLoads {
  /** Catalogue name. */
  readonly biomarker: string;
  readonly year: number;
  readonly sites: number;
  /** Sites below the limit on all days. */
  readonly zeroSites: number;
  /** 10th, 25th, 50th, 75th and 90th percentile, and the largest. */
  readonly quantiles: readonly [number, number, number, number, number, number];
}

/** The mean load of one city in the sampled week of a year, mg a day per 1000 inhabitants; 0: below the limit. */
export interface CityLoad {
  /** ISO 3166: SE, DK, FI, IS, NO. */
  readonly country: string;
  readonly city: string;
  readonly year: number;
  readonly load: number;
}

/** Published loads of one residue. */
export interface ReferenceLoads {
  readonly europe: readonly EuropeanLoads[];
  /** Nordic cities, by country, city and year. */
  readonly cities: readonly CityLoad[];
  /** To be named wherever a figure is shown. */
  readonly source: string;
}

const SOURCE =
  "EUDA (formerly EMCDDA) and SCORE, wastewater analysis and drugs, releases 2025 and 2026, https://www.euda.europa.eu/data/repository/drugs-municipal-wastewater-europe-source-data-2026_en";

/**
 * What EUDA and SCORE published of a residue, by its catalogue name: percentiles over European sites, and Nordic
 * cities. One week in spring a year, non-detects as zero, mostly cities. Nothing is listed where nothing is known.
 */
export function referenceLoads(biomarker: string): ReferenceLoads {
  return {
    europe: linesOf(entryOf(EUROPEAN_LOADS, biomarker)).map((line): EuropeanLoads => {
      const [year, sites, zeroSites, ...quantiles] = line.split(" ").map(Number) as [
        number,
        number,
        number,
        ...EuropeanLoads["quantiles"],
      ];
      return { biomarker, year, sites, zeroSites, quantiles };
    }),
    cities: linesOf(entryOf(NORDIC_LOADS, biomarker)).flatMap((line) => {
      const [country = "", city = "", ...years] = line.split("|");
      return years.map((text): CityLoad => {
        const [year, load] = text.split(" ").map(Number) as [number, number];
        return { country, city, year, load };
      });
    }),
    source: SOURCE,
  };
}

function linesOf(text = ""): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** A table's own entry: a residue may bear any name, one that every object inherits too. */
function entryOf(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
