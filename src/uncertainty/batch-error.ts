import { WbeError } from "../base/index.ts";
import { log } from "../numerics/index.ts";
import { rsdFromSigma, sigmaFromRsd } from "./lognormal.ts";
import type { RsdEstimate } from "./pooled-rsd.ts";

/** Values of one control material, batch by batch; all above 0, any unit. */
export type ControlMaterial = readonly (readonly number[])[];

/** The error from batch to batch; the degrees of freedom are those between batches. */
export interface BatchErrorEstimate extends RsdEstimate {
  readonly n: number;
  readonly method: "one-way random effects on logarithms, pooled over materials";
  /** Whether the batches differ by more than repeatability explains; otherwise the size is the floor. */
  readonly resolved: boolean;
}

/**
 * Relative standard deviation (a fraction) from batch to batch, from control materials analysed in several batches:
 * (mean square between batches - repeatability^2) / analyses a batch, on the log scale.
 * So few controls cannot prove that batches agree, so the variance is at least its own standard error were there no
 * batch error at all: repeatability^2 / analyses x sqrt(2 / df between + 2 / df of the repeatability).
 * Null unless a material was analysed in two batches.
 * Sources: method of moments of the one-way random model; the floor after the u*bb of ISO Guide 35.
 * @param repeatability of one analysis; give infinite degrees of freedom when it is not estimated from data
 * @throws WbeError `ARGUMENT_INVALID` for a value that is not above 0.
 */
export function batchError(
  materials: readonly ControlMaterial[],
  repeatability: RsdEstimate,
): BatchErrorEstimate | null {
  let squares = 0;
  let df = 0;
  let effective = 0;
  let n = 0;
  for (const material of materials) {
    const batches = material.filter((batch) => batch.length > 0).map((batch) => batch.map(logOf));
    if (batches.length < 2) continue;
    const count = batches.reduce((sum, batch) => sum + batch.length, 0);
    const middle = batches.flat().reduce((sum, value) => sum + value, 0) / count;
    for (const batch of batches) {
      const mean = batch.reduce((sum, value) => sum + value, 0) / batch.length;
      squares += batch.length * (mean - middle) ** 2;
    }
    df += batches.length - 1;
    effective += count - batches.reduce((sum, batch) => sum + batch.length ** 2, 0) / count;
    n += count;
  }
  if (df === 0) return null;
  const analyses = effective / df;
  const within = sigmaFromRsd(repeatability.rsd) ** 2;
  const between = (squares / df - within) / analyses;
  const floor = (within / analyses) * Math.sqrt(2 / df + 2 / repeatability.degreesOfFreedom);
  return {
    rsd: rsdFromSigma(Math.sqrt(Math.max(between, floor))),
    degreesOfFreedom: df,
    n,
    method: "one-way random effects on logarithms, pooled over materials",
    resolved: between > floor,
  };
}

function logOf(value: number): number {
  if (value > 0 && Number.isFinite(value)) return log(value);
  throw new WbeError("ARGUMENT_INVALID", `materials: expected values above 0, got ${value}`, {
    path: "materials",
    expected: "values above 0",
    received: String(value),
  });
}
