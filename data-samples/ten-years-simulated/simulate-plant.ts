import { addDays, dayNumber, instantsOf } from "../../src/calendar/index.ts";
import type { Random } from "../../src/numerics/index.ts";
import { localText } from "../strangnas-simulated/local-text.ts";
import { errorFactor } from "../strangnas-simulated/random-factor.ts";
import type { SimulatedTertial } from "./sampling-plan.ts";
import type { Laboratory } from "./simulate-laboratory.ts";
import * as model from "./simulated-model.ts";
import type { SimulatedFlowRow, SimulatedLabRow, SimulatedOverflowRow } from "./simulated-rows.ts";
import type { TrueWater } from "./true-masses.ts";

/** What is measured at one plant. */
export interface PlantRecords {
  readonly lab: readonly SimulatedLabRow[];
  readonly flow: readonly SimulatedFlowRow[];
  readonly overflow: readonly SimulatedOverflowRow[];
  /** What each sample truly holds, ng/L, by `contentKey`. */
  readonly contents: ReadonlyMap<string, number>;
}

/** Names one residue of one sample. */
export function contentKey(sampleId: string, biomarker: string): string {
  return `${sampleId} ${biomarker}`;
}

/** Samples one plant by the plan, with the errors of its meter, its sampler and the laboratory. */
export function simulatePlant(
  plant: model.SimulatedPlant,
  plan: readonly SimulatedTertial[],
  water: TrueWater,
  laboratory: Laboratory,
  random: Random,
): PlantRecords {
  const meter = errorFactor(random.fork("meter"), model.ERRORS.meter);
  const lab: SimulatedLabRow[] = [];
  const flow: SimulatedFlowRow[] = [];
  const overflow: SimulatedOverflowRow[] = [];
  const contents = new Map<string, number>();
  for (const tertial of plan) {
    if (plant.closed !== undefined && tertial.start >= plant.closed) continue;
    tertial.firstDays.forEach((first, number) => {
      const sampleId = `${plant.shortName}-${first}`;
      const ofSample = random.fork(sampleId);
      const days = Array.from({ length: tertial.days }, (_, index) => addDays(first, index));
      const flows = days.map((day) => dailyFlow(plant, water.connected(day), day, ofSample.fork(day)));
      const shown = meter * errorFactor(ofSample.fork("flow"), model.ERRORS.flow);
      days.forEach((date, index) => {
        const { total, bypassed } = flows[index] as DayOfWater;
        const slip = isSlip(plant, tertial, number) ? model.FLOW_SLIP.factor : 1;
        flow.push({ site: plant.site, date, flow_m3_per_day: Math.round(slip * shown * (total - bypassed)) });
        if (bypassed > 0) overflow.push({ site: plant.site, date, overflow_m3: Math.round(bypassed) });
      });
      const volume = flows.reduce((sum, { total }) => sum + total, 0);
      const window = {
        sampling_start: localText(midnight(first)),
        sampling_end: localText(midnight(addDays(first, tertial.days))),
      };
      for (const drug of model.DRUGS) {
        const mass = days.reduce((sum, day) => sum + water.mass(drug.biomarker, day), 0);
        const portions = errorFactor(ofSample.fork(`portions ${drug.biomarker}`), model.ERRORS.sampling);
        const thawed = isThawed(plant, tertial, number) ? model.THAWED.factor : 1;
        const content = (1000 * thawed * portions * mass) / volume;
        contents.set(contentKey(sampleId, drug.biomarker), content);
        const rows = laboratory.analyse(content, drug, tertial, ofSample.fork(drug.biomarker));
        lab.push(...rows.map((row) => ({ site: plant.site, sample_id: sampleId, ...window, ...row })));
      }
    });
  }
  return { lab, flow, overflow, contents };
}

interface DayOfWater {
  readonly total: number;
  readonly bypassed: number;
}

/** m3: more in late winter, on three days in ten it rains, and there is the rainy spring. */
function dailyFlow(plant: model.SimulatedPlant, connected: number, day: string, random: Random): DayOfWater {
  const turn = (2 * Math.PI * (dayNumber(day) - dayNumber("2016-03-01"))) / 365.25;
  const { RAINY_SPRING: spring } = model;
  const wet = day >= spring.from && day <= spring.to;
  const rain = random.next() < 0.3 ? 1.2 + 0.4 * random.next() : 1;
  const season = wet ? spring.factor : rain * (1 + 0.12 * Math.cos(turn));
  const total = ((connected * plant.litresPerPerson) / 1000) * season * Math.exp(0.06 * random.normal());
  return { total, bypassed: wet && plant.shortName === "C" ? model.OVERFLOW_SHARE * total : 0 };
}

function isSlip({ site }: model.SimulatedPlant, { period }: SimulatedTertial, number: number): boolean {
  const { FLOW_SLIP: slip } = model;
  return slip.site === site && slip.period === period && slip.number === number;
}

function isThawed({ site }: model.SimulatedPlant, { period }: SimulatedTertial, number: number): boolean {
  const { THAWED: thawed } = model;
  return thawed.site === site && thawed.period === period && thawed.number === number;
}

function midnight(day: string): number {
  const [instant] = instantsOf({ day, hour: 0, minute: 0, second: 0 }, model.TIME_ZONE);
  if (instant === undefined) throw new Error(`the clocks of ${day} skip midnight`);
  return instant;
}
