import { issueError, isWbeError } from "../base/index.ts";
import { type Biomarker, findBiomarker } from "../biomarkers/index.ts";
import type { CorrectionSetting } from "../ingest/index.ts";
import { type Correction, correctionFactor } from "../loads/index.ts";

/**
 * Corrections under the names that results use, each one computable and none twice on the same results.
 * @throws WbeError `SETTING_INVALID` naming the correction and what is wrong with it.
 */
export function resolveCorrections(
  stated: readonly CorrectionSetting[],
  own: readonly Biomarker[],
): readonly Correction[] {
  const named = stated.map((one) => ({
    ...one,
    biomarker: findBiomarker(one.biomarker, own)?.name ?? one.biomarker,
  }));
  for (const [index, one] of named.entries()) {
    const name = `corrections[${index}]`;
    try {
      correctionFactor(one, name);
    } catch (error) {
      if (!isWbeError(error)) throw error;
      throw invalid(error.path ?? name, `expected ${error.expected}`);
    }
    const twin = named.slice(0, index).findIndex((other) => meet(one, other));
    if (twin >= 0)
      throw invalid(name, `corrections[${twin}] corrects the same results for ${one.kind} already`);
  }
  return named;
}

/** Two corrections of a kind meet unless they are for different residues, sites or laboratories. */
function meet(one: Correction, other: Correction): boolean {
  const apart = (key: "site" | "laboratory"): boolean =>
    one[key] !== undefined && other[key] !== undefined && one[key] !== other[key];
  return (
    one.kind === other.kind && one.biomarker === other.biomarker && !apart("site") && !apart("laboratory")
  );
}

function invalid(name: string, what: string): Error {
  return issueError({ code: "SETTING_INVALID", details: { name, what } });
}
