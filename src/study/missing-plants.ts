import { groupBy, type Issue, issue } from "../base/index.ts";
import type { LevelEntry } from "./level-entry.ts";

/** Says once for each municipality and period which of several plants have no level, so that there is no total. */
export function missingPlants(entries: readonly LevelEntry[]): readonly Issue[] {
  const without = entries.filter(({ missing, plants }) => missing.length > 0 && plants.length > 1);
  const groups = groupBy(without, ({ site, period, missing }) =>
    JSON.stringify([site, period.label, missing]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const details = {
      plants: first.missing.join(", "),
      municipality: first.site,
      period: first.period.label,
      biomarkers: group.map(({ biomarker }) => biomarker).join(", "),
    };
    return issue({ code: "PLANT_MISSING", details });
  });
}
