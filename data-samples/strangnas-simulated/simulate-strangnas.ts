import { createRandom, type Random } from "../../src/numerics/index.ts";
import { errorFactor } from "./random-factor.ts";
import { simulatePlant } from "./simulate-plant.ts";
import { DRUGS, ERRORS, MUNICIPALITY, PLANTS, type SimulatedPlant, TERTIALS } from "./simulated-model.ts";
import type {
  BatchFactor,
  SimulatedEventRow,
  SimulatedSiteRow,
  SimulatedStudy,
  TrueLevel,
} from "./simulated-rows.ts";

export interface SimulateStrangnasOptions {
  /**
   * `meter`: readings every 15 minutes as flow rows. `daily`: the same flow as a column of the lab rows, faster.
   * @defaultValue "meter"
   */
  readonly flow?: "meter" | "daily";
}

/**
 * A simulated study of Strängnäs municipality, 2024-T1 to 2026-T1. Nobody's wastewater was measured.
 *
 * True load of a day = level, which changes by a constant factor a year from day to day, x pattern of the week
 * (Tue-Fri and Sat-Mon) x lognormal factors of the day and of the ISO week, each drug and plant on its own. There is
 * no season, and none of the events changes anything. Measured = true x the errors of the table of defaults:
 * repeatability and sampling of each result, flow of each sample, batch of each tertial and drug (both plants), meter
 * of each plant, population of each count of a plant. A result below its limit is written `<LOQ`.
 * The same seed gives the same study.
 */
export function simulateStrangnas(seed: number, options: SimulateStrangnasOptions = {}): SimulatedStudy {
  const { flow: flowAs = "meter" } = options;
  const random = createRandom(seed);
  const batchFactors = drawBatchFactors(random.fork("batch"));
  const batches = new Map(
    batchFactors.map(({ period, biomarker, factor }) => [`${period} ${biomarker}`, factor]),
  );
  const batchFactor = (period: string, biomarker: string): number =>
    batches.get(`${period} ${biomarker}`) ?? 1;
  const parts = PLANTS.map((plant) => simulatePlant(plant, random.fork(plant.site), batchFactor, flowAs));
  const levels = parts.flatMap((part) => part.levels);
  return {
    lab: parts.flatMap(({ lab }) => lab),
    flow: parts.flatMap(({ flow }) => flow),
    sites: PLANTS.flatMap(siteRows),
    events: EVENTS,
    truth: {
      levels: [...levels.map(({ connected: _, ...level }) => level), ...municipalityLevels(levels)],
      meterFactors: parts.map(({ site, meterFactor }) => ({ site, factor: meterFactor })),
      populations: parts.flatMap(({ counts }) => counts),
      batchFactors,
    },
  };
}

function drawBatchFactors(random: Random): readonly BatchFactor[] {
  return TERTIALS.flatMap(({ period }) =>
    DRUGS.map(({ biomarker }) => ({ period, biomarker, factor: errorFactor(random, ERRORS.batch) })),
  );
}

/** Loads of both plants in one tertial, weighted by the persons truly connected. */
function municipalityLevels(
  plants: readonly (TrueLevel & { readonly connected: number })[],
): readonly TrueLevel[] {
  return DRUGS.flatMap(({ biomarker }) =>
    TERTIALS.map(({ period }) => {
      const same = plants.filter((level) => level.biomarker === biomarker && level.period === period);
      const persons = same.reduce((sum, { connected }) => sum + connected, 0);
      const total = same.reduce((sum, level) => sum + level.load_mg_per_day_per_1000 * level.connected, 0);
      const place = { scope: "municipality", site: MUNICIPALITY } as const;
      return { ...place, biomarker, period, load_mg_per_day_per_1000: total / persons };
    }),
  );
}

function siteRows({ site, name, census }: SimulatedPlant): readonly SimulatedSiteRow[] {
  return census.map(({ validFrom, validTo, population }) => ({
    site,
    name,
    municipality: MUNICIPALITY,
    valid_from: validFrom,
    valid_to: validTo,
    population,
    sampling_mode: "flow-proportional",
    meter: "inlet",
  }));
}

/** Nothing in the model follows from these: a report must not find an effect that is not there. */
const EVENTS: readonly SimulatedEventRow[] = [
  {
    from: "2025-06-14",
    to: "2025-06-15",
    site: "Mariefred",
    kind: "note",
    title: "Flödesmätaren stod stilla, servicerapport finns hos driften (simulerad)",
    publish: false,
  },
  {
    from: "2025-08-09",
    to: "2025-08-10",
    site: "Mariefred",
    kind: "event",
    title: "Sommarfestival (simulerad)",
    publish: true,
  },
  {
    from: "2025-10-01",
    to: "2025-11-30",
    site: "",
    kind: "intervention",
    title: "Polisens och kommunens insats mot kokain (simulerad)",
    publish: true,
  },
];
