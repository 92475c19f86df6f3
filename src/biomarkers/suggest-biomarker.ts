import { nearest } from "../base/index.ts";
import { nameIndex } from "./_name-index.ts";
import type { Biomarker } from "./biomarker.ts";
import { BIOMARKERS } from "./catalogue/index.ts";
import { isSumName } from "./is-sum-name.ts";
import { normaliseName } from "./normalise-name.ts";

const NONE: readonly Biomarker[] = [];
const LONGEST_NAME = 200;
/** Abbreviations of two or three letters lie near to everything: COD is not COC. */
const SHORTEST_OFFER = 4;

/**
 * The biomarker with the spelling closest to an unknown name (Levenshtein distance of at most a third of its
 * letters), to be offered and never taken silently. What stands before a bracket is tried first.
 * Null when none is near, and for the name of a sum.
 */
export function suggestBiomarker(text: string, extra: readonly Biomarker[] = NONE): Biomarker | null {
  if (text.length > LONGEST_NAME || isSumName(text)) return null;
  const index = new Map(
    [...nameIndex(BIOMARKERS), ...nameIndex(extra)].filter(
      ([key]) => key.length >= SHORTEST_OFFER && /\p{L}/u.test(key),
    ),
  );
  const head = text.split("(")[0] ?? text;
  for (const name of [head, text]) {
    const key = nearest(normaliseName(name), index.keys());
    if (key !== null) return index.get(key) ?? null;
  }
  return null;
}
