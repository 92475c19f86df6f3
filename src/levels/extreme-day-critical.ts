/**
 * The largest robust z that 99 of 100 clean lognormal periods stay below, by number of measured loads; of several splits
 * over the two kinds of day the highest. Made by `benchmarks/calibration/coverage-extreme-days.ts`, 20 000 periods a
 * split, seed 1.
 */
const CRITICAL: readonly (readonly [measured: number, z: number])[] = [
  [5, 10.9],
  [6, 7.8],
  [7, 8.3],
  [8, 6.8],
  [9, 7.0],
  [10, 6.1],
  [12, 5.9],
  [14, 5.3],
  [17, 5.3],
  [21, 5.0],
  [28, 4.7],
  [40, 4.5],
  [60, 4.4],
  [120, 4.3],
];

/** Critical robust z for a number of measured loads, linear between the table's sizes and level beyond its ends. */
export function extremeDayCritical(measured: number): number {
  const after = CRITICAL.findIndex(([size]) => size >= measured);
  const [size, z] = CRITICAL.at(after < 0 ? -1 : after) ?? [0, Infinity];
  const [sizeBefore, zBefore] = CRITICAL[after - 1] ?? [size, z];
  return after <= 0 ? z : zBefore + ((z - zBefore) * (measured - sizeBefore)) / (size - sizeBefore);
}
