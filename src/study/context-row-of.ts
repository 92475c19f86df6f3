import { type Code, groupBy } from "../base/index.ts";
import type { CityLoad, ReferenceLoads } from "../biomarkers/index.ts";
import { type ContextRow, percentileAmong } from "../compare/index.ts";
import type { LevelEntry } from "./level-entry.ts";

/** With fewer sites the outer percentiles rest on one or two. */
const ENOUGH_SITES = 20;
/** Published loads so many years older still stand beside a level, and that is said. */
const OLDEST = 3;
/** Cities listed of one country other than Sweden: those with the longest series. */
const CITIES_A_COUNTRY = 5;

/** A place's level of one year, of its week in spring where there is one. */
export interface YearEntry extends Pick<LevelEntry, "scope" | "site" | "biomarker" | "level" | "period"> {
  readonly basis: ContextRow["basis"];
}

/** A level beside the published loads of its year, or of the newest of the three years before. */
export function contextRow(entry: YearEntry, { europe, cities, source }: ReferenceLoads): ContextRow {
  const { scope, site, biomarker, level, period, basis } = entry;
  const year = Number(period.start.slice(0, 4));
  const known = [...europe, ...cities]
    .map((row) => row.year)
    .filter((one) => one <= year && one >= year - OLDEST);
  const spreadYear = latest(europe.map((row) => row.year).filter((one) => known.includes(one)));
  const referenceYear = spreadYear ?? latest(known);
  const spread = europe.find((row) => row.year === referenceYear) ?? null;
  const enough = spread !== null && spread.sites >= ENOUGH_SITES;
  const among = (load: number | null): number | null =>
    enough && load !== null ? percentileAmong(load, spread) : null;
  const percentile = among(level.estimate);
  const listed = cities.filter((city) => city.year === referenceYear);
  const flags: Code[] = [
    ...only("CONTEXT_NOT_EUDA_WEEK", basis === "year"),
    ...only("CONTEXT_OTHER_YEAR", referenceYear !== null && referenceYear !== year),
    ...only("CONTEXT_TOO_FEW_CITIES", referenceYear !== null && !enough),
    ...only("CONTEXT_TAIL", percentile !== null && (percentile < 10 || percentile > 90)),
    ...level.flags,
  ];
  return {
    scope,
    site,
    biomarker,
    year,
    basis,
    period_start: period.start,
    period_end: period.end,
    samples: level.samples,
    load_mg_per_day_per_1000: level.estimate,
    lower: level.lower,
    upper: level.upper,
    reference_year: referenceYear,
    european_sites: spread?.sites ?? null,
    european_median: enough ? spread.quantiles[2] : null,
    percentile,
    percentile_lower: among(level.lower),
    percentile_upper: among(level.upper),
    swedish_cities: listText(listed.filter(({ country }) => country === "SE")),
    nordic_cities: listText(fewNordic(listed, cities), true),
    source: referenceYear === null ? "" : source,
    flags: [...new Set(flags)].join(";"),
  };
}

/** Cities by country and name, at most so many a country: those that have taken part most often. */
function fewNordic(listed: readonly CityLoad[], all: readonly CityLoad[]): readonly CityLoad[] {
  const others = groupBy(
    listed.filter(({ country }) => country !== "SE"),
    ({ country }) => country,
  );
  const years = ({ country, city }: CityLoad): number =>
    all.filter((other) => other.country === country && other.city === city).length;
  return [...others.values()].flatMap((own) =>
    [...own].sort((a, b) => years(b) - years(a) || byName(a, b)).slice(0, CITIES_A_COUNTRY),
  );
}

function byName(a: CityLoad, b: CityLoad): number {
  return a.country < b.country
    ? -1
    : a.country > b.country
      ? 1
      : a.city < b.city
        ? -1
        : a.city > b.city
          ? 1
          : 0;
}

function listText(cities: readonly CityLoad[], withCountry = false): string {
  const sorted = [...cities].sort(byName);
  return sorted
    .map(
      ({ country, city, load }) =>
        `${withCountry ? `${country} ` : ""}${city} ${Number(load.toPrecision(3))}`,
    )
    .join("; ");
}

function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}

function only(code: Code, holds: boolean): readonly Code[] {
  return holds ? [code] : [];
}
