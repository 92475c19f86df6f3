/**
 * r - (r coth(r / 2) - 2) for |r| up to 0.36: with it exp(r) = 1 + r + r c / (2 - c). The series of the Bernoulli
 * numbers (Abramowitz & Stegun 4.5.67), whose first term left out is below 1e-17.
 */
export function expSeries(r: number): number {
  const z = r * r;
  const inner = 1 / 604_800 - z * (1 / 23_950_080 - z * (691 / 653_837_184_000));
  return r - z * (1 / 6 - z * (1 / 360 - z * (1 / 15_120 - z * inner)));
}
