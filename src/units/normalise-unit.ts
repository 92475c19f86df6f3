import { UNITS } from "./factors.ts";

/** What a written unit turned out to be. */
export type UnitReading =
  | { readonly kind: "known"; readonly unit: string }
  | { readonly kind: "ambiguous"; readonly candidates: readonly [string, string] }
  | { readonly kind: "mixed" }
  | { readonly kind: "unknown" };

/** No unit is written longer than this. */
const LONGEST = 60;

/**
 * Reads a unit as laboratories and plants write it (`µg/m³`, `m3/dygn`, `[ng L-1]`, `mg/1000 inv & 24 h`).
 * `MGD` without a country is ambiguous; a concentration "per 1000 inhabitants" is mixed: neither a concentration nor a load.
 */
export function normaliseUnit(written: string): UnitReading {
  if (written.length > LONGEST) return { kind: "unknown" };
  const text = simplify(written);
  if (Object.hasOwn(UNITS, text)) return { kind: "known", unit: text };
  if (text === "mgd") return { kind: "ambiguous", candidates: ["mgd us", "mgd imperial"] };
  if (/^(u|n|p|m)?g\/(m3|l|ml)\/1000/.test(text)) return { kind: "mixed" };
  return { kind: "unknown" };
}

/** Case tells megalitres from millilitres, so it is looked at before it is lost. */
const MEGALITRES_A_DAY = /^(?:MLD|ML\s*(?:\/|per)\s*(?:d|day|dygn|dag))$/;

/** Spelled-out and local words, each with what it stands for; applied in this order to lower-case text. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/[[\]()]/g, " "],
  [/[\u00b7\u22c5*]/g, " "],
  [/[\u2212\u2013]/g, "-"],
  [/[\u00b5\u03bc]/g, "u"],
  [/\bnanogram\b/g, "ng"],
  [/\b(?:micro|mikro)\s?gram\b|\bmicro\s?g\b|\bmcg\b/g, "ug"],
  [/\bmilligram\b/g, "mg"],
  [/\b(?:kubikmeter|cubic met(?:er|re)s?)\b|m\s?\^\s?3|kbm/g, "m3"],
  [/\s*\/\s*/g, "/"],
  [/\s+/g, " "],
  [/ ?(l|ml|m3|d|h|s)-1/g, "/$1"],
  [/\bper\b/g, "/"],
  [/\s*\/\s*/g, "/"],
  [/\/(?:dygn|day|dag|tag|24 ?h|24 ?tim)\b/g, "/d"],
  [/\/(?:hour|timme|tim|stunde)\b/g, "/h"],
  [/\/(?:sec|sek|sekund|second)\b/g, "/s"],
  [/\/(?:liter|litre)\b/g, "/l"],
  [/^(?:liter|litre)\//, "l/"],
  [/^million gallons\/d$/, "mgd"],
];

function simplify(written: string): string {
  const plain = written.normalize("NFKC").trim();
  if (MEGALITRES_A_DAY.test(plain)) return "ml/d";
  let text = plain.toLowerCase();
  for (const [pattern, word] of WORDS) text = text.replace(pattern, word);
  text = text.trim();
  if (text === "ml/d") return "millilitres/d";
  if (/^(?:us|u\.s\.) ?mgd$|^mgd ?(?:us|u\.s\.)$/.test(text)) return "mgd us";
  if (/^(?:imperial|imp|uk) ?mgd$|^mgd ?(?:imperial|imp|uk)$/.test(text)) return "mgd imperial";
  return perThousand(text);
}

const LOAD =
  /^(mg|g)(\/d)?\/1000(?:inv\.?|invånare|inh\.?|inhabitants?|p|people|persons?|personer|pers)?(\/d|\/24h|\/24tim|\/dygn)?$/;
const LOAD_PER_PERSON =
  /^(ug|mg)(\/d)?\/(?:inv\.?|invånare|inh\.?|inhabitants?|p|people|persons?|personer|pers)(\/d)?$/;
const CONCENTRATION_PER_PEOPLE =
  /^((?:u|n|p|m)?g\/(?:m3|l|ml))\/1000(?:inv\.?|invånare|inh\.?|inhabitants?|p|people|persons?|personer|pers)?/;

function perThousand(text: string): string {
  if (!text.includes("/")) return text;
  const compact = text
    .replace(/&|och|and|,/g, "/")
    .replace(/\s+/g, "")
    .replace(/\/+/g, "/");
  const load = LOAD.exec(compact);
  if (load && (load[2] !== undefined || load[3] !== undefined)) return `${load[1]}/d/1000`;
  const person = LOAD_PER_PERSON.exec(compact);
  if (person) return `${person[1]}/d/person`;
  const mixed = CONCENTRATION_PER_PEOPLE.exec(compact);
  return mixed ? `${mixed[1]}/1000` : text;
}
