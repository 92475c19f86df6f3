import { groupBy } from "../base/index.ts";
import { combinePopulations } from "../population/index.ts";
import { type ErrorTerm, meanErrors, rsdFromSigma, totalSigma } from "../uncertainty/index.ts";
import type { MarkerEstimate } from "./marker-estimates.ts";

/** The markers of one sample as one estimate. */
export interface MarkerCount extends Pick<MarkerEstimate, "site" | "window" | "day" | "water"> {
  readonly population: number;
  /** Errors of ln P without those of the water. */
  readonly own: readonly ErrorTerm[];
  readonly markers: readonly string[];
  /** Standard deviation of ln P between the markers beyond their own errors. */
  readonly between: number;
}

/** Names a sample: the site with its window. */
export function sampleName({ site, window }: Pick<MarkerEstimate, "site" | "window">): string {
  return JSON.stringify([site, window.start, window.end]);
}

/**
 * The hydrochemical markers of each sample combined on ln P, one of each group (NH4-N before tot-N, COD before BOD):
 * markers of one group measure the same matter and would be counted twice. Caffeine and cotinine follow custom and stay
 * out. The error of the sampler is one draw for all of them; the spread between markers is one
 * error for all days of the site.
 */
export function combinedMarkers(estimates: readonly MarkerEstimate[]): ReadonlyMap<string, MarkerCount> {
  const samples = groupBy(
    estimates.filter(({ marker }) => marker.kind === "hydrochemical"),
    sampleName,
  );
  return new Map(
    [...samples].flatMap(([name, ofSample]): [string, MarkerCount][] => {
      const chosen = onePerGroup(ofSample);
      const [first] = chosen;
      if (first === undefined) return [];
      const separate = chosen.map(({ own }) => own.filter((term) => !isOfTheBottle(term)));
      const combined = combinePopulations(
        chosen.map(({ population }, index) => ({
          population,
          rsd: rsdFromSigma(totalSigma(separate[index] ?? [])),
        })),
      );
      const { site, window, day, water } = first;
      const shares = separate.map((terms, index) => ({ share: combined.weights[index] ?? 0, terms }));
      const bottle = first.own.filter(isOfTheBottle);
      const own = [...meanErrors(shares), ...bottle].map(
        (term): ErrorTerm => ({ ...term, ...asPopulation(term) }),
      );
      const between: ErrorTerm = {
        source: "population",
        scope: "site",
        key: `${site} | between markers`,
        sigma: combined.between,
        origin: "estimated",
      };
      const all = combined.between > 0 ? [...own, between] : own;
      const markers = chosen.map(({ marker }) => marker.name);
      const count = { site, window, day, water, population: combined.population, own: all, markers };
      return [[name, { ...count, between: combined.between }]];
    }),
  );
}

/** All markers were measured in one composite: what the sampler missed, it missed for each of them. */
function isOfTheBottle({ source }: ErrorTerm): boolean {
  return source === "sampling";
}

/** The analysis of a marker is no error of the residue: it enters as one of the population, under its own key. */
function asPopulation({ source, scope, key }: ErrorTerm): Pick<ErrorTerm, "source" | "key"> {
  if (source === "population") return { source, key };
  return { source: "population", key: scope === "sample" ? "" : `${source} | ${key}` };
}

function onePerGroup(estimates: readonly MarkerEstimate[]): readonly MarkerEstimate[] {
  return [...groupBy(estimates, ({ marker }) => marker.group).values()].flatMap((group) => {
    const [first, ...others] = group;
    return first === undefined ? [] : [others.reduce(preferred, first)];
  });
}

const ORDER: readonly string[] = ["NH4-N", "tot-N", "tot-P", "COD", "BOD7", "BOD5"];

function preferred(a: MarkerEstimate, b: MarkerEstimate): MarkerEstimate {
  return ORDER.indexOf(b.marker.name) < ORDER.indexOf(a.marker.name) ? b : a;
}
