import type { Code } from "../base/index.ts";
import { dayOf, type SamplingDay, type Window } from "../calendar/index.ts";
import { type M3PerDay, m3PerDay } from "../units/index.ts";
import { dailyFlow } from "./daily-flow.ts";
import { type FlowKind, type FlowReading, MS_PER_DAY } from "./flow-reading.ts";
import { flowSpan } from "./flow-span.ts";
import { meterFlow } from "./meter-flow.ts";
import type { SiteFlow } from "./site-flow.ts";
import { totaliserFlow } from "./totaliser-flow.ts";

/** The flow of one composite's window. */
export interface WindowFlow {
  /** m3 per 24 h over the window; null when there is none or too much of it is missing. */
  readonly flow: M3PerDay | null;
  /** Share of the window without flow, 0 to 1. */
  readonly gapShare: number;
  /** Relative standard uncertainty the gap adds: share x coefficient of variation of the flow. */
  readonly gapRsd: number;
  /** Coefficient of variation of the flow inside the window; null when only daily totals or nothing is known. */
  readonly variation: number | null;
  /** The source used; null without any. */
  readonly kind: FlowKind | null;
  /** A second source that covers the window too, with its flow in m3/d. */
  readonly other: { readonly kind: FlowKind; readonly flow: number } | null;
  /** First and last day of the site's record, where the window lies outside it. */
  readonly record?: { readonly from: SamplingDay; readonly to: SamplingDay };
  readonly flags: readonly Code[];
}

/** What can be chosen for `flowOverWindow`. */
export interface FlowOverWindowOptions {
  /** Largest share of the window that may lack flow, a fraction. @defaultValue 0.1 */
  readonly largestGap?: number;
  /** Two sources may differ by this fraction without a flag. @defaultValue 0.05 */
  readonly tolerance?: number;
}

const ROUNDING = 1e-9;

/**
 * Mean flow over a composite's own window. The source that covers most of it is used: of equals the totaliser before
 * the meter before daily totals. The covered part stands for the whole; above `largestGap` there is no flow.
 */
export function flowOverWindow(
  site: SiteFlow | undefined,
  window: Window,
  timeZone: string,
  options: FlowOverWindowOptions = {},
): WindowFlow {
  const { largestGap = 0.1, tolerance = 0.05 } = options;
  const length = window.end - window.start;
  const [best, second] = site === undefined || length <= 0 ? [] : sourcesFor(site, window, timeZone);
  if (best === undefined || best.covered === 0) {
    return withoutFlow(site, window, timeZone);
  }
  const gap = 1 - best.covered / length;
  const gapShare = gap > ROUNDING ? gap : 0;
  const variation = best.kind === "daily totals" ? null : best.variation;
  const flags: Code[] = best.ranBackwards ? ["FLOW_RESET"] : [];
  if (gapShare > largestGap + ROUNDING) {
    return {
      flow: null,
      gapShare,
      gapRsd: 0,
      variation,
      kind: best.kind,
      other: null,
      flags: [...flags, "FLOW_GAP_TOO_LARGE"],
    };
  }
  const flow = rate(best);
  const other =
    second !== undefined && second.covered >= (1 - largestGap) * length
      ? { kind: second.kind, flow: rate(second) }
      : null;
  if (gapShare > 0) flags.push("FLOW_GAP");
  if (other !== null && Math.abs(other.flow - flow) > tolerance * flow) flags.push("FLOW_SOURCES_DIFFER");
  const gapRsd = gapShare * best.variation;
  return { flow: m3PerDay(flow), gapShare, gapRsd, variation, kind: best.kind, other, flags };
}

/** No flow at all: inside the record's days it is missing; outside them the sample's date may be wrong. */
function withoutFlow(site: SiteFlow | undefined, window: Window, timeZone: string): WindowFlow {
  const none = { flow: null, gapShare: 1, gapRsd: 0, variation: null, kind: null, other: null };
  const span = site === undefined ? null : flowSpan(site, timeZone);
  if (span === null || window.end <= window.start || (window.end > span.start && window.start < span.end))
    return { ...none, flags: ["FLOW_MISSING"] };
  const record = { from: dayOf(span.start, timeZone), to: dayOf(span.end - 1, timeZone) };
  return { ...none, record, flags: ["FLOW_OUTSIDE_RECORD"] };
}

function sourcesFor(site: SiteFlow, window: Window, timeZone: string): readonly FlowReading[] {
  const of = (kind: "rate" | "totaliser") => site.series.filter((series) => series.kind === kind);
  const daily = dailyFlow(site, window, timeZone);
  return [
    ...of("totaliser").map((series) => totaliserFlow(series, window)),
    ...of("rate").map((series) => meterFlow(series, window)),
    ...(daily === null ? [] : [daily]),
  ].sort((a, b) => b.covered - a.covered);
}

function rate({ volume, covered }: FlowReading): number {
  return (volume / covered) * MS_PER_DAY;
}
