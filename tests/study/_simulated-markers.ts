import type { TidyRow } from "../../src/study/index.ts";

/** A simulated day: the census of 37 000, the people who were there, the flow, and what is odd about it. */
export interface SimulatedDay {
  readonly date: string;
  readonly people?: number;
  readonly flow?: number;
  /** Multiplies every substance of the sample. */
  readonly all?: number;
  /** Multiplies single substances. */
  readonly times?: Readonly<Record<string, number>>;
}

/** What one simulated person gives, mg a day. */
export const PER_PERSON: Readonly<Record<string, number>> = {
  "NH4-N": 8000,
  COD: 120_000,
  "tot-P": 1800,
  benzoylecgonine: 0.12,
  cocaine: 0.04,
};

/** Simulated rows: each person gives the same every day, so that every number can be worked by hand. */
export function markerRows(days: readonly SimulatedDay[]): readonly TidyRow[] {
  return days.flatMap(({ date, people = 37_000, flow = 12_000, all = 1, times = {} }) =>
    Object.entries(PER_PERSON).map(([biomarker, each]) => ({
      site: "A",
      date,
      biomarker,
      concentration_ng_per_l: ((each * people * 1000) / flow) * all * (times[biomarker] ?? 1),
      flow_m3_per_day: flow,
      population: 37_000,
      laboratory: "L",
      batch: date.slice(0, 7),
    })),
  );
}

/** Simulated consecutive days of 2026 from 5 January on, with a flow that varies a little. */
export function simulatedDays(count: number): readonly SimulatedDay[] {
  return Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.UTC(2026, 0, 5 + index)).toISOString().slice(0, 10),
    flow: 12_000 * Math.exp(0.3 * Math.sin(1.7 * index)),
    times: Object.fromEntries(
      Object.keys(PER_PERSON).map((name, at) => [name, Math.exp(0.05 * Math.sin(2.3 * index + at))]),
    ),
  }));
}
