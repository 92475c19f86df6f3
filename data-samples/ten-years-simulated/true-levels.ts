import { daysOf, type Period, periodOf } from "../../src/calendar/index.ts";
import { samplingPlan } from "./sampling-plan.ts";
import { DRUGS, MUNICIPALITY } from "./simulated-model.ts";
import type { TrueLevel } from "./simulated-rows.ts";
import type { TrueWater } from "./true-masses.ts";

/** True levels of every plant while it runs, and of the municipality: all masses over all persons. */
export function trueLevels(waters: readonly TrueWater[]): readonly TrueLevel[] {
  const periods = samplingPlan().map(({ start }) => periodOf(start, "tertial"));
  return DRUGS.flatMap(({ biomarker }) =>
    periods.flatMap((period): readonly TrueLevel[] => {
      const open = waters.filter(({ connected }) => connected(period.start) > 0);
      const named = { biomarker, period: period.label };
      return [
        ...open.map((water) => ({
          scope: "plant" as const,
          site: water.site,
          ...named,
          load: levelOf([water], biomarker, period),
        })),
        {
          scope: "municipality" as const,
          site: MUNICIPALITY,
          ...named,
          load: levelOf(open, biomarker, period),
        },
      ];
    }),
  );
}

/** mg per day and 1000 persons. */
function levelOf(waters: readonly TrueWater[], biomarker: string, period: Period): number {
  const days = daysOf(period);
  const sum = (of: (water: TrueWater, day: string) => number): number =>
    waters.reduce((all, water) => all + days.reduce((total, day) => total + of(water, day), 0), 0);
  return (1000 * sum((water, day) => water.mass(biomarker, day))) / sum((water, day) => water.connected(day));
}
