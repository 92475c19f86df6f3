import type { Measurement, StatedUncertainty } from "../samples/index.ts";
import { isRsd, isWorseThan } from "../uncertainty/index.ts";
import { inWords, type Problem } from "./problem.ts";

/** What a measurement says of its own uncertainty, as far as it can be used. */
export interface UsableUncertainty {
  readonly stated: StatedUncertainty | null;
  /** Relative standard uncertainty of the whole load, a fraction; null when not stated. */
  readonly relativeUncertainty: number | null;
  readonly problems: readonly Problem[];
}

/**
 * Sets aside statements that cannot be meant, and tells those that contradict each other. Of a `relative_uncertainty`
 * of the load and an expanded one of the concentration the former is the whole and decides; of replicates and an
 * expanded uncertainty the latter decides, since it was found on more than one sample.
 */
export function usableUncertainty(measurement: Measurement): UsableUncertainty {
  const given = measurement.givenLoad?.relativeUncertainty ?? null;
  if (given === null && measurement.stated === null) return NOTHING_STATED;
  const relativeUncertainty = given !== null && isRsd(given) ? given : null;
  const stated = isUsable(measurement.stated) ? measurement.stated : null;
  const problems: Problem[] = [];
  if (relativeUncertainty !== given) problems.push(unreadable(given ?? 0, "a relative uncertainty of"));
  if (stated !== measurement.stated) {
    problems.push(unreadable(measurement.stated?.expanded ?? 0, "an expanded uncertainty of"));
  }
  if (stated !== null && relativeUncertainty !== null && relativeUncertainty < stated.expanded / stated.k) {
    problems.push({
      code: "UNCERTAINTY_CONFLICT",
      received: relativeUncertainty,
      details: {
        what: `${percent(relativeUncertainty)} % for the load, but already ${percent(stated.expanded / stated.k)} % for its concentration`,
        used: "that of the load",
      },
    });
  }
  return { stated, relativeUncertainty, problems: [...problems, ...worseThanStated(measurement, stated)] };
}

const NOTHING_STATED: UsableUncertainty = { stated: null, relativeUncertainty: null, problems: [] };

function isUsable(stated: StatedUncertainty | null): boolean {
  if (stated === null) return true;
  return stated.k > 0 && Number.isFinite(stated.k) && isRsd(stated.expanded / stated.k);
}

function unreadable(received: number, noun: string): Problem {
  const what = `${noun} ${received} is no fraction from 0 to 2; was it given as percent?`;
  return { code: "UNCERTAINTY_UNREADABLE", received, details: { what } };
}

function worseThanStated(
  { replicates, replicateRsd }: Measurement,
  stated: StatedUncertainty | null,
): readonly Problem[] {
  if (stated === null || replicateRsd === null || replicates < 2) return [];
  const allowed = stated.expanded / stated.k;
  if (!isWorseThan(allowed, { rsd: replicateRsd, degreesOfFreedom: replicates - 1 })) return [];
  const what = `replicates scatter by ${percent(replicateRsd)} %, the laboratory states ${percent(allowed)} %`;
  return [
    {
      code: "UNCERTAINTY_CONFLICT",
      received: inWords(stated.expanded),
      details: { what, used: "the stated one" },
    },
  ];
}

function percent(fraction: number): number {
  return inWords(100 * fraction);
}
