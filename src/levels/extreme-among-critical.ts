/**
 * The largest robust z that 995 of 1000 clean periods of 3 + 3 normal values stay below, by number of loads in their
 * series. Made by `tests/fixtures/levels/extreme-days-among.py`: 40 000 periods in series of 3, 6, 12 and 30.
 */
const CRITICAL: readonly (readonly [loads: number, z: number])[] = [
  [180, 3.8],
  [72, 4.1],
  [36, 4.4],
  [18, 5.5],
];

/** Critical robust z for a number of measured loads: that of the table's next smaller size; infinite below 18 loads. */
export function extremeAmongCritical(loads: number): number {
  return CRITICAL.find(([size]) => loads >= size)?.[1] ?? Number.POSITIVE_INFINITY;
}
