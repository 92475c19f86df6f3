import { nameIndex, writtenNames } from "./_name-index.ts";
import type { Biomarker } from "./biomarker.ts";
import { BIOMARKERS } from "./catalogue/index.ts";
import { isSumName } from "./is-sum-name.ts";
import { normaliseName } from "./normalise-name.ts";

const NONE: readonly Biomarker[] = [];
const LONGEST_NAME = 200;

/**
 * The biomarker that a name stands for: canonical name, id, Swedish, English or German name, synonym or CAS number,
 * whatever its case, punctuation, Greek letters and footnote marks. A second name in brackets is accepted when it means the
 * same residue (`Bensoylekgonin (BzE)`, `Bensoylekgonin (kokainmetabolit)`).
 * Null for an unknown name and for the name of a sum. `extra` is looked at before the catalogue; pass the same
 * array each time, its index is kept.
 */
export function findBiomarker(text: string, extra: readonly Biomarker[] = NONE): Biomarker | null {
  if (text.length > LONGEST_NAME || isSumName(text)) return null;
  const whole = lookUp(text, extra);
  if (whole !== null || !text.includes("(")) return whole;
  const parts = /^([^(]+)\(([^()]+)\)\P{L}*$/u.exec(text);
  const found = parts?.[1] === undefined ? null : lookUp(parts[1], extra);
  if (found === null || parts?.[2] === undefined) return null;
  const same = lookUp(parts[2], extra) === found || namesItsParent(parts[2], found, extra);
  return same ? found : null;
}

function lookUp(text: string, extra: readonly Biomarker[]): Biomarker | null {
  const asWritten = writtenNames(BIOMARKERS).get(text);
  if (asWritten !== undefined && extra.length === 0) return asWritten;
  const key = normaliseName(text);
  return nameIndex(extra).get(key) ?? asWritten ?? nameIndex(BIOMARKERS).get(key) ?? null;
}

function namesItsParent(text: string, biomarker: Biomarker, extra: readonly Biomarker[]): boolean {
  const drug = text.replace(/\s*metaboli(?:te|t)(?:\s+(?:of|av|från|von))?\s*/iu, "");
  if (drug === text) return false;
  // A bare "metabolite" fits a metabolite, never a drug: "Kokain (metabolit)" means another residue than cocaine.
  if (drug === "") return biomarker.parents.every(({ id }) => id !== biomarker.id);
  const key = lookUp(drug, extra)?.id ?? normaliseName(drug);
  return biomarker.parents.some(({ id, names }) => id === key || normaliseName(names.sv) === key);
}
