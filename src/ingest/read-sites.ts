import type { Issue } from "../base/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import type { RowVerdict } from "./ledger-row.ts";
import type { SmallOptions } from "./row-fields.ts";
import { SITE_COLUMNS, type SiteField } from "./site-columns.ts";
import { readSmallTable, type SmallRow } from "./small-table.ts";
import type { Table } from "./table.ts";

/** What `readSites` made of a table: records, issues, and a verdict for each row. */
export interface SitesReading {
  readonly sites: readonly SiteValidity[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a sites file: one row per site and validity. Population equivalents are never read as people.
 * EUDA's site table names sites by city, as its loads do: its site ids change between editions.
 * @throws WbeError (exit 3) when the column `site` is missing or a column's notation stays open.
 */
export function readSites(table: Table, options: SmallOptions): SitesReading {
  const { items, verdicts, issues } = readSmallTable(
    table,
    isEudaSites(table) ? { ...SITE_COLUMNS, site: "city" } : SITE_COLUMNS,
    {
      ...options,
      kind: "sites",
      numberFields: [
        "population",
        "residents",
        "connectedShare",
        "populationRsd",
        "designPe",
        "samplingIntervalMin",
        "pulsesPerDay",
        "pulseMinutes",
        "latitude",
        "longitude",
      ],
      dateFields: ["validFrom", "validTo", "closed"],
      required: ["site"],
    },
    (row) => siteOf(row, table.file),
  );
  return { sites: items, verdicts, issues };
}

function isEudaSites({ header }: Table): boolean {
  return ["SiteID", "City", "Population"].every((name) => header.includes(name));
}

function siteOf(row: SmallRow<SiteField>, file: string): SiteValidity {
  const validity: SiteValidity = {
    site: row.text("site"),
    name: row.text("name"),
    municipality: row.text("municipality"),
    validFrom: row.day("validFrom"),
    validTo: row.day("validTo"),
    ...populationOf(row),
    populationRsd: rsdOf(row),
    designPe: row.number("designPe"),
    samplingMode: row.text("samplingMode"),
    ...samplingPointOf(row),
    samplingIntervalMin: row.number("samplingIntervalMin"),
    pulsesPerDay: row.number("pulsesPerDay"),
    pulseMinutes: row.number("pulseMinutes"),
    meter: row.text("meter"),
    receives: row.text("receives"),
    closed: row.day("closed"),
    successor: row.text("successor"),
    latitude: row.number("latitude"),
    longitude: row.number("longitude"),
    place: { file, rows: [row.row] },
  };
  if (validity.site === "") row.complain("SITE_MISSING", "site");
  const { validFrom, validTo } = validity;
  if (validFrom !== null && validTo !== null && validTo < validFrom) row.complain("SITE_DATES", "validTo");
  return validity;
}

function samplingPointOf(row: SmallRow<SiteField>): Pick<SiteValidity, "samplingPoint"> {
  const samplingPoint = row.text("samplingPoint");
  return samplingPoint === "" ? {} : { samplingPoint };
}

/** Persons connected: as stated, or residents times the connected share (a fraction, or a percentage above 1). */
function populationOf(
  row: SmallRow<SiteField>,
): Pick<SiteValidity, "population" | "residents" | "connectedShare"> {
  const [population, residents, share] = [
    row.number("population"),
    row.number("residents"),
    row.number("connectedShare"),
  ];
  if (population !== null && residents !== null && share !== null) {
    row.complain("POPULATION_BOTH", "population");
    return { population: null };
  }
  if (
    population !== null &&
    /^(pe|p\.e\.|ew|personekvivalenter|population equivalents)$/i.test(row.unit("population"))
  ) {
    row.complain("POPULATION_PE", "population");
    return { population: null };
  }
  if (share !== null && (share < 0 || share > 100)) row.complain("NUMBER_UNREADABLE", "connectedShare");
  const fraction = share !== null && share > 1 ? share / 100 : share;
  const people = population ?? (residents === null || fraction === null ? null : residents * fraction);
  if (people !== null && people <= 0)
    row.complain("POPULATION_NOT_POSITIVE", population === null ? "residents" : "population");
  return {
    population: people,
    ...(residents === null ? {} : { residents }),
    ...(fraction === null ? {} : { connectedShare: fraction }),
  };
}

function rsdOf(row: SmallRow<SiteField>): number | null {
  const value = row.number("populationRsd");
  if (value === null) return null;
  if (/%|procent|percent/i.test(row.unit("populationRsd"))) return value / 100;
  if (value >= 0 && value <= 2) return value;
  row.complain("UNCERTAINTY_UNREADABLE", "populationRsd", {
    what: `${value} is no fraction; was it given as percent?`,
  });
  return null;
}
