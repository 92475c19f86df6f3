import { WbeError } from "../base/index.ts";

/** Throws ARGUMENT_INVALID unless `times` and `values` are equally long and finite throughout. */
export function checkSeries(times: readonly number[], values: readonly number[]): void {
  if (times.length !== values.length) {
    throw new WbeError("ARGUMENT_INVALID", "times and values must be equally long", {
      path: "values",
      expected: `${times.length} values`,
      received: `${values.length} values`,
    });
  }
  checkFinite(times, "times");
  checkFinite(values, "values");
}

/** Throws ARGUMENT_INVALID at the first number that is not finite. */
export function checkFinite(numbers: readonly number[], path: string): void {
  const bad = numbers.findIndex((number) => !Number.isFinite(number));
  if (bad === -1) return;
  throw new WbeError("ARGUMENT_INVALID", `${path}[${bad}] is not a finite number`, {
    path: `${path}[${bad}]`,
    expected: "a finite number",
    received: String(numbers[bad]),
  });
}

/** Throws ARGUMENT_INVALID unless `level` lies between 0 and 1. */
export function checkLevel(level: number): void {
  if (level > 0 && level < 1) return;
  throw new WbeError("ARGUMENT_INVALID", "the confidence level must lie between 0 and 1", {
    path: "level",
    expected: "a number between 0 and 1, such as 0.95",
    received: String(level),
  });
}
