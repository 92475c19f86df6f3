import { normalCdf, type Random } from "../numerics/index.ts";
import { columnPasses } from "./column-passes.ts";
import { type Correlation, correlatedNormals } from "./correlated-normals.ts";
import type { Distribution } from "./distribution.ts";
import { trialRecord } from "./trial-record.ts";

/**
 * Draws the inputs of a model for a block of trials by their inverse distribution functions: first the probabilities,
 * trial by trial, then each input's values in one run over the block. Gives the values of a trial by its number in it,
 * in a record that shows them until the next is asked for.
 * @throws WbeError `ARGUMENT_INVALID` for impossible inputs or correlations
 */
export function blockSampler<Name extends string>(
  inputs: Readonly<Record<Name, Distribution>>,
  correlations: readonly Correlation<Name>[],
  size: number,
): (random: Random) => (trial: number) => Readonly<Record<Name, number>> {
  const names = Object.keys(inputs) as Name[];
  const passes = names.map((name) => columnPasses(inputs[name], `inputs.${name}`));
  const together = correlations.length === 0 ? null : correlatedNormals(names, correlations);
  const columns = names.map(() => new Float64Array(size));
  const showTrial = trialRecord(names, columns);
  return (random) => {
    if (together === null) drawApart(columns, size, random);
    else drawTogether(columns, size, () => together(random));
    columns.forEach((column, index) => {
      for (const pass of passes[index]!) pass(column);
    });
    return showTrial;
  };
}

function drawApart(columns: readonly Float64Array[], size: number, random: Random): void {
  for (let trial = 0; trial < size; trial++) {
    for (let index = 0; index < columns.length; index++) columns[index]![trial] = random.next();
  }
}

function drawTogether(
  columns: readonly Float64Array[],
  size: number,
  together: () => readonly number[],
): void {
  for (let trial = 0; trial < size; trial++) {
    const normals = together();
    for (let index = 0; index < columns.length; index++) {
      columns[index]![trial] = inside(normalCdf(normals[index]!));
    }
  }
}

/** Keeps a probability away from 0 and 1, where a quantile is infinite. */
function inside(p: number): number {
  return Math.min(1 - Number.EPSILON / 2, Math.max(Number.MIN_VALUE, p));
}
