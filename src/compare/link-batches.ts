import { demandNumber } from "../base/index.ts";
import { cholesky, log, mean, solveSymmetric, sum } from "../numerics/index.ts";
import { type Link, linkedGroups } from "./_linked-groups.ts";

/** One analysis of a frozen reference sample; any unit, above 0. */
export interface ReferenceAnalysis {
  /** The frozen sample: the same name is the same water. */
  readonly material: string;
  readonly batch: string;
  readonly value: number;
}

/** How one batch measures against the first batch of its group. */
export interface LinkedBatch {
  readonly batch: string;
  /** The first of the batches that references link with this one, by name. */
  readonly group: string;
  /** ln(result in this batch / result in the first one) of the same water. */
  readonly shift: number;
  /** The shift's error as independent parts: part i is the same draw for all batches of the group. */
  readonly parts: readonly number[];
  /** Frozen samples that link the group. */
  readonly materials: number;
}

/** Fewer frozen samples in common link no two batches: one that was mixed up would decide alone. */
export const FEWEST_REFERENCES = 3;

/**
 * Differences between batches of one laboratory, method and residue, from frozen samples that were analysed in both.
 * Least squares on ln(value) = sample + batch. For two batches with k samples analysed once in each, the shift is
 * ln of the ratio of their geometric means, with standard error sd x sqrt(2 / k). The sd is the repeatability, or the
 * scatter about the fit where that is larger. What a sample loses in the freezer counts as a difference between batches.
 * Batches are linked directly only by 3 or more samples in common.
 * @param sd repeatability of one analysis, standard deviation of ln(value)
 * Throws `WbeError` ARGUMENT_INVALID for a value that is not above 0 or a negative sd.
 * Source: two-way additive model without interaction (Searle, Linear Models, 1971, chapter 7).
 */
export function linkBatches(analyses: readonly ReferenceAnalysis[], sd: number): readonly LinkedBatch[] {
  demandNumber(sd >= 0 && Number.isFinite(sd), "sd", "0 or more", sd);
  for (const { value } of analyses) {
    demandNumber(value > 0 && Number.isFinite(value), "analyses.value", "a number above 0", value);
  }
  const links = analyses.map(({ material, batch }): Link => ({ left: batch, right: material }));
  return linkedGroups(links, FEWEST_REFERENCES).flatMap((batches) => {
    const own = cellsOf(analyses.filter(({ batch }) => batches.includes(batch)));
    return linkedGroup(batches, own, sd);
  });
}

/** Analyses of one material in one batch. */
interface Cell {
  readonly material: string;
  readonly batch: string;
  readonly n: number;
  readonly log: number;
}

/** Materials with a single batch tell nothing of differences. */
function cellsOf(analyses: readonly ReferenceAnalysis[]): readonly Cell[] {
  const cells = new Map<string, { material: string; batch: string; logs: number[] }>();
  for (const { material, batch, value } of analyses) {
    const name = JSON.stringify([material, batch]);
    const cell = cells.get(name) ?? { material, batch, logs: [] };
    cell.logs.push(log(value));
    cells.set(name, cell);
  }
  const all = [...cells.values()];
  return all
    .filter((cell) => all.some((other) => other !== cell && other.material === cell.material))
    .map(({ material, batch, logs }) => ({ material, batch, n: logs.length, log: mean(logs) }));
}

function linkedGroup(batches: readonly string[], cells: readonly Cell[], sd: number): readonly LinkedBatch[] {
  const [group = "", ...others] = batches;
  const materials = [...new Set(cells.map(({ material }) => material))];
  const about = new Map(materials.map((material) => [material, middleOf(cells, material)]));
  const matrix = others.map((row) => others.map((column) => information(cells, about, row, column)));
  const right = others.map((batch) =>
    sum(
      cells
        .filter((cell) => cell.batch === batch)
        .map((cell) => cell.n * (cell.log - (about.get(cell.material)?.log ?? 0))),
    ),
  );
  const shifts = solveSymmetric(matrix, right);
  if (shifts === null) return [];
  const shiftOf = new Map([
    [group, 0],
    ...others.map((batch, i): [string, number] => [batch, shifts[i] ?? 0]),
  ]);
  const error = Math.max(sd, scatterOf(cells, shiftOf, materials.length));
  const units = others.map(
    (_, i) =>
      solveSymmetric(
        matrix,
        others.map((__, j) => (i === j ? 1 : 0)),
      ) ?? [],
  );
  const factor = cholesky(units.map((unit) => unit.map((value) => value * error ** 2)));
  return batches.map((batch, index) => ({
    batch,
    group,
    shift: shiftOf.get(batch) ?? 0,
    parts: index === 0 ? [] : (factor?.[index - 1] ?? []),
    materials: materials.length,
  }));
}

function middleOf(cells: readonly Cell[], material: string): { readonly n: number; readonly log: number } {
  const own = cells.filter((cell) => cell.material === material);
  const n = sum(own.map((cell) => cell.n));
  return { n, log: sum(own.map((cell) => cell.n * cell.log)) / n };
}

/** Normal equations of the batches after the materials are taken out. */
function information(
  cells: readonly Cell[],
  about: ReadonlyMap<string, { readonly n: number }>,
  row: string,
  column: string,
): number {
  const own = cells.filter(({ batch }) => batch === row);
  const shared = own.map(({ material, n }) => {
    const other = cells.find((cell) => cell.material === material && cell.batch === column)?.n ?? 0;
    return (n * other) / (about.get(material)?.n ?? 1);
  });
  return (row === column ? sum(own.map(({ n }) => n)) : 0) - sum(shared);
}

/** Standard deviation of the cells about the fit, for one analysis; 0 without a degree of freedom. */
function scatterOf(cells: readonly Cell[], shiftOf: ReadonlyMap<string, number>, materials: number): number {
  const freed = cells.map((cell) => ({ ...cell, log: cell.log - (shiftOf.get(cell.batch) ?? 0) }));
  const squares = freed.map((cell) => cell.n * (cell.log - middleOf(freed, cell.material).log) ** 2);
  const degreesOfFreedom = cells.length - materials - (shiftOf.size - 1);
  return degreesOfFreedom > 0 ? Math.sqrt(sum(squares) / degreesOfFreedom) : 0;
}
