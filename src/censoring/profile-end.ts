/** Options of `profileEnd`. */
export interface ProfileEndOptions {
  /** How far out to look first: the distance a parabola would give, where it is known. @defaultValue 0.05 */
  readonly first?: number;
  /** On the log scale. @defaultValue 8.8, a factor of about 6600 */
  readonly farthest?: number;
}

/**
 * Where a log-likelihood has fallen by `threshold`, going from the `top` in one direction; null when it never does
 * within `farthest`, or lies that far down at the `top` already. The root of the fall is nearly a straight line: the
 * secant through the last two places, kept between those on either side of the end, finds it in a few steps.
 * @param fall how far the log-likelihood lies below its maximum
 */
export function profileEnd(
  fall: (at: number) => number,
  top: number,
  threshold: number,
  direction: 1 | -1,
  { first = 0.05, farthest = 8.8 }: ProfileEndOptions = {},
): number | null {
  const beyond = (distance: number) =>
    Math.sqrt(Math.max(0, fall(top + direction * distance))) - Math.sqrt(threshold);
  let near = 0;
  let far = Infinity;
  let last = { distance: 0, beyond: beyond(0) };
  if (!(last.beyond < 0)) return null;
  let next = Math.min(first, farthest);
  while (Math.abs(next - last.distance) > CLOSE) {
    const here = { distance: next, beyond: beyond(next) };
    if (here.beyond >= 0) far = next;
    else if (next >= farthest) return null;
    else near = next;
    const crossing = next - (here.beyond * (next - last.distance)) / (here.beyond - last.beyond);
    const open = far === Infinity;
    const inside = crossing > near && crossing < (open ? Math.min(1.6 * near, farthest) : far);
    next = inside ? crossing : open ? Math.min(1.6 * near, farthest) : (near + far) / 2;
    last = here;
  }
  return top + direction * next;
}

/** The error of a secant step is about the product of the two before. */
const CLOSE = 1e-11;
