import type { Random } from "../../src/numerics/index.ts";
import type { SimulatedTertial } from "./sampling-plan.ts";
import type { Laboratory } from "./simulate-laboratory.ts";
import { contentKey, type PlantRecords } from "./simulate-plant.ts";
import { DRUGS, REFERENCE_YEAR, REFERENCES_PER_BATCH } from "./simulated-model.ts";
import type { SimulatedLabRow } from "./simulated-rows.ts";

/**
 * Frozen samples of the same tertial a year before, analysed again in the batches of the reference year: what both
 * results have in common is not the batch.
 */
export function referenceSamples(
  { lab, contents }: PlantRecords,
  plan: readonly SimulatedTertial[],
  laboratory: Laboratory,
  random: Random,
): readonly SimulatedLabRow[] {
  return plan
    .filter(({ year }) => year === REFERENCE_YEAR)
    .flatMap((tertial) => {
      const before = plan.find(
        ({ period }) => period === tertial.period.replace(/^\d+/, String(tertial.year - 1)),
      );
      const frozen = (before?.firstDays ?? []).slice(0, REFERENCES_PER_BATCH).map((day) => `C-${day}`);
      return DRUGS.flatMap((drug) =>
        lab
          .filter((row) => row.biomarker === drug.biomarker && frozen.includes(row.sample_id))
          .flatMap((row): readonly SimulatedLabRow[] => {
            const content = contents.get(contentKey(row.sample_id, drug.biomarker)) ?? 0;
            const again = laboratory.analyse(
              content,
              drug,
              tertial,
              random.fork(`${tertial.period} ${row.sample_id} ${drug.biomarker}`),
            );
            return again.map((analysis) => ({ ...row, ...analysis, sample_type: "reference" }));
          }),
      );
    });
}
