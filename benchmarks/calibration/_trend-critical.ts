import { createRandom } from "../../src/numerics/index.ts";
import { bootstrapStatistic } from "../../src/trend/_bootstrap-statistic.ts";
import { statisticReader } from "../../src/trend/_detrended-statistic.ts";

/**
 * Critical z of the studentised bootstrap at any (phi, signal share): it depends on nothing else, so a study of
 * thousands of series needs one table a length, made by the library's own bootstrap and read by interpolation.
 */
export function criticalTable(
  times: readonly number[],
  draws: number,
  noiseKnown: boolean,
): (phi: number, signalShare: number) => number {
  const read = statisticReader(times);
  const phis = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
  const shares = noiseKnown ? [0.2, 0.4, 0.6, 0.8, 1] : [1];
  const nodes = shares.map((signalShare, s) =>
    phis.map((phi, p) => {
      const observed = { score: 0, slope: 0, z: 0, factor: 1, phi, signalShare };
      const seed = createRandom(1000 * s + p).integer(2 ** 31);
      return bootstrapStatistic(times, observed, read, { seed, replicates: draws, alpha: 0.05, noiseKnown })
        .criticalZ;
    }),
  );
  return (phi, signalShare) => {
    const [s, sRest] = place(shares, signalShare);
    const [p, pRest] = place(phis, phi);
    const along = (row: readonly number[]): number => row[p]! + pRest * ((row[p + 1] ?? row[p]!) - row[p]!);
    const low = along(nodes[s]!);
    return low + sRest * (along(nodes[s + 1] ?? nodes[s]!) - low);
  };
}

function place(nodes: readonly number[], value: number): readonly [number, number] {
  const at = Math.max(
    0,
    nodes.findLastIndex((node) => node <= value),
  );
  const next = nodes[at + 1];
  return [at, next === undefined ? 0 : (value - nodes[at]!) / (next - nodes[at]!)];
}
