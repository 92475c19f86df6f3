import type { Biomarker } from "./biomarker.ts";
import { normaliseName } from "./normalise-name.ts";

const indexes = new WeakMap<readonly Biomarker[], ReadonlyMap<string, Biomarker>>();

/** Normalised name to biomarker, built on first use of a list; an earlier biomarker keeps a contested name. */
export function nameIndex(list: readonly Biomarker[]): ReadonlyMap<string, Biomarker> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = new Map<string, Biomarker>();
  for (const biomarker of list) {
    const { cas } = biomarker;
    for (const name of [...spellings(biomarker), ...(cas === undefined ? [] : [cas.number])]) {
      const key = normaliseName(name);
      if (!index.has(key)) index.set(key, biomarker);
    }
  }
  indexes.set(list, index);
  return index;
}

const written = new WeakMap<readonly Biomarker[], ReadonlyMap<string, Biomarker>>();

/**
 * The spellings of a list letter by letter: most tables use them as they stand, and no name has to be normalised. Only
 * for a list without contested names.
 */
export function writtenNames(list: readonly Biomarker[]): ReadonlyMap<string, Biomarker> {
  const known = written.get(list);
  if (known !== undefined) return known;
  const names = new Map(list.flatMap((one) => spellings(one).map((name) => [name, one] as const)));
  written.set(list, names);
  return names;
}

/** Every way to write a biomarker's name that the catalogue knows. */
export function spellings({ id, name, names, synonyms }: Biomarker): readonly string[] {
  return [name, id, names.en, names.sv, ...(names.de === undefined ? [] : [names.de]), ...synonyms];
}
