import { applyBatchLink, errorsBetween } from "../compare/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { totalSigma } from "../uncertainty/index.ts";
import { type BatchLinks, seriesOf } from "./batch-links.ts";
import type { ChosenPair } from "./choose-pairs.ts";
import { matchingEntries } from "./compare-pair.ts";
import type { LevelEntry } from "./level-entry.ts";
import { remadeEntry } from "./remade-entry.ts";
import type { Study } from "./study.ts";

/**
 * The pair with its two sides as one batch would have given them, by frozen reference samples: levels are made anew.
 * Only where that leaves less error between the sides than the batches have; else the pair itself. What is published of
 * either level stays: the links serve the comparison alone.
 */
export function linkedPair(pair: ChosenPair, links: BatchLinks | null, study: Study): ChosenPair {
  if (links === null) return pair;
  const samples = [...pair.from, ...pair.to].flatMap((entry) => entry.samples);
  const sigma = largestBatchError(samples.filter((sample) => links(sample) !== null));
  if (sigma === 0) return pair;
  const linked = (entries: readonly LevelEntry[]) =>
    entries.map((entry) => {
      const own = entry.samples.map((sample) => {
        const link = links(sample);
        return link === null ? sample : applyBatchLink(sample, link, seriesOf(sample.measurement), sigma);
      });
      return remadeEntry(entry, own, study) ?? entry;
    });
  const other: ChosenPair = { ...pair, from: linked(pair.from), to: linked(pair.to), batchesLinked: true };
  return errorBetween(other) < errorBetween(pair) ? other : pair;
}

function largestBatchError(samples: readonly SampleLoad[]): number {
  const sizes = samples.flatMap(({ errors }) =>
    errors.filter(({ source, scope }) => source === "batch" && scope === "batch").map(({ sigma }) => sigma),
  );
  return Math.max(0, ...sizes);
}

function errorBetween(pair: ChosenPair): number {
  const [from, to] = matchingEntries(pair);
  if (from === undefined || to === undefined) return 0;
  return totalSigma(errorsBetween(from.level.comparisonErrors, to.level.comparisonErrors));
}
