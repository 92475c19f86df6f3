import { findBiomarker } from "../biomarkers/index.ts";
import { UNITS } from "../units/index.ts";
import { headerNames, quantityOf, unitReading } from "./header-name.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import type { SuggestedKind } from "./suggest-kind.ts";
import type { Table } from "./table.ts";
import { vocabulary, wordKey } from "./vocabulary.ts";

const LOOKED_AT = 50;

/** What a column holds by the look of its cells and the unit in its header; null when they do not say. */
export function guessField(table: Table, index: number, kind: SuggestedKind): string | null {
  const cells = table.rows
    .slice(0, LOOKED_AT)
    .map(({ cells: all }) => String(all[index] ?? "").trim())
    .filter((cell) => cell !== "");
  if (cells.length === 0) return null;
  const share = (fits: (text: string) => boolean): number => cells.filter(fits).length / cells.length;
  const quantity = headerQuantity(table.header[index] ?? "");
  if (kind === "sites") return quantity === "pe" ? "designPe" : siteField(share);
  if (share(isDate) > 0.8) return kind === "flow" && share(hasClock) > 0 ? "time" : "date";
  if (kind === "flow") {
    if (quantity === "flow") return "flow";
    if (quantity === "volume") return "total";
    return quantity === null && isName(cells, share) ? "site" : null;
  }
  if (share((text) => findBiomarker(text) !== null) > 0.5) return "biomarker";
  if (share(isUnit) > 0.8) return "unit";
  const words = vocabulary();
  const isNonDetect = (text: string): boolean =>
    /^\s*<\s*\d/.test(text) ||
    ["below LOD", "below LOQ", "below limit"].includes(words.get(wordKey(text)) ?? "");
  const values = share((text) => isNonDetect(text) || isNumber(text)) > 0.8;
  if (values && (share(isNonDetect) > 0 || quantity === "concentration")) return "concentration";
  return !values && isName(cells, share) ? "site" : null;
}

type Share = (fits: (text: string) => boolean) => number;

function siteField(share: Share): string | null {
  if (share(isDate) > 0.8) return null;
  if (share(isNumber) === 0) return "site";
  return share((text) => isNumber(text) && Number(text.replace(/\D/g, "")) >= 100) === 1
    ? "population"
    : null;
}

/** The name of a plant is no number and comes again and again. */
function isName(cells: readonly string[], share: Share): boolean {
  const several = new Set(cells).size;
  return (
    cells.length > 1 &&
    several <= cells.length / 2 &&
    share((text) => /\p{L}/u.test(text) && !isNumber(text)) === 1
  );
}

function headerQuantity(header: string): string | null {
  for (const { unit } of headerNames(header)) {
    if (/^(pe|p\.e\.|ew|personekvivalenter)$/i.test(unit)) return "pe";
    const quantity = unit === "" ? null : quantityOf(unit);
    if (quantity !== null) return quantity;
  }
  return null;
}

function isUnit(text: string): boolean {
  const reading = unitReading(text);
  return reading.kind === "known" && UNITS[reading.unit] !== undefined;
}

function isDate(text: string): boolean {
  if (!/\d{4}/.test(text)) return false;
  const { kind } = readDate(text, "dmy");
  return kind === "day" || kind === "instant";
}

function hasClock(text: string): boolean {
  const reading = readDate(text, "dmy");
  return reading.kind === "instant" || (reading.kind === "day" && reading.clock !== null);
}

function isNumber(text: string): boolean {
  return readNumber(text, ",") !== null || readNumber(text, ".") !== null;
}
