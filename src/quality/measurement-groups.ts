import { groupBy } from "../base/index.ts";
import type { Measurement } from "../samples/index.ts";

/** Indices of measurements that belong together. */
export type IndexGroups = readonly (readonly number[])[];

/** How the checks sort measurements. */
export interface MeasurementGroups {
  readonly sites: IndexGroups;
  /** Of one biomarker at one site. */
  readonly series: IndexGroups;
  /** Of one biomarker at one site from one laboratory. */
  readonly seriesOfLaboratories: IndexGroups;
}

/** Sorts measurements once for all checks. */
export function measurementGroups(measurements: readonly Measurement[]): MeasurementGroups {
  const split = (groups: IndexGroups, nameOf: (measurement: Measurement) => string): IndexGroups =>
    groups.flatMap((group) => {
      const named = groupBy(group, (index) => {
        const measurement = measurements[index];
        return measurement === undefined ? "" : nameOf(measurement);
      });
      return [...named.values()];
    });
  const sites = split([[...measurements.keys()]], ({ site }) => site);
  const series = split(sites, ({ biomarker }) => biomarker);
  return { sites, series, seriesOfLaboratories: split(series, ({ laboratory }) => laboratory) };
}
