import { groupBy } from "../base/index.ts";
import {
  FEWEST_REFERENCES,
  type LinkedBatch,
  linkBatches,
  type ReferenceAnalysis,
} from "../compare/index.ts";
import { batchLabel, type SampleLoad } from "../loads/index.ts";
import { knownRsd, sigmaFromRsd } from "../uncertainty/index.ts";
import type { Study } from "./study.ts";

/** The batch of a load as frozen reference samples link it with others; null where none do. */
export type BatchLinks = (load: SampleLoad) => LinkedBatch | null;

/** What one set of links holds for: batches of other laboratories, methods or residues have other names. */
export interface LinkedSeries {
  readonly laboratory: string;
  readonly biomarker: string;
  readonly method: string;
}

/**
 * Links between batches from rows of type `reference`: the same sample id at the same site, analysed in several batches.
 * The ordinary result of that sample counts as one of its analyses. Null without such rows. A batch label without a day
 * that a laboratory uses again in another tertial names no batch, and is not linked.
 */
export function batchLinksOf(study: Study, loads: readonly SampleLoad[]): BatchLinks | null {
  const references = study.qualityControl.filter(
    (record) => record.type === "reference" && record.sampleId !== "" && isMeasured(record),
  );
  if (references.length < FEWEST_REFERENCES) return null;
  const unsure = labelsUsedAgain(loads);
  const frozen = new Set(references.map(materialOf));
  const originals = study.measurements.filter((one) => isMeasured(one) && frozen.has(materialOf(one)));
  const links = new Map<string, ReadonlyMap<string, LinkedBatch>>();
  for (const [series, own] of groupBy([...references, ...originals], seriesOf)) {
    const analyses = own.flatMap((one): readonly ReferenceAnalysis[] => {
      const batch = batchLabel(one);
      const known = batch !== "" && !unsure.has(nameOf(series, batch));
      return known && one.concentration !== null
        ? [{ material: materialOf(one), batch, value: one.concentration }]
        : [];
    });
    const { laboratory = "", biomarker = "", site = "" } = own[0] ?? {};
    const { concentration } = study.settings.uncertainty;
    const sd = sigmaFromRsd(knownRsd(concentration, biomarker, site, laboratory).rsd);
    links.set(series, new Map(linkBatches(analyses, sd).map((link) => [link.batch, link])));
  }
  return ({ measurement }) => links.get(seriesOf(measurement))?.get(batchLabel(measurement)) ?? null;
}

/** Names the laboratory, method and residue of an analysis. */
export function seriesOf({ laboratory, biomarker, method }: LinkedSeries): string {
  return JSON.stringify([biomarker, laboratory, method]);
}

function materialOf({ site, sampleId }: { readonly site: string; readonly sampleId: string }): string {
  return JSON.stringify([site, sampleId]);
}

function isMeasured({ concentration }: { readonly concentration: number | null }): boolean {
  return concentration !== null && concentration > 0;
}

function nameOf(series: string, label: string): string {
  return JSON.stringify([series, label]);
}

/** Labels that stand for several batch errors. */
function labelsUsedAgain(loads: readonly SampleLoad[]): ReadonlySet<string> {
  const keys = new Map<string, Set<string>>();
  for (const { measurement, errors } of loads) {
    const name = nameOf(seriesOf(measurement), batchLabel(measurement));
    const own = keys.get(name) ?? new Set();
    for (const { source, scope, key } of errors) if (source === "batch" && scope === "batch") own.add(key);
    keys.set(name, own);
  }
  return new Set([...keys].filter(([, own]) => own.size > 1).map(([name]) => name));
}
