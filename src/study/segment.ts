/** What opens a new segment of a series when it changes. */
export interface Segment {
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
}

const PARTS = ["laboratory", "method", "matrix"] as const;

/** Key that is equal exactly for loads of the same segment. */
export function segmentKey(segment: Segment): string {
  return JSON.stringify(PARTS.map((part) => segment[part]));
}

/** What tells a segment from its neighbours, like `laboratory=X`; empty when there is only one. */
export function segmentLabel(segment: Segment, all: readonly Segment[]): string {
  return PARTS.filter((part) => new Set(all.map((other) => other[part])).size > 1)
    .map((part) => `${part}=${segment[part] === "" ? "?" : segment[part]}`)
    .join(",");
}
