import { type Issue, issue, issueError, nearest } from "../base/index.ts";
import {
  BIOMARKERS,
  type Biomarker,
  findBiomarker,
  normaliseName,
  suggestBiomarker,
} from "../biomarkers/index.ts";
import type { Measurement } from "../samples/index.ts";

/**
 * Looks whether the headline drugs that a study names are known and measured; none named passes.
 * A warning for each that is known but not in the data, with its residue where that one is.
 * @throws WbeError `SETTING_INVALID` (exit 2) for a name known neither to the catalogue nor to the data.
 */
export function checkHeadline(
  names: readonly string[],
  measurements: readonly Pick<Measurement, "biomarker">[],
  own: readonly Biomarker[] = [],
): readonly Issue[] {
  const measured = new Set(measurements.map(({ biomarker }) => biomarker));
  return names
    .filter((name) => !measured.has(name))
    .flatMap((name) => {
      const residue = residueOf(name, measured, own);
      if (residue !== null) return [issue({ code: "HEADLINE_IS_PARENT", details: { name, residue } })];
      if (findBiomarker(name, own) === null) throw unknown(name, measured, own);
      return measured.size === 0 ? [] : [issue({ code: "HEADLINE_ABSENT", details: { name } })];
    });
}

/** What is measured of a drug; its name may be written in either language. */
function residueOf(name: string, measured: ReadonlySet<string>, own: readonly Biomarker[]): string | null {
  const drug = findBiomarker(name, own)?.id;
  const key = normaliseName(name);
  const found = [...own, ...BIOMARKERS].find(
    (biomarker) =>
      measured.has(biomarker.name) &&
      biomarker.parents.some(
        ({ id, names }) =>
          id === drug || id === key || normaliseName(names.sv) === key || normaliseName(names.en) === key,
      ),
  );
  return found?.name ?? null;
}

function unknown(name: string, measured: ReadonlySet<string>, own: readonly Biomarker[]): Error {
  const near = suggestBiomarker(name, own)?.name ?? nearest(name, measured);
  return issueError({
    code: "SETTING_INVALID",
    received: name,
    expected: "a biomarker of the catalogue or of the data",
    details: { name: "headline", what: "the name is neither in the catalogue nor in the data" },
    hint: near === null ? "wbe biomarkers lists all" : `did you mean ${near}?`,
  });
}
