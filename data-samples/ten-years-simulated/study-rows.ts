import type { StudyRows, TidyRow } from "../../src/study/index.ts";
import type { SimulatedStudy } from "./simulated-rows.ts";

/** The simulated study as rows for `createStudy`, with the decisions that people took about its slips. */
export function studyRows({ lab, flow, overflow, sites, events, bridge, truth }: SimulatedStudy): StudyRows {
  const plain = <Row extends object>(rows: readonly Row[]): TidyRow[] =>
    rows.map((row) => Object.fromEntries(Object.entries(row)));
  return {
    lab: plain(lab),
    flow: plain(flow),
    overflow: plain(overflow),
    sites: plain(sites),
    events: plain(events),
    bridge: plain(bridge),
    exclusions: [
      {
        sampleId: truth.thawed,
        by: "Anna Exempel, VA-enheten",
        on: "2022-06-20",
        reason: "tinade före analysen",
      },
    ],
    overrides: [
      {
        sampleId: truth.flowSlip.sampleId,
        quantity: "flow",
        value: truth.flowSlip.flow,
        by: "Bo Exempel, driften",
        on: "2018-10-02",
        reason: "en siffra för mycket",
      },
    ],
  };
}
