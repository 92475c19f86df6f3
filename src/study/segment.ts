import type { RecoveryState } from "../loads/index.ts";

/** What opens a new segment of a plant's series when it changes. */
export interface Segment {
  readonly site: string;
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
  /** Whether the laboratory's results lack a correction for recovery. */
  readonly recovery: RecoveryState;
  /** Flow meter, as the sites file states it. */
  readonly meter: string;
  /** Where and how the sampler takes its portions. */
  readonly sampler: string;
  /** Whose water comes: "from <day>" after a change, empty where it never changed. */
  readonly catchment: string;
  /** "from <day>" after a break that the events file names. */
  readonly network: string;
}

/** Parts that two places can share. */
const ANALYSIS = ["laboratory", "method", "matrix", "recovery"] as const;

/** Parts that are a place's own. */
export const PLACE_PARTS = ["meter", "sampler", "catchment", "network"] as const;

const PARTS = [...ANALYSIS, ...PLACE_PARTS] as const;

/** Whether two segments of one place are the same. */
export function isSameSegment(a: Segment, b: Segment): boolean {
  return PARTS.every((part) => a[part] === b[part]);
}

/**
 * What tells a segment from its neighbours, like `laboratory=X`; empty when there is only one. A place's own parts are
 * told only where they change at that place.
 */
export function segmentLabel(segment: Segment, all: readonly Segment[]): string {
  const own = all.filter(({ site }) => site === segment.site);
  const changes = (part: (typeof PARTS)[number], among: readonly Segment[]): boolean =>
    new Set(among.map((other) => other[part])).size > 1;
  return [
    ...ANALYSIS.filter((part) => changes(part, all)),
    ...PLACE_PARTS.filter((part) => changes(part, own)),
  ]
    .map((part) => `${part}=${segment[part] === "" ? "?" : segment[part]}`)
    .join(",");
}
