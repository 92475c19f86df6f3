import { createRandom } from "../../src/numerics/index.ts";
import { referenceSamples } from "./reference-samples.ts";
import { type SimulatedTertial, samplingPlan } from "./sampling-plan.ts";
import { simulateBridge } from "./simulate-bridge.ts";
import { simulateLaboratory } from "./simulate-laboratory.ts";
import { simulatePlant } from "./simulate-plant.ts";
import { DUMPING, FLOW_SLIP, PLANTS, THAWED } from "./simulated-model.ts";
import type { SimulatedStudy } from "./simulated-rows.ts";
import { EVENTS, siteRows } from "./stated-rows.ts";
import { trueLevels } from "./true-levels.ts";
import { trueMasses } from "./true-masses.ts";

export interface SimulateTenYearsOptions {
  /** Leaves out all true changes and the disposal: every change found is then a false one. @defaultValue false */
  readonly flat?: boolean;
}

/**
 * Ten simulated years of one municipality, with everything that happens to a monitoring programme. Nobody's wastewater
 * was measured. The same seed gives the same study.
 */
export function simulateTenYears(
  seed: number,
  { flat = false }: SimulateTenYearsOptions = {},
): SimulatedStudy {
  const random = createRandom(seed);
  const plan = samplingPlan();
  const dumpingDay = flat ? null : firstDayOf(plan, DUMPING.period, DUMPING.number);
  const waters = trueMasses(random.fork("truth"), { flat, dumpingDay });
  const laboratory = simulateLaboratory(random.fork("laboratory"));
  const parts = PLANTS.map((plant, index) => {
    const water = waters[index];
    if (water === undefined) throw new Error(`no water at ${plant.site}`);
    return simulatePlant(plant, plan, water, laboratory, random.fork(`plant ${plant.site}`));
  });
  const [central, sampled] = [waters[0], parts[0]];
  if (central === undefined || sampled === undefined) throw new Error("no plant");
  const samples = parts.flatMap(({ lab }) => lab);
  const flow = parts.flatMap((part) => part.flow);
  const slipDay = firstDayOf(plan, FLOW_SLIP.period, FLOW_SLIP.number);
  const slipped = flow.find(({ site, date }) => site === FLOW_SLIP.site && date === slipDay);
  return {
    lab: [
      ...samples,
      ...referenceSamples(sampled, plan, laboratory, random.fork("references")),
      ...plan.flatMap(laboratory.controls),
    ],
    flow,
    overflow: parts.flatMap((part) => part.overflow),
    sites: siteRows(),
    events: EVENTS,
    bridge: simulateBridge(central, laboratory.ratios, random.fork("bridge")),
    truth: {
      levels: trueLevels(waters),
      laboratoryRatios: laboratory.ratios,
      dumping:
        dumpingDay === null
          ? null
          : {
              site: DUMPING.site,
              biomarker: DUMPING.biomarker,
              day: dumpingDay,
              sampleId: sampleIdOf(DUMPING.site, dumpingDay),
            },
      thawed: sampleIdOf(THAWED.site, firstDayOf(plan, THAWED.period, THAWED.number)),
      flowSlip: {
        sampleId: sampleIdOf(FLOW_SLIP.site, slipDay),
        day: slipDay,
        flow: Math.round((slipped?.flow_m3_per_day ?? 0) / FLOW_SLIP.factor),
      },
    },
  };
}

function firstDayOf(plan: readonly SimulatedTertial[], period: string, number: number): string {
  const day = plan.find((tertial) => tertial.period === period)?.firstDays[number];
  if (day === undefined) throw new Error(`${period} has no sample ${number}`);
  return day;
}

function sampleIdOf(site: string, day: string): string {
  return `${PLANTS.find((plant) => plant.site === site)?.shortName}-${day}`;
}
