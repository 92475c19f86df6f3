import type { FlowRecord, Measurement } from "../samples/index.ts";
import { flowOverWindow, type WindowFlow } from "./flow-over-window.ts";
import { rememberedPairs } from "./remembered-pairs.ts";
import { indexFlow, type SiteFlow } from "./site-flow.ts";

/** Prepares a flow record and returns the look-up of a measurement's flow over its window. */
export function flowFinder(
  record: FlowRecord,
  timeZone: string,
): (sample: Pick<Measurement, "site" | "window">) => WindowFlow {
  const sites = indexFlow(record);
  const unrecorded = flowOverWindow(undefined, { start: 0, end: 0 }, timeZone);
  const remembered = rememberedPairs<SiteFlow, number, { readonly end: number; readonly flow: WindowFlow }>();
  return ({ site, window }) => {
    const known = sites.get(site);
    if (known === undefined) return unrecorded;
    const { start, end } = window;
    const found = remembered.get(known, start);
    if (found?.end === end) return found.flow;
    const flow = flowOverWindow(known, window, timeZone);
    remembered.set(known, start, { end, flow });
    return flow;
  };
}
