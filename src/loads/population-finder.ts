import { nearest } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import type { Problem } from "./problem.ts";
import { rememberedPairs } from "./remembered-pairs.ts";
import {
  type SamplePopulation,
  type Sites,
  type StatedPopulation,
  samplePopulation,
} from "./sample-population.ts";

/** Returns the look-up of the population that a sample is divided by; the residues of one sample share the answer. */
export function populationFinder(
  sites: Sites,
  minimumPopulation: number,
): (sample: StatedPopulation, day: SamplingDay) => SamplePopulation {
  const remembered = rememberedPairs<string, SamplingDay | null, Answer>();
  const strangers = new Map<string, readonly Problem[]>();
  return (sample, day) => {
    const { site, population } = sample;
    const validities = sites.get(site) ?? NONE;
    // Without a row in the sites file the day decides nothing.
    const deciding = validities.length === 0 ? null : day;
    const known = remembered.get(site, deciding);
    if (known?.stated === population) return known.found;
    const found = samplePopulation(sample, day, {
      validities,
      unknown: sites.size === 0 || sites.has(site) ? [] : unknownSite(site),
      minimumPopulation,
    });
    remembered.set(site, deciding, { stated: population, found });
    return found;
  };

  function unknownSite(site: string): readonly Problem[] {
    const known = strangers.get(site);
    if (known !== undefined) return known;
    const guess = nearest(site, sites.keys());
    const suggestion =
      guess === null ? `known are ${[...sites.keys()].slice(0, 5).join(", ")}` : `did you mean ${guess}?`;
    const problems: readonly Problem[] = [{ code: "SITE_UNKNOWN", received: site, details: { suggestion } }];
    strangers.set(site, problems);
    return problems;
  }
}

const NONE: readonly SiteValidity[] = [];

interface Answer {
  readonly stated: StatedPopulation["population"];
  readonly found: SamplePopulation;
}
