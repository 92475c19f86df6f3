import { addDays, dayNumber, daysOf, instantsOf, periodOf } from "../../src/calendar/index.ts";
import type { Random } from "../../src/numerics/index.ts";
import { localText } from "./local-text.ts";
import { meterReadings } from "./meter-readings.ts";
import { errorFactor } from "./random-factor.ts";
import * as model from "./simulated-model.ts";
import { DRUGS, ERRORS, TERTIALS } from "./simulated-model.ts";
import type { SimulatedFlowRow, SimulatedLabRow, TrueCount, TrueLevel } from "./simulated-rows.ts";
import { trueLoads } from "./true-loads.ts";

/** One plant's share of the simulated study. */
export interface SimulatedPlantPart {
  readonly site: string;
  readonly lab: readonly SimulatedLabRow[];
  readonly flow: readonly SimulatedFlowRow[];
  readonly meterFactor: number;
  readonly counts: readonly TrueCount[];
  /** True levels, each with the persons truly connected. */
  readonly levels: readonly (TrueLevel & { readonly connected: number })[];
}

/** Simulates one plant; `batchFactor` gives what the laboratory's batch of a tertial and drug is off by. */
export function simulatePlant(
  plant: model.SimulatedPlant,
  random: Random,
  batchFactor: (period: string, biomarker: string) => number,
  flowAs: "meter" | "daily",
): SimulatedPlantPart {
  const { site } = plant;
  const meterFactor = errorFactor(random.fork("meter"), ERRORS.meter);
  const counts = trueCounts(plant, random.fork("population"));
  const loads = DRUGS.map((drug) => {
    const plantFactor = site === "Mariefred" ? drug.mariefred : 1;
    return { drug, ofDay: trueLoads(drug, plantFactor, random.fork(drug.biomarker)) };
  });
  const lab: SimulatedLabRow[] = [];
  const flow: SimulatedFlowRow[] = [];
  for (const { tertial, day } of plannedSamples()) {
    const sampleId = `${plant.shortName}-${day}`;
    const ofSample = random.fork(sampleId);
    const connected = connectedOn(counts, day);
    const water = trueFlow(plant, connected, day, ofSample.fork("water"));
    const shown = water * meterFactor * errorFactor(ofSample.fork("flow"), ERRORS.flow);
    const window = { start: morningOf(day), end: morningOf(addDays(day, 1)) };
    if (flowAs === "meter") {
      flow.push(...meterReadings({ site, sampleId, window, flow: shown }, ofSample.fork("readings")));
    }
    for (const { drug, ofDay } of loads) {
      const errors = ofSample.fork(drug.biomarker);
      const off =
        batchFactor(tertial.period, drug.biomarker) *
        errorFactor(errors, ERRORS.concentration) *
        errorFactor(errors, ERRORS.sampling);
      lab.push({
        site,
        sample_id: sampleId,
        sampling_start: localText(window.start),
        sampling_end: localText(window.end),
        biomarker: drug.biomarker,
        concentration: asReported((off * (ofDay.get(day) ?? 0) * connected) / water, drug, sampleId),
        unit: "ng/L",
        loq: drug.loq,
        laboratory: "Simulerat laboratorium",
        method: "LC-MS/MS",
        matrix: "filtered",
        analysis_date: tertial.analysisDate,
        ...(flowAs === "daily" ? { flow_m3_per_day: isFlowLost(sampleId) ? null : shown } : {}),
      });
    }
  }
  const levels = loads.flatMap(({ drug, ofDay }) => trueLevels(site, drug.biomarker, ofDay, counts));
  return { site, lab, flow, meterFactor, counts, levels };
}

function plannedSamples(): { readonly tertial: model.SimulatedTertial; readonly day: string }[] {
  return TERTIALS.flatMap((tertial) =>
    Array.from({ length: model.SAMPLES_PER_TERTIAL }, (_, number) => ({
      tertial,
      day: addDays(tertial.firstSample, number * tertial.step),
    })),
  );
}

/** Inflow of a composite, m3 per 24 h: more water in late winter, and on three days in ten it rains. */
function trueFlow(plant: model.SimulatedPlant, connected: number, day: string, random: Random): number {
  const turn = (2 * Math.PI * (dayNumber(day) - dayNumber("2024-03-01"))) / 365.25;
  const rain = random.next() < 0.3 ? 1.2 + 0.6 * random.next() : 1;
  const noise = Math.exp(0.05 * random.normal());
  return ((connected * plant.litresPerPerson) / 1000) * (1 + 0.12 * Math.cos(turn)) * rain * noise;
}

/** Each stated count is the true number times an error of its own. */
function trueCounts(plant: model.SimulatedPlant, random: Random): readonly TrueCount[] {
  return plant.census.map(({ validFrom, population }) => ({
    site: plant.site,
    valid_from: validFrom,
    stated: population,
    connected: population / errorFactor(random, ERRORS.population),
  }));
}

function connectedOn(counts: readonly TrueCount[], day: string): number {
  return counts.filter(({ valid_from }) => valid_from <= day).at(-1)?.connected ?? 0;
}

function trueLevels(
  site: string,
  biomarker: string,
  loads: ReadonlyMap<string, number>,
  counts: readonly TrueCount[],
): SimulatedPlantPart["levels"] {
  return TERTIALS.map(({ period, firstSample }) => {
    const days = daysOf(periodOf(firstSample, "tertial"));
    const mean = days.reduce((sum, day) => sum + (loads.get(day) ?? 0), 0) / days.length;
    const connected = connectedOn(counts, firstSample);
    return { scope: "plant", site, biomarker, period, load_mg_per_day_per_1000: mean, connected };
  });
}

function asReported(
  concentration: number,
  { biomarker, loq }: model.SimulatedDrug,
  sampleId: string,
): SimulatedLabRow["concentration"] {
  const { BLANK_RESULT } = model;
  if (sampleId === BLANK_RESULT.sampleId && biomarker === BLANK_RESULT.biomarker) return null;
  return concentration < loq ? "<LOQ" : Number(concentration.toPrecision(3));
}

/** True when the meter stood still for more than a tenth of the composite, in which case nobody knows its flow. */
function isFlowLost(sampleId: string): boolean {
  return (model.FLOW_GAPS[sampleId]?.readingsLost ?? 0) > 10;
}

function morningOf(day: string): number {
  const [instant] = instantsOf({ day, hour: model.START_HOUR, minute: 0, second: 0 }, model.TIME_ZONE);
  if (instant === undefined) throw new Error(`the clocks of ${day} skip ${model.START_HOUR} o'clock`);
  return instant;
}
