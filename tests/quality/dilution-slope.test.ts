import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { dilutionSlope } from "../../src/quality/index.ts";
import fixture from "../fixtures/quality/dilution-slope.json" with { type: "json" };

describe("dilutionSlope", () => {
  test.each(fixture.cases)("is Deming's line by SciPy ODR, case %#", (given) => {
    const found = dilutionSlope(given.concentrations, given.flows, { flowRsd: given.flow_rsd });
    expect(found.slope).toBeCloseTo(given.slope, 5);
  });

  test("is -1 exactly, with no width, where water only dilutes and the meter has no error", () => {
    const flows = [5, 6, 8, 9, 10, 14, 20, 30];
    const { slope, lower, upper } = dilutionSlope(
      flows.map((flow) => 100 / flow),
      flows,
      { flowRsd: 0 },
    );
    expect(slope).toBeCloseTo(-1, 12);
    expect((upper ?? 1) - (lower ?? 0)).toBeLessThan(1e-6);
  });

  test("covers -1 in 95 of 100 simulated series although the meter errs", () => {
    let covered = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = createRandom(seed);
      const normal = () => random.normal();
      const truth = Array.from({ length: 25 }, () => Math.exp(9 + 0.35 * normal()));
      const flows = truth.map((flow) => flow * Math.exp(0.1 * normal()));
      const found = dilutionSlope(
        truth.map((flow) => (1e6 / flow) * Math.exp(0.3 * normal())),
        flows,
        { flowRsd: 0.1 },
      );
      if ((found.lower ?? 0) <= -1 && (found.upper ?? -2) >= -1) covered += 1;
    }
    // 300 x .95 = 285 with sd 3.8.
    expect(covered).toBeGreaterThan(272);
    expect(covered).toBeLessThan(299);
  });

  test("does not change with the units of flow and concentration", () => {
    const [first] = fixture.cases;
    if (first === undefined) throw new Error("the fixture is empty");
    const plain = dilutionSlope(first.concentrations, first.flows);
    const scaled = dilutionSlope(
      first.concentrations.map((value) => value * 1000),
      first.flows.map((value) => value / 86.4),
    );
    expect(scaled.slope).toBeCloseTo(plain.slope ?? 0, 10);
    expect(scaled.upper).toBeCloseTo(plain.upper ?? 0, 10);
  });

  test("keeps silent where the flow hardly varies, or too few days are known", () => {
    const flows = [100, 101, 102, 99, 100, 98, 103, 100];
    expect(dilutionSlope(flows, flows).slope).toBeNull();
    expect(dilutionSlope([1, 2, 3], [10, 100, 1000]).slope).toBeNull();
  });

  test("refuses lists of unequal length and values at or below 0", () => {
    expect(() => dilutionSlope([1], [1, 2])).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
    expect(() => dilutionSlope([0], [1])).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  });
});
