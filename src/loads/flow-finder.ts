import type { FlowRecord, Measurement } from "../samples/index.ts";
import { flowOverWindow, type WindowFlow } from "./flow-over-window.ts";
import { indexFlow } from "./site-flow.ts";

const MOST_REMEMBERED = 4096;

/**
 * Prepares a flow record and returns the look-up of a measurement's flow over its window. Biomarkers of one sample
 * share the answer; only so many answers are remembered, so that a stream runs in constant memory.
 */
export function flowFinder(
  record: FlowRecord,
  timeZone: string,
): (sample: Pick<Measurement, "site" | "window">) => WindowFlow {
  const sites = indexFlow(record);
  const remembered = new Map<string, WindowFlow>();
  return ({ site, window }) => {
    const name = `${window.start} ${window.end} ${site}`;
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const found = flowOverWindow(sites.get(site), window, timeZone);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, found);
    return found;
  };
}
