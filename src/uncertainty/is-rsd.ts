/** Above this a relative standard uncertainty is taken for a percentage or a slip. */
export const LARGEST_RSD = 2;

/** Whether a number can be a relative standard uncertainty as a fraction: finite, 0 to 2. */
export function isRsd(value: number): boolean {
  return value >= 0 && value <= LARGEST_RSD;
}
