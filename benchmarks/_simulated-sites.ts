import { createRandom, exp } from "../src/numerics/index.ts";

/** A row of the tidy table. */
export interface SimulatedRow {
  readonly site: string;
  readonly date: string;
  readonly biomarker: string;
  readonly concentration_ng_per_l: string;
  readonly flow_m3_per_day: number;
  readonly population: number;
  readonly laboratory: string;
  readonly batch: string;
}

/** Samples of one site: one a week for five years. */
export const SAMPLES_A_SITE = 261;

const DRUGS = [
  "benzoylecgonine",
  "amphetamine",
  "MDMA",
  "THC-COOH",
  "methamphetamine",
  "ketamine",
  "cocaine",
  "cotinine",
  "codeine",
  "tramadol",
] as const;
const DAY_MS = 86_400_000;

/**
 * Simulated sites, each with a sample a week for five years on a weekday that goes round, ten residues a sample and a
 * laboratory batch a month; of three of the residues about 15 % lie below their limit.
 */
export function* simulatedSites(sites: number): Generator<SimulatedRow> {
  const random = createRandom(1);
  const first = Date.UTC(2021, 0, 5);
  for (let site = 0; site < sites; site++) {
    for (let week = 0; week < SAMPLES_A_SITE; week++) {
      const day = 7 * week + ((3 * week) % 7);
      const date = new Date(first + day * DAY_MS).toISOString().slice(0, 10);
      const flow = Math.round(12_000 * exp(0.2 * random.normal()));
      for (const [index, biomarker] of DRUGS.entries()) {
        const typical = 100 * (1 + index);
        const value = typical * exp(0.5 * random.normal());
        const limit = index < 7 ? 0.1 * typical : 0.6 * typical;
        yield {
          site: `Verk ${String(site).padStart(4, "0")}`,
          date,
          biomarker,
          concentration_ng_per_l: value < limit ? `<${limit}` : value.toPrecision(4),
          flow_m3_per_day: flow,
          population: 37_000,
          laboratory: "Simulated lab",
          batch: date.slice(0, 7),
        };
      }
    }
  }
}
