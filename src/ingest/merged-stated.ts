import type { StatedUncertainty } from "../samples/index.ts";

/** The uncertainty of joined replicates, and what their statements disagree in. */
export interface MergedStated {
  readonly stated: StatedUncertainty | null;
  /** In plain words; null when the statements agree. */
  readonly conflict: string | null;
}

/**
 * Statements that differ by more than this factor are told. Our choice: an uncertainty in ng/L gives replicates that
 * scatter by a fifth percentages as far apart, and means one thing.
 */
const TOLD_FROM = 1.25;

/** Of what replicates state of their uncertainty the largest counts, the safe side; several statements are no sum. */
export function mergedStated(all: readonly (StatedUncertainty | null)[]): MergedStated {
  const given = all.filter((stated) => stated !== null).sort((a, b) => relativeOf(b) - relativeOf(a));
  const [largest] = given;
  const smallest = given.at(-1);
  if (largest === undefined || smallest === undefined) return { stated: null, conflict: null };
  const differ = relativeOf(largest) > TOLD_FROM * relativeOf(smallest);
  const [most, least] = [percentOf(largest), percentOf(smallest)];
  const conflict = `replicates of one sample state ${least} % and ${most} % as standard uncertainty`;
  return { stated: largest, conflict: differ ? conflict : null };
}

function relativeOf({ expanded, k }: StatedUncertainty): number {
  return expanded / k;
}

function percentOf(stated: StatedUncertainty): number {
  return Number((100 * relativeOf(stated)).toPrecision(3));
}
