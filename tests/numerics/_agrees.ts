import { expect, test } from "vitest";
import fromR from "../fixtures/numerics/distributions.json";
import exact from "../fixtures/numerics/high-precision.json";
import integrated from "../fixtures/numerics/noncentral-t.json";

const SOURCES = [
  { rows: exact, origin: "420-digit series (tests/fixtures/numerics/high-precision.py)" },
  { rows: fromR, origin: "R 4.2.2 (tests/fixtures/numerics/distributions.R)" },
  { rows: integrated, origin: "quadrature in SciPy 1.10 (tests/fixtures/numerics/noncentral-t.py)" },
];

export interface Tolerance {
  /** Largest relative error. */
  readonly relative?: number;
  /** Error that is always allowed, for results beside a zero. */
  readonly absolute?: number;
}

/** One test for each source of expected values that knows the function. */
export function agrees(name: string, f: (...args: never[]) => number, tolerance: Tolerance = {}): void {
  const sources = SOURCES.map(({ rows, origin }) => ({
    origin,
    rows: rows.filter(({ fn }) => fn === name),
  })).filter(({ rows }) => rows.length > 0);
  if (sources.length === 0) throw new Error(`no expected values for ${name}`);
  for (const { rows, origin } of sources) {
    test(`${name} agrees with ${origin} at ${rows.length} points`, () => {
      for (const { args, value } of rows) {
        const received = f(...(args as never[]));
        const allowed = (tolerance.relative ?? 1e-13) * Math.abs(value) + (tolerance.absolute ?? 0);
        expect(
          Math.abs(received - value),
          `${name}(${args.join(", ")}) = ${received}, not ${value}`,
        ).toBeLessThanOrEqual(allowed);
      }
    });
  }
}

/** Asserts that `misuse` throws a WbeError with the code ARGUMENT_INVALID about the argument `path`. */
export function expectInvalid(misuse: () => unknown, path: string): void {
  expect(misuse).toThrowError(expect.objectContaining({ name: "WbeError", code: "ARGUMENT_INVALID", path }));
}

/** Asserts |received / expected - 1| <= tolerance. */
export function expectRelative(received: number, expected: number, tolerance: number): void {
  expect(Math.abs(received - expected), `${received}, not ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected),
  );
}
