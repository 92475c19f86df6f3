import { isoWithOffset, type Window } from "../calendar/index.ts";
import { batchLabel } from "./batch-label.ts";
import type { LoadRow } from "./load-row.ts";
import type { SampleLoad } from "./sample-load.ts";

/** A load as a row of `wbe loads`; times with the zone's offset. Read back in, the row loses nothing. */
export function toLoadRow(load: SampleLoad, timeZone: string): LoadRow {
  const { start, end } = timesOf(load.window, timeZone);
  return {
    site: load.site,
    sample_id: load.sampleId,
    sampling_start: start,
    sampling_end: end,
    biomarker: load.biomarker,
    result: load.result,
    concentration_ng_per_l: load.concentration,
    limit_ng_per_l: load.limit,
    flow_m3_per_day: load.flow,
    population: load.population,
    load_mg_per_day: load.massLoad,
    load_mg_per_day_per_1000: load.load,
    lower: load.lower,
    upper: load.upper,
    relative_uncertainty: load.relativeUncertainty,
    laboratory: load.laboratory,
    method: load.method,
    matrix: load.matrix,
    batch: batchLabel(load.measurement),
    flags: load.flags.join(";"),
  };
}

/** The text of a window's ends, which the residues of one sample share. */
interface Times {
  readonly timeZone: string;
  readonly start: string;
  readonly end: string;
}

const known: WeakMap<Window, Times> = /* @__PURE__ */ new WeakMap();

function timesOf(window: Window, timeZone: string): Times {
  const found = known.get(window);
  if (found?.timeZone === timeZone) return found;
  const [start, end] = [isoWithOffset(window.start, timeZone), isoWithOffset(window.end, timeZone)];
  const made = { timeZone, start, end };
  known.set(window, made);
  return made;
}
