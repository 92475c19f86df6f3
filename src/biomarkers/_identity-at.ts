import { type Json, objectAt, optional, refuse, textAt } from "./_checked.ts";
import { factAt } from "./_fact-at.ts";
import type { CasNumber, Compound, Names, Words } from "./biomarker.ts";

export const COMPOUND_KEYS = ["id", "name", "names", "cas", "formula", "molarMass"] as const;

/** The identity of a compound; `id` and `names` follow from `name` where they are not given. */
export function compoundAt(path: string, given: Json): Compound {
  const name = textAt(`${path}.name`, given.name);
  return {
    id: given.id === undefined ? slug(name) : textAt(`${path}.id`, given.id),
    name,
    names: namesAt(`${path}.names`, given.names, name),
    ...optional("cas", casAt, `${path}.cas`, given.cas),
    ...optional("formula", textAt, `${path}.formula`, given.formula),
    ...optional("molarMass", (at, value) => factAt(at, value, "g/mol"), `${path}.molarMass`, given.molarMass),
  };
}

export function wordsAt(path: string, value: unknown): Words {
  if (typeof value === "string") return { en: textAt(path, value), sv: value };
  const given = objectAt(path, value, ["en", "sv"]);
  return { en: textAt(`${path}.en`, given.en), sv: textAt(`${path}.sv`, given.sv) };
}

function namesAt(path: string, value: unknown, name: string): Names {
  const given = objectAt(path, value ?? {}, ["en", "sv", "de"]);
  return {
    en: textAt(`${path}.en`, given.en ?? name),
    sv: textAt(`${path}.sv`, given.sv ?? name),
    ...optional("de", textAt, `${path}.de`, given.de),
  };
}

function casAt(path: string, value: unknown): CasNumber {
  const given = objectAt(path, value, ["number", "confidence"]);
  const number = textAt(`${path}.number`, given.number);
  if (!isCasNumber(number)) refuse(`${path}.number`, "a CAS number with a valid check digit", number);
  return { number, confidence: textAt(`${path}.confidence`, given.confidence) };
}

/** Check digit: the sum of the other digits, each times its place from the right, modulo 10. */
function isCasNumber(text: string): boolean {
  if (!/^\d{2,7}-\d{2}-\d$/.test(text)) return false;
  const [check, ...digits] = [...text.replaceAll("-", "")].reverse().map(Number);
  return digits.reduce((sum, digit, index) => sum + digit * (index + 1), 0) % 10 === check;
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
