import { groupBy } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { LevelEntry } from "./level-entry.ts";

/** What the level of one biomarker at one plant in one period rests on; means over the samples that entered. */
export interface BasisRow {
  readonly site: string;
  readonly biomarker: string;
  readonly period: string;
  /** First and last day of the period. */
  readonly from: string;
  readonly to: string;
  readonly samples: number;
  /** Of `samples`, how many have a number. */
  readonly quantified: number;
  /** ng/L, of the quantified samples; null without any. */
  readonly concentration_ng_per_l: number | null;
  /** ng/L, of the others; null where none states a limit. */
  readonly limit_ng_per_l: number | null;
  readonly flow_m3_per_day: number | null;
  readonly population: number | null;
}

/** The basis of every plant's levels, over all segments of a period. */
export function basisOf(entries: readonly LevelEntry[]): readonly BasisRow[] {
  const plants = entries.filter(({ scope }) => scope === "plant");
  const groups = groupBy(plants, ({ site, biomarker, period }) => basisKey(site, biomarker, period.label));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          rowOf(
            first,
            group.flatMap(({ samples }) => samples),
          ),
        ];
  });
}

export function basisKey(site: string, biomarker: string, period: string): string {
  return JSON.stringify([site, biomarker, period]);
}

function rowOf({ site, biomarker, period }: LevelEntry, all: readonly SampleLoad[]): BasisRow {
  const samples = all.filter(({ usable }) => usable);
  const quantified = samples.filter(({ load }) => load !== null);
  const others = samples.filter(({ load }) => load === null);
  return {
    site,
    biomarker,
    period: period.label,
    from: period.start,
    to: period.end,
    samples: samples.length,
    quantified: quantified.length,
    concentration_ng_per_l: meanOf(quantified.map(({ concentration }) => concentration)),
    limit_ng_per_l: meanOf(others.map(({ limit }) => limit)),
    flow_m3_per_day: meanOf(samples.map(({ flow }) => flow)),
    population: meanOf(samples.map(({ population }) => population)),
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
