/** A quarter turn in three parts; the first two are short, so that their products with a count are exact. */
const HEAD = 1.5707963267341256;
const MIDDLE = 6.07710049817245e-11;
const REST = 8.333742918520879e-20;

/** An angle in radians as whole quarter turns (0 to 3) and what is left, from -pi/4 to pi/4. */
export function quarterTurns(angle: number): { readonly quarter: number; readonly left: number } {
  const turns = Math.round(angle / (Math.PI / 2));
  const left = angle - turns * HEAD - turns * MIDDLE - turns * REST;
  return { quarter: ((turns % 4) + 4) % 4, left };
}

/** sin and cos of an angle from -pi/4 to pi/4, by their Taylor series to the last digit. */
export function smallSine(x: number): number {
  const z = x * x;
  let series = 0;
  for (let n = 18; n >= 2; n -= 2) series = (-z / (n * (n + 1))) * (1 + series);
  return x + x * series;
}

export function smallCosine(x: number): number {
  const z = x * x;
  let series = 0;
  for (let n = 17; n >= 3; n -= 2) series = (-z / (n * (n + 1))) * (1 + series);
  return 1 - (z / 2) * (1 + series);
}
