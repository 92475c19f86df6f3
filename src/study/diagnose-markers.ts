import { groupBy } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { exp, log, quantile } from "../numerics/index.ts";
import { sampleName } from "./combined-markers.ts";
import { type Diagnosis, EMPTY_ROW, inWords } from "./diagnosis.ts";
import { type MarkerEstimate, markerEstimates } from "./marker-estimates.ts";
import type { Study } from "./study.ts";

const FEWEST = 8;
const FENCE = 3;

interface Shift {
  readonly estimate: MarkerEstimate;
  /** The load against the site's median. */
  readonly times: number;
  /** -1 below the fences, 1 above, 0 between. */
  readonly side: -1 | 0 | 1;
  readonly lower: number;
  readonly upper: number;
  readonly n: number;
}

/**
 * Markers of population against the site's own days: beyond the quartiles by three times their distance (ln load). When
 * all move the same way, the sample or the flow is to be doubted; when one moves alone, its own substance is; when some
 * do, each is told for itself.
 */
export function diagnoseMarkers(study: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  const estimates = markerEstimates(
    study,
    loads.map(({ measurement }) => measurement),
  );
  const series = groupBy(estimates, ({ site, marker }) => JSON.stringify([site, marker.name]));
  const shifts = [...series.values()].flatMap(shiftsOf);
  return [...groupBy(shifts, ({ estimate }) => sampleName(estimate))].flatMap(([name, ofSample]) =>
    told(
      ofSample,
      loads.filter((load) => sampleName(load) === name),
    ),
  );
}

function shiftsOf(estimates: readonly MarkerEstimate[]): readonly Shift[] {
  const n = estimates.length;
  if (n < FEWEST) return [];
  const logs = estimates.map(({ population }) => log(population));
  const [low, middle, high] = [0.25, 0.5, 0.75].map((p) => quantile(logs, p));
  if (low === undefined || middle === undefined || high === undefined) return [];
  const reach = FENCE * (high - low);
  return estimates.map((estimate, index): Shift => {
    const log = logs[index] ?? 0;
    const side = log > high + reach ? 1 : log < low - reach ? -1 : 0;
    const [lower, upper] = [exp(low - reach - middle), exp(high + reach - middle)];
    return { estimate, times: exp(log - middle), side, lower, upper, n };
  });
}

function told(shifts: readonly Shift[], samples: readonly SampleLoad[]): readonly Diagnosis[] {
  const moved = shifts.filter(({ side }) => side !== 0);
  const [first] = moved;
  if (first === undefined || shifts.length < 2) return [];
  const together = moved.length === shifts.length && moved.every(({ side }) => side === first.side);
  if (together) {
    const times = exp(moved.reduce((sum, one) => sum + log(one.times), 0) / moved.length);
    const row = { ...rowOf(first, "population markers, all together"), biomarker: "", value: times };
    const details = { ...placeOf(first), count: moved.length, times: inWords(times) };
    return [{ row, code: "MARKERS_SHIFT", details, samples }];
  }
  if (moved.length > 1) return moved.map((one) => partOf(one, shifts.length, samples));
  const { name } = first.estimate.marker;
  const details = { ...placeOf(first), biomarker: name, times: inWords(first.times) };
  const row = rowOf(first, "population markers, one alone");
  return [{ row, code: "MARKER_SHIFT", details, samples: samples.filter((one) => one.biomarker === name) }];
}

/** One of several that moved while others stayed: neither the whole sample nor a single substance explains it. */
function partOf(shift: Shift, all: number, samples: readonly SampleLoad[]): Diagnosis {
  const { name } = shift.estimate.marker;
  return {
    row: rowOf(shift, "population markers, some of them"),
    code: "MARKERS_SHIFT_APART",
    details: { ...placeOf(shift), biomarker: name, times: inWords(shift.times), all },
    samples: samples.filter(({ biomarker }) => biomarker === name),
  };
}

function placeOf({ estimate }: Shift): { readonly site: string; readonly day: string } {
  return { site: estimate.site, day: estimate.day };
}

function rowOf({ estimate, times, lower, upper, n }: Shift, check: string): Diagnosis["row"] {
  return {
    ...EMPTY_ROW,
    check,
    site: estimate.site,
    date: estimate.day,
    biomarker: estimate.marker.name,
    value: times,
    expected_lower: lower,
    expected_upper: upper,
    n,
  };
}
