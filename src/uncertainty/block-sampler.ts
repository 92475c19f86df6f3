import { normalCdf, type Random } from "../numerics/index.ts";
import { type Correlation, correlatedNormals } from "./correlated-normals.ts";
import { type Distribution, quantileOf } from "./distribution.ts";

/**
 * Draws the inputs of a model for a block of trials by their inverse distribution functions: first the probabilities,
 * trial by trial, then each input's values in one run over the block. Gives the values of a trial by its number in it.
 * @throws WbeError `ARGUMENT_INVALID` for impossible inputs or correlations
 */
export function blockSampler<Name extends string>(
  inputs: Readonly<Record<Name, Distribution>>,
  correlations: readonly Correlation<Name>[],
  size: number,
): (random: Random) => (trial: number) => Readonly<Record<Name, number>> {
  const names = Object.keys(inputs) as Name[];
  const quantiles = names.map((name) => quantileOf(inputs[name], `inputs.${name}`));
  const together = correlations.length === 0 ? null : correlatedNormals(names, correlations);
  const drawn = new Float64Array(size * names.length);
  // a record to copy from, whose fields hold fractions already
  const pattern = Object.fromEntries(names.map((name) => [name, 0.5])) as Record<Name, number>;
  return (random) => {
    if (together === null) drawApart(drawn, random);
    else drawTogether(drawn, () => together(random), names.length);
    quantiles.forEach((quantile, column) => {
      replaceColumn(drawn, column, names.length, quantile);
    });
    return (trial) => {
      const values = { ...pattern };
      for (let column = 0; column < names.length; column++) {
        values[names[column]!] = drawn[trial * names.length + column]!;
      }
      return values;
    };
  };
}

function drawApart(drawn: Float64Array, random: Random): void {
  for (let index = 0; index < drawn.length; index++) drawn[index] = random.next();
}

function drawTogether(drawn: Float64Array, together: () => readonly number[], width: number): void {
  for (let start = 0; start < drawn.length; start += width) {
    const normals = together();
    for (let column = 0; column < width; column++) {
      drawn[start + column] = inside(normalCdf(normals[column]!));
    }
  }
}

function replaceColumn(
  drawn: Float64Array,
  column: number,
  width: number,
  quantile: (p: number) => number,
): void {
  for (let index = column; index < drawn.length; index += width) drawn[index] = quantile(drawn[index]!);
}

/** Keeps a probability away from 0 and 1, where a quantile is infinite. */
function inside(p: number): number {
  return Math.min(1 - Number.EPSILON / 2, Math.max(Number.MIN_VALUE, p));
}
