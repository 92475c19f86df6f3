import { describe, expect, test } from "vitest";
import { type CorrectionInput, correctionFactor } from "../../src/loads/index.ts";

// Closed forms; decay and sorption factors as in methods, section 1 (1.34986, 1.33547, 1.2).
test.each<[CorrectionInput, number, number]>([
  [{ kind: "in-sewer", lost: 0.2, relativeUncertainty: 0.5 }, 1.25, 0.125],
  [{ kind: "in-sewer", ratePerHour: 0.1, hours: 3, relativeUncertainty: 0.5 }, 1.34986, 0.15],
  [
    { kind: "in-sewer", ratePerHour: 0.1, hours: 3, variation: 0.5, relativeUncertainty: 0.5 },
    1.33547,
    0.15 / 1.075,
  ],
  [{ kind: "in-sewer", ratePerHour: -0.002, hours: 12, relativeUncertainty: 1 }, Math.exp(-0.024), 0.024],
  [{ kind: "storage", lost: 0, relativeUncertainty: 1 }, 1, 0],
  [
    { kind: "sorption", coefficient: 1000, suspendedMatter: 200, relativeUncertainty: 0.3 },
    1.2,
    (0.2 / 1.2) * 0.3,
  ],
  [{ kind: "sorption", onParticles: 0.5, relativeUncertainty: 0.2 }, 2, 0.2],
  [
    { kind: "recovery", recovery: 0.8, resultsCorrected: false, relativeUncertainty: 0.1 },
    1.25,
    Math.sqrt(Math.log(1.01)),
  ],
  [{ kind: "recovery", recovery: 2, resultsCorrected: false, relativeUncertainty: 0 }, 0.5, 0],
  [{ kind: "in-sewer", lost: 0.5, relativeUncertainty: 2 }, 2, 2],
])("%j", (input, factor, sigma) => {
  const found = correctionFactor(input);
  expect(found.factor).toBeCloseTo(factor, 5);
  expect(found.sigma).toBeCloseTo(sigma, 9);
});

test("the size of an error follows from the factor at both ends of the parameter", () => {
  const rsd = 1e-4;
  const inputs: readonly ((size: number) => CorrectionInput)[] = [
    (size) => ({ kind: "in-sewer", lost: 0.3 * size, relativeUncertainty: rsd }),
    (size) => ({ kind: "storage", ratePerHour: 0.05 * size, hours: 10, relativeUncertainty: rsd }),
    (size) => ({
      kind: "in-sewer",
      ratePerHour: 0.2 * size,
      hours: 5,
      variation: 0.7,
      relativeUncertainty: rsd,
    }),
    (size) => ({
      kind: "sorption",
      coefficient: 3000 * size,
      suspendedMatter: 300,
      relativeUncertainty: rsd,
    }),
  ];
  for (const input of inputs) {
    const low = Math.log(correctionFactor(input(1 - rsd)).factor);
    const high = Math.log(correctionFactor(input(1 + rsd)).factor);
    expect(correctionFactor(input(1)).sigma / ((high - low) / 2)).toBeCloseTo(1, 6);
  }
});

describe("misuse", () => {
  test.each<[CorrectionInput, string]>([
    [{ kind: "in-sewer", relativeUncertainty: 0.1 }, "c"],
    [{ kind: "in-sewer", ratePerHour: 1, relativeUncertainty: 0.1 }, "c"],
    [{ kind: "in-sewer", lost: 1, relativeUncertainty: 0.1 }, "c.lost"],
    [{ kind: "in-sewer", lost: 0.1, ratePerHour: 1, hours: 1, relativeUncertainty: 0.1 }, "c.ratePerHour"],
    [{ kind: "sorption", coefficient: 100, relativeUncertainty: 0.1 }, "c"],
    [{ kind: "recovery", resultsCorrected: false, relativeUncertainty: 0.1 }, "c.recovery"],
    [{ kind: "recovery", recovery: 0.8, relativeUncertainty: 0.1 }, "c.resultsCorrected"],
    [{ kind: "recovery", recovery: 0, resultsCorrected: false, relativeUncertainty: 0.1 }, "c.recovery"],
    [{ kind: "recovery", recovery: 2.01, resultsCorrected: false, relativeUncertainty: 0.1 }, "c.recovery"],
    [{ kind: "in-sewer", lost: 0.1, relativeUncertainty: -1 }, "c.relativeUncertainty"],
  ])("%j", (input, path) => {
    expect(() => correctionFactor(input, "c")).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path }),
    );
  });

  test("results that are corrected for recovery already are not corrected again", () => {
    const twice: CorrectionInput = {
      kind: "recovery",
      recovery: 0.8,
      resultsCorrected: true,
      relativeUncertainty: 0.1,
    };
    expect(() => correctionFactor(twice)).toThrowError(/not corrected again/);
  });
});
