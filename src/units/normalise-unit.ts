import { UNITS } from "./factors.ts";

/** What a written unit turned out to be. */
export type UnitReading =
  | { readonly kind: "known"; readonly unit: string }
  | { readonly kind: "ambiguous"; readonly candidates: readonly [string, string] }
  | { readonly kind: "mixed" }
  | { readonly kind: "unknown" };

/**
 * Reads a unit as laboratories and plants write it (`µg/m³`, `m3/dygn`, `[ng L-1]`, `mg/1000 inv & 24 h`).
 * `MGD` without a country is ambiguous; a concentration "per 1000 inhabitants" is mixed: neither a concentration nor a load.
 */
export function normaliseUnit(written: string): UnitReading {
  const text = simplify(written);
  if (Object.hasOwn(UNITS, text)) return { kind: "known", unit: text };
  if (text === "mgd") return { kind: "ambiguous", candidates: ["mgd us", "mgd imperial"] };
  if (/^(u|n|p|m)?g\/(m3|l|ml)\/1000/.test(text)) return { kind: "mixed" };
  return { kind: "unknown" };
}

function simplify(written: string): string {
  let text = written.normalize("NFKC").trim();
  const megalitres = /^ML\s*\/\s*(d|day|dygn)$/.test(text) || /^ML\/d$/.test(text);
  text = text
    .toLowerCase()
    .replace(/[[\]()]/g, " ")
    .replace(/[\u00b5\u03bc]/g, "u")
    .replace(/\bmicro\s?g\b|\bmcg\b/g, "ug")
    .replace(/m\s?\^\s?3|m³|kbm|m\^3/g, "m3")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ ?(l|ml|m3|d|h|s)(-1|⁻¹)/g, "/$1")
    .replace(/\bper\b/g, "/")
    .replace(/\s*\/\s*/g, "/");
  text = text
    .replace(/\/(dygn|day|dag|tag|24 ?h|24 ?tim)\b/g, "/d")
    .replace(/\/(hour|timme|tim|stunde)\b/g, "/h")
    .replace(/\/(sec|sek|sekund|second)\b/g, "/s")
    .replace(/\/(liter|litre)\b/g, "/l")
    .replace(/^(liter|litre)\//, "l/")
    .replace(/^million gallons\/d$/, "mgd");
  if (/^(us|u\.s\.)? ?mgd ?(us|u\.s\.)?$/.test(text) && text !== "mgd") return "mgd us";
  if (/^(imperial|imp|uk)? ?mgd ?(imperial|imp|uk)?$/.test(text) && text !== "mgd") return "mgd imperial";
  if (text === "ml/d" && !megalitres) return "millilitres/d";
  return perThousand(text);
}

const PEOPLE = "(inv\\.?|invånare|inh\\.?|inhabitants?|p|people|persons?|personer|pers)";

function perThousand(text: string): string {
  const compact = text.replace(/&|och|and|,/g, "/").replace(/\s+/g, "").replace(/\/+/g, "/");
  const load = new RegExp(`^(mg|g)(/d)?/1000${PEOPLE}?(/d|/24h|/24tim|/dygn)?$`).exec(compact);
  if (load && (load[2] !== undefined || load[4] !== undefined || load[3] !== undefined)) return `${load[1]}/d/1000`;
  const person = new RegExp(`^(ug|mg)(/d)?/${PEOPLE}(/d)?$`).exec(compact);
  if (person) return `${person[1]}/d/person`;
  const mixed = new RegExp(`^((?:u|n|p|m)?g/(?:m3|l|ml))/1000${PEOPLE}?`).exec(compact);
  if (mixed) return `${mixed[1]}/1000`;
  return text;
}
