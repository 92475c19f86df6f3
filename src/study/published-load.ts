import { type Issue, issue, issueError } from "../base/index.ts";
import type { PublishedRow } from "../ingest/index.ts";
import { log, normalQuantile } from "../numerics/index.ts";
import type { Measurement } from "../samples/index.ts";
import { rsdFromSigma } from "../uncertainty/index.ts";

/** A load that somebody else published, of a place or a group of places. */
export interface PublishedLoad {
  readonly biomarker: string;
  /** Of whom and when: "Europe, median of 128 cities, 2024". */
  readonly label: string;
  /** mg/day/1000 inhabitants, above 0. */
  readonly load_mg_per_day_per_1000: number;
  /** Ends of its published 95 % interval, same unit; both or none, and not beside `relative_uncertainty`. */
  readonly lower?: number;
  readonly upper?: number;
  /** Relative standard uncertainty, a fraction. @defaultValue the interval's; without one the figure is taken as exact */
  readonly relative_uncertainty?: number;
}

/** A row of a published table as the figure it stands for. */
export function publishedLoad(row: PublishedRow): PublishedLoad {
  const { biomarker, label, load, lower, upper, relativeUncertainty } = row;
  return {
    biomarker,
    label,
    load_mg_per_day_per_1000: load,
    ...(lower === null || upper === null ? {} : { lower, upper }),
    ...(relativeUncertainty === null ? {} : { relative_uncertainty: relativeUncertainty }),
  };
}

/** Tells of figures whose biomarker the study did not measure. */
export function publishedNotMeasured(
  figures: readonly PublishedLoad[],
  measurements: readonly Pick<Measurement, "biomarker">[],
): readonly Issue[] {
  const measured = new Set(measurements.map(({ biomarker }) => biomarker));
  return figures
    .filter(({ biomarker }) => !measured.has(biomarker))
    .map(({ label, biomarker }) => issue({ code: "PUBLISHED_NOT_MEASURED", details: { label, biomarker } }));
}

/**
 * Relative standard uncertainty of a published figure, a fraction; from a 95 % interval it is that of the lognormal with
 * the same ratio of ends. Null: none was published.
 * @throws WbeError `ARGUMENT_INVALID` for half an interval, one that does not hold the load, or two statements.
 */
export function publishedRsd(figure: PublishedLoad): number | null {
  const { lower, upper, relative_uncertainty: rsd, load_mg_per_day_per_1000: load } = figure;
  if (lower === undefined && upper === undefined) return rsd ?? null;
  const sound = lower !== undefined && upper !== undefined && lower > 0 && lower <= load && load <= upper;
  if (!sound || !Number.isFinite(upper))
    throw refused(figure, "the interval must lie above 0 and hold the load");
  if (rsd !== undefined) throw refused(figure, "give an interval or a relative uncertainty, not both");
  return rsdFromSigma(log(upper / lower) / (2 * normalQuantile(0.975)));
}

function refused({ label, lower, upper }: PublishedLoad, what: string): Error {
  return issueError({
    code: "ARGUMENT_INVALID",
    received: `${label}: ${lower ?? ""} to ${upper ?? ""}`,
    details: { name: "published", what },
  });
}
