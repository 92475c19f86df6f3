/** Whether two stretches of some bytes, each from a position to another, are alike. */
export function sameBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  other: number,
  otherEnd: number,
): boolean {
  if (to - from !== otherEnd - other) return false;
  for (let at = 0; at < to - from; at++) if (bytes[from + at] !== bytes[other + at]) return false;
  return true;
}
