import { fileError } from "./file-error.ts";
import type { Table } from "./table.ts";

/** The tables of PHES-ODM that are read. */
export type OdmTable = "measures" | "samples" | "sites" | "qualityReports";

/** Columns by which a table is known: it has every one of the first, and none of the second. */
const MARKS: Readonly<Record<OdmTable, readonly [has: readonly string[], lacks: readonly string[]]>> = {
  measures: [["measure", "value", "unit", "sampleid"], []],
  samples: [
    ["sampleid", "siteid"],
    ["measure", "value", "biomarker", "concentration"],
  ],
  sites: [["siteid"], ["measure", "value", "sampleid", "city", "biomarker", "concentration"]],
  qualityReports: [
    ["measurerepid", "qualityflag"],
    ["measure", "value"],
  ],
};

/** A sample or a site has at least one of these besides its id, in the dictionary's own spelling. */
const OWN: Readonly<Partial<Record<OdmTable, readonly string[]>>> = {
  samples: ["collType", "collPer", "collDT", "collDTStart", "collDTEnd", "saMaterial", "repType"],
  sites: ["siteType", "sampleShed", "popServ", "geoLat", "geoEPSG", "parSiteID", "repOrg1", "polygonID"],
};

/** Which table of PHES-ODM this is; null when it is none. */
export function odmTableOf({ header }: Table): OdmTable | null {
  const names = new Set(header.map((name) => name.trim()));
  const keys = new Set([...names].map(odmKey));
  const fits = (table: OdmTable): boolean => {
    const [has, lacks] = MARKS[table];
    const own = OWN[table];
    return (
      has.every((key) => keys.has(key)) &&
      !lacks.some((key) => keys.has(key)) &&
      (own === undefined || own.some((name) => names.has(name)))
    );
  };
  return (Object.keys(MARKS) as OdmTable[]).find(fits) ?? null;
}

/** The spelling of a column without what differs between editions: case, and `ID` behind an attribute. */
export function odmKey(name: string): string {
  const key = name.trim().toLowerCase();
  return ["measureid", "unitid", "aggregationid", "qualityflagid"].includes(key) ? key.slice(0, -2) : key;
}

const FIRST_EDITION: readonly string[] = ["uwwmeasureid", "wwmeasureid", "fractionanalyzed"];

/**
 * Refuses editions whose columns mean something else: version 1 (`wwMeasureID, type`), and any that names a version
 * other than 2 or 3 in a column `odmVersion` or `dictionaryVersion`.
 * @throws WbeError `SHEET_LAYOUT_UNKNOWN` (exit 3).
 */
export function refuseOdmVersion({ file, header, headerRow, rows }: Table): void {
  const keys = header.map(odmKey);
  const refuse = (version: string): never => {
    const hint = `this is PHES-ODM version ${version}; versions 2 and 3 are read: export it as one of them, or give a mapping`;
    throw fileError([{ code: "SHEET_LAYOUT_UNKNOWN", file, row: headerRow, received: version, hint }]);
  };
  if (FIRST_EDITION.some((key) => keys.includes(key)) && keys.includes("value")) refuse("1");
  const at = keys.findIndex((key) => key === "odmversion" || key === "dictionaryversion");
  const stated = at < 0 ? [] : rows.map(({ cells }) => String(cells[at] ?? "").trim());
  const other = stated.find((version) => version !== "" && !/^v?[23](\.|$)/i.test(version));
  if (other !== undefined) refuse(other);
}
