import { groupBy, type Issue, issue } from "../base/index.ts";
import type { LevelEntry } from "./level-entry.ts";

/** Says once for each municipality and period which of several plants have no level, so that there is no total. */
export function missingPlants(entries: readonly LevelEntry[]): readonly Issue[] {
  const without = entries.filter(
    ({ missing, plants, broken }) => missing.length > 0 && plants.length > 1 && broken.length === 0,
  );
  const groups = groupBy(without, ({ site, period, missing }) =>
    JSON.stringify([site, period.label, missing]),
  );
  return [
    ...brokenPeriods(entries),
    ...[...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const details = {
        plants: first.missing.join(", "),
        municipality: first.site,
        period: first.period.label,
        biomarkers: group.map(({ biomarker }) => biomarker).join(", "),
      };
      return issue({ code: "PLANT_MISSING", details });
    }),
  ];
}

/** Says once for each municipality and period at which plants the series breaks in it, so that there is no total. */
function brokenPeriods(entries: readonly LevelEntry[]): readonly Issue[] {
  const groups = groupBy(
    entries.filter(({ broken }) => broken.length > 0),
    ({ site, period, broken }) => JSON.stringify([site, period.label, broken]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const details = {
      plants: first.broken.join(", "),
      municipality: first.site,
      period: first.period.label,
      biomarkers: group.map(({ biomarker }) => biomarker).join(", "),
    };
    return issue({ code: "BREAK_IN_PERIOD", details });
  });
}
