import { WbeError } from "../base/index.ts";

/** Throws `ARGUMENT_INVALID` unless `holds`; the sentence names the argument, what it must be and what it was. */
export function demand(holds: boolean, path: string, expected: string, received: unknown): void {
  if (holds) return;
  throw new WbeError("ARGUMENT_INVALID", `${path} must be ${expected}, not ${String(received)}`, {
    path,
    expected,
    received: String(received),
  });
}

export function demandNumber(value: number, path: string): void {
  demand(!Number.isNaN(value), path, "a number", value);
}

export function demandPositive(value: number, path: string): void {
  demand(value > 0 && value < Infinity, path, "a positive number", value);
}

export function demandProbability(value: number, path: string): void {
  demand(value >= 0 && value <= 1, path, "a probability from 0 to 1", value);
}

/** At least `fewest` finite numbers. */
export function demandFiniteValues(values: ArrayLike<number>, fewest: number): void {
  demand(
    values.length >= fewest,
    "values",
    fewest === 1 ? "not empty" : `at least ${fewest} numbers`,
    values.length,
  );
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (!Number.isFinite(value)) demand(false, `values[${index}]`, "a finite number", value);
  }
}
