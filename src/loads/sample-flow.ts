import type { Code } from "../base/index.ts";
import type { Measurement } from "../samples/index.ts";
import type { WindowFlow } from "./flow-over-window.ts";
import { inWords, type Problem } from "./problem.ts";

/** The flow that a measurement is multiplied with. */
export interface SampleFlow {
  /** m3/d, above 0; null when there is none. */
  readonly flow: number | null;
  readonly gapRsd: number;
  /** Coefficient of variation of the flow inside the window; null when no meter shows it. */
  readonly variation: number | null;
  readonly problems: readonly Problem[];
}

const TOLERANCE = 0.01;

/** The flow of a sample: that of the laboratory's own row before that of the flow record over the window. */
export function sampleFlow(measurement: Measurement, recorded: WindowFlow): SampleFlow {
  const { flow } = measurement;
  if (flow === null) return toldBefore(measurement, fromRecord(recorded));
  const { variation } = recorded;
  if (!isPositive(flow)) return { flow: null, gapRsd: 0, variation, problems: [notPositive(flow)] };
  const other = recorded.flow;
  const decided = measurement.flags.includes("DECISION_OVERRIDDEN");
  if (other === null || decided || Math.abs(other - flow) <= TOLERANCE * flow)
    return { flow, gapRsd: 0, variation, problems: [] };
  const details = { laboratory: inWords(flow), file: inWords(other) };
  const problems: Problem[] = [{ code: "FLOW_CONFLICT", received: inWords(flow), details }];
  return { flow, gapRsd: 0, variation, problems };
}

function fromRecord(recorded: WindowFlow): SampleFlow {
  const { flow, flags, gapRsd, variation } = recorded;
  const problems = flags.map((code): Problem => ({ code, details: detailsOf(code, recorded) }));
  if (flow === null || isPositive(flow)) return { flow, gapRsd, variation, problems };
  return { flow: null, gapRsd: 0, variation, problems: [...problems, notPositive(flow)] };
}

/** Why a row of our own loads has no flow stands in its flags, and says more than that there is none. */
const REASONS: readonly Code[] = ["FLOW_GAP_TOO_LARGE", "FLOW_OUTSIDE_RECORD", "FLOW_NOT_POSITIVE"];

function toldBefore({ flags }: Measurement, found: SampleFlow): SampleFlow {
  if (!flags.some((code) => REASONS.includes(code))) return found;
  return { ...found, problems: found.problems.filter(({ code }) => code !== "FLOW_MISSING") };
}

function detailsOf(code: Code, recorded: WindowFlow): Record<string, string | number> {
  const { flow, gapShare, kind, other, record } = recorded;
  if (record !== undefined) return { ...record };
  if (code !== "FLOW_SOURCES_DIFFER" || flow === null || kind === null || other === null) {
    return { percent: inPercent(gapShare) };
  }
  return {
    percent: inPercent(Math.abs(other.flow / flow - 1)),
    first: kind,
    value: inWords(flow),
    second: other.kind,
    other: inWords(other.flow),
  };
}

/** Whole per cent; finer only below 1 and beside the 10 that are allowed, where a whole number would mislead. */
function inPercent(share: number): number {
  const percent = 100 * share;
  const fine = percent < 1 || Math.abs(percent - 10) < 0.5;
  return fine ? Number(percent.toPrecision(percent < 1 ? 1 : 3)) : Math.round(percent);
}

function notPositive(flow: number): Problem {
  return { code: "FLOW_NOT_POSITIVE", received: flow };
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}
