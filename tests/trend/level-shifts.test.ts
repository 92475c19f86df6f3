import { expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { levelShifts } from "../../src/trend/index.ts";

/** Simulated daily AR(1) series of ln(value), sd 0.35, with a jump by `factor` at `at`. */
function simulated(n: number, phi: number, seed: number, factor = 1, at = n / 2) {
  const random = createRandom(seed);
  let state = random.normal();
  return Array.from({ length: n }, (_, i) => {
    if (i > 0) state = phi * state + Math.sqrt(1 - phi * phi) * random.normal();
    return { time: 20_000 + i, value: 100 * Math.exp(0.35 * state) * (i >= at ? factor : 1) };
  });
}

test.each([0, 0.3, 0.6])("phi %f: of 100 series without a change at most 15 have one found", (phi) => {
  const found = Array.from({ length: 100 }, (_, seed) => levelShifts(simulated(150, phi, seed))).filter(
    ({ shifts }) => shifts.length > 0,
  );
  expect(found.length).toBeLessThanOrEqual(15);
});
test("a trebling is found where it is, with its size; the path never rises with the penalty", () => {
  const { shifts, path } = levelShifts(simulated(150, 0.3, 4, 3, 90));
  expect(shifts).toHaveLength(1);
  expect(Math.abs(shifts[0]!.before - 20_090)).toBeLessThanOrEqual(2);
  expect(shifts[0]!.changePercent).toBeGreaterThan(100);
  expect(shifts[0]!.changePercent).toBeLessThan(320);
  const counts = path.map((step) => step.shifts);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
test("a lowered limit alone makes no change; scaling changes nothing", () => {
  const cut = simulated(120, 0, 8).map((point, i) => {
    const limit = i < 60 ? 90 : 60;
    return point.value < limit ? { time: point.time, value: null, lowest: 0, highest: limit } : point;
  });
  expect(levelShifts(cut).shifts).toEqual([]);
  const [a, b] = [1, 1000].map((scale) =>
    levelShifts(simulated(150, 0.3, 4, 3, 90).map((p) => ({ ...p, value: scale * p.value }))),
  );
  expect(b!.shifts.map(({ before }) => before)).toEqual(a!.shifts.map(({ before }) => before));
});
test("constant, short, all censored: nothing is looked for", () => {
  const days = Array.from({ length: 30 }, (_, i) => 20_000 + i);
  const none = { shifts: [], autocorrelation: null };
  expect(levelShifts(days.map((time) => ({ time, value: 3 })))).toMatchObject(none);
  expect(levelShifts(simulated(23, 0, 1, 9))).toMatchObject(none);
  expect(levelShifts(days.map((time) => ({ time, value: null, highest: 3 })))).toMatchObject(none);
});

test("the penalty, closed form: values +-a about a step of height h in the middle of n, all on one weekday", () => {
  const [n, a] = [40, 0.1];
  const shiftsAt = (share: number) => {
    // Mean size of differences to the next 2a, to the next but one 0: phi 0, variance pi a^2; a step takes n h^2 / 4 off.
    const height = Math.sqrt((share * 3 * Math.log(n) * Math.PI * a ** 2 * 4) / n);
    return levelShifts(
      Array.from({ length: n }, (_, i) => ({
        time: 20_000 + 7 * i,
        value: Math.exp(3 + (i % 2 === 0 ? a : -a) + (i < n / 2 ? 0 : height)),
      })),
    );
  };
  expect(shiftsAt(0.85).shifts).toEqual([]);
  const { shifts, autocorrelation } = shiftsAt(1.2);
  expect(autocorrelation).toBe(0);
  expect(shifts).toHaveLength(1);
  expect(shifts[0]).toMatchObject({ after: 20_000 + 7 * 19, before: 20_000 + 7 * 20 });
  const height = Math.sqrt((1.2 * 3 * Math.log(n) * Math.PI * a ** 2 * 4) / n);
  expect(shifts[0]!.changePercent).toBeCloseTo(100 * Math.expm1(height), 6);
});
