import { dayOf, middleOf } from "../calendar/index.ts";
import type { RevisionReason } from "../report/index.ts";
import { type BasisRow, basisKey } from "./basis.ts";
import type { Study } from "./study.ts";

/** Finds what has changed in the data behind one plant's level. */
export type DataReasons = (site: string, biomarker: string, period: string) => readonly RevisionReason[];

/** Sets what an earlier result rested on against what it rests on now, by the same settings. */
export function dataReasons(
  study: Study,
  before: readonly BasisRow[],
  after: readonly BasisRow[],
): DataReasons {
  const byKey = (rows: readonly BasisRow[]): ReadonlyMap<string, BasisRow> =>
    new Map(rows.map((row) => [basisKey(row.site, row.biomarker, row.period), row]));
  const [earlier, now] = [byKey(before), byKey(after)];
  const corrected = correctedResults(study);
  return (site, biomarker, period) => {
    const key = basisKey(site, biomarker, period);
    const [was, is] = [earlier.get(key), now.get(key)];
    if (was === undefined && is === undefined) return [];
    if (was === undefined || is === undefined)
      return [{ kind: "samples", site, before: was?.samples ?? 0, after: is?.samples ?? 0 }];
    return [
      ...samplesReason(was, is),
      ...resultReasons(was, is, corrected(is)),
      ...flowReason(was, is),
      ...populationReason(was, is, study),
    ];
  };
}

function samplesReason(was: BasisRow, is: BasisRow): readonly RevisionReason[] {
  return was.samples === is.samples
    ? []
    : [{ kind: "samples", site: is.site, before: was.samples, after: is.samples }];
}

function resultReasons(was: BasisRow, is: BasisRow, corrected: number): readonly RevisionReason[] {
  const [before, after] = [was.concentration_ng_per_l, is.concentration_ng_per_l];
  const unchanged =
    was.quantified === is.quantified && same(before, after) && same(was.limit_ng_per_l, is.limit_ng_per_l);
  if (unchanged) return [];
  const { site } = is;
  const mean: readonly RevisionReason[] =
    before === null || after === null || same(before, after)
      ? []
      : [{ kind: "concentration", site, before, after }];
  return [...(corrected > 0 ? [{ kind: "corrected", site, count: corrected } as const] : []), ...mean];
}

function flowReason(was: BasisRow, is: BasisRow): readonly RevisionReason[] {
  const [before, after] = [was.flow_m3_per_day, is.flow_m3_per_day];
  if (was.samples !== is.samples || before === null || after === null || same(before, after)) return [];
  return [{ kind: "flow", site: is.site, before, after }];
}

/** A row that starts inside the period is growth; any other change of the same days is a correction. */
function populationReason(was: BasisRow, is: BasisRow, study: Study): readonly RevisionReason[] {
  const { site, population: after } = is;
  const { population: before } = was;
  if (was.samples !== is.samples || before === null || after === null || same(before, after)) return [];
  const start = study.sites.find(
    (row) => row.site === site && row.validFrom !== null && row.validFrom > is.from && row.validFrom <= is.to,
  )?.validFrom;
  return start === undefined || start === null
    ? [{ kind: "revised", site, before, after }]
    : [{ kind: "grown", site, before, after, from: start }];
}

/** How many results of a level stand in more than one version. */
function correctedResults({ results, measurements, settings }: Study): (row: BasisRow) => number {
  const versions = new Map<string, Set<string>>();
  for (const { site, biomarker, window, version } of results ?? []) {
    const key = JSON.stringify([site, biomarker, window]);
    const known = versions.get(key);
    if (known === undefined) versions.set(key, new Set([version]));
    else known.add(version);
  }
  return ({ site, biomarker, from, to }) =>
    measurements.filter((one) => {
      if (one.site !== site || one.biomarker !== biomarker) return false;
      const day = dayOf(middleOf(one.window), settings.timeZone);
      const key = JSON.stringify([site, biomarker, one.window]);
      return day >= from && day <= to && (versions.get(key)?.size ?? 0) > 1;
    }).length;
}

function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
