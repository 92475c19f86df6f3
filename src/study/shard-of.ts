import type { Issue } from "../base/index.ts";
import { inShard, type Measurement, type Shard } from "../samples/index.ts";
import { BATCH_CODES, batchFlags } from "./batch-flags.ts";
import { decidedMeasurements } from "./decided-measurements.ts";
import type { Study } from "./study.ts";

/**
 * The part of a study that belongs to a shard: its own sites' samples, and the rows and problems of their files. What was
 * learned from the whole (quality control, replicates) stays learned. Rows that name no site belong to the first shard.
 * Municipalities are left out: totals need all sites. The study must have been read with its results.
 */
export function shardOf(study: Study, shard: Shard): Study {
  const siteOf = sitesOfRows(study);
  const isOwn = (file: string, row: number): boolean => {
    const site = siteOf.get(placeKey(file, row));
    return site === undefined ? shard.index === 1 : inShard(site, shard);
  };
  const isTold = ({ file, row }: Issue): boolean => file === null || row === null || isOwn(file, row);
  return {
    ...study,
    inputs: study.inputs.map((input) => {
      const { table } = input;
      const isOfShard = ({ row }: { readonly row: number }): boolean => isOwn(input.file, row);
      return {
        ...input,
        verdicts: input.verdicts.filter(isOfShard),
        ...(table === undefined ? {} : { table: { ...table, rows: table.rows.filter(isOfShard) } }),
      };
    }),
    measurements: withBatchFlags(study).filter(({ site }) => inShard(site, shard)),
    sites: study.sites
      .filter(({ site }) => inShard(site, shard))
      .map((site) => ({ ...site, municipality: "" })),
    flow: {
      days: study.flow.days.filter(({ site }) => inShard(site, shard)),
      series: study.flow.series.filter(({ site }) => inShard(site, shard)),
    },
    issues: study.issues.filter(isTold),
  };
}

/** A batch holds samples of several sites, so it is judged before the sites are parted. */
function withBatchFlags(study: Study): readonly Measurement[] {
  const { measurements } = batchFlags(study, decidedMeasurements(study).measurements);
  return study.measurements.map((measurement, index) => {
    const known = measurements[index]?.flags ?? [];
    const added = BATCH_CODES.filter((code) => known.includes(code) && !measurement.flags.includes(code));
    return added.length === 0 ? measurement : { ...measurement, flags: [...measurement.flags, ...added] };
  });
}

/** The site of every row that names one. */
function sitesOfRows({ results, measurements, flow, sites }: Study): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { source, row, site } of results ?? []) found.set(placeKey(source.file, row), site);
  for (const { site, place } of [...measurements, ...flow.days, ...sites])
    for (const row of place.rows) found.set(placeKey(place.file, row), site);
  return found;
}

function placeKey(file: string, row: number): string {
  return `${row}\u0000${file}`;
}
