import type { TidyRow } from "../../src/study/index.ts";

/** What a simulated sample says besides its day; 500 ng/L, 12 000 m3/d and 37 000 persons give 162.16216 mg/d/1000. */
export interface SampleInput {
  readonly site?: string;
  readonly biomarker?: string;
  readonly concentration?: number | string;
  readonly laboratory?: string;
  readonly method?: string;
  readonly flow?: number;
  readonly population?: number | null;
  readonly batch?: string;
}

/** One simulated tidy row of a laboratory. */
export function sample(date: string, given: SampleInput = {}): TidyRow {
  return {
    site: given.site ?? "A",
    date,
    biomarker: given.biomarker ?? "benzoylecgonine",
    concentration_ng_per_l: given.concentration ?? 500,
    loq: 20,
    flow_m3_per_day: given.flow ?? 12_000,
    ...(given.population === null ? {} : { population: given.population ?? 37_000 }),
    laboratory: given.laboratory ?? "L",
    method: given.method ?? "M",
    batch: given.batch ?? `${date.slice(0, 4)}-${date.slice(5, 7)}`,
  };
}

/** Seven simulated samples of a tertial, each weekday once: the municipal design. `factors` multiply 500 ng/L. */
export function tertial(
  year: number,
  which: 1 | 2 | 3,
  given: SampleInput = {},
  factors: readonly number[] = [1, 1.1, 0.9, 1.2, 0.8, 1.05, 0.95],
): readonly TidyRow[] {
  const month = (which - 1) * 4 + 1;
  const first = Date.UTC(year, month - 1, 5);
  return factors.map((factor, index) => {
    const date = new Date(first + index * 15 * 86_400_000).toISOString().slice(0, 10);
    const base = typeof given.concentration === "number" ? given.concentration : 500;
    return sample(date, { ...given, concentration: base * factor, batch: `${year}-T${which}` });
  });
}
