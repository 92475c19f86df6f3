import type { Random } from "../../src/numerics/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { errorFactor } from "../strangnas-simulated/random-factor.ts";
import { DRUGS, ERRORS, LABORATORIES, type SimulatedDrug } from "./simulated-model.ts";
import type { SimulatedBridgeRow } from "./simulated-rows.ts";
import type { TrueWater } from "./true-masses.ts";

/** Samples analysed in one run of both laboratories. */
const RUN = 4;

/** Days of the split samples, all from the last months before the change. */
const DAYS = [3, 6, 9, 12, 15, 18, 21, 24].flatMap((day) => {
  const text = String(day).padStart(2, "0");
  return [`2020-10-${text}`, `2020-11-${text}`];
});

/**
 * Samples of one plant that both laboratories analysed before the change, in runs with batch errors of their own, and
 * for one drug a ratio that the laboratories state with its interval.
 */
export function simulateBridge(
  water: TrueWater,
  ratios: Readonly<Record<string, number>>,
  random: Random,
): readonly SimulatedBridgeRow[] {
  return DRUGS.flatMap((drug) => {
    const ratio = ratios[drug.biomarker] ?? 1;
    const own = random.fork(drug.biomarker);
    return drug.splitSamples === null
      ? [statedRatio(drug, ratio, own)]
      : [...DAYS]
          .sort()
          .slice(0, drug.splitSamples)
          .map((day, index) => {
            const content = (1000 * water.mass(drug.biomarker, day)) / (0.3 * water.connected(day));
            const run = 1 + Math.floor(index / RUN);
            const result = (side: "before" | "after"): number => {
              const batch = errorFactor(own.fork(`${side} run ${run}`), ERRORS.batch);
              const repeated = errorFactor(own.fork(`${side} ${day}`), ERRORS.concentration);
              const scale = side === "before" ? 1 / ratio : 1;
              return Number((content * scale * batch * repeated).toPrecision(3));
            };
            return {
              ...EMPTY,
              biomarker: drug.biomarker,
              sample_id: `D-${day}`,
              batch: `omgång ${run}`,
              from_value: result("before"),
              to_value: result("after"),
              unit: "ng/L",
            };
          });
  });
}

/** Relative standard uncertainty of the stated ratio. */
const STATED = 0.1;

function statedRatio({ biomarker }: SimulatedDrug, ratio: number, random: Random): SimulatedBridgeRow {
  const stated = ratio * errorFactor(random, STATED);
  const reach = Math.exp(1.96 * sigmaFromRsd(STATED));
  const digits = (value: number): number => Number(value.toPrecision(3));
  return {
    ...EMPTY,
    biomarker,
    ratio: digits(stated),
    lower: digits(stated / reach),
    upper: digits(stated * reach),
    n: 10,
  };
}

const EMPTY = {
  biomarker: "",
  sample_id: "",
  batch: "",
  from_laboratory: LABORATORIES.before,
  from_value: "",
  to_laboratory: LABORATORIES.after,
  to_value: "",
  unit: "",
  ratio: "",
  lower: "",
  upper: "",
  n: "",
} as const;
