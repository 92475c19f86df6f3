import { expect, test } from "vitest";
import { stateOf } from "../../src/numerics/_state-of.ts";
import { chiSquaredUpperTail, createRandom, normalUpperTail, type Random } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

const draw = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.next());

/** xoroshiro128+ as its authors state it (64-bit words; 24, 16, 37), low 32 bits of each sum. */
function published(state: readonly number[], count: number): number[] {
  const word = (high: number, low: number): bigint => (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  const rotate = (value: bigint, by: bigint): bigint =>
    BigInt.asUintN(64, (value << by) | (value >> (64n - by)));
  let s0 = word(state[0]!, state[1]!);
  let s1 = word(state[2]!, state[3]!);
  return Array.from({ length: count }, () => {
    const low = Number((s0 + s1) & 0xffffffffn);
    s1 ^= s0;
    s0 = BigInt.asUintN(64, rotate(s0, 24n) ^ s1 ^ (s1 << 16n));
    s1 = rotate(s1, 37n);
    return low;
  });
}

test("the published generator gives the same bits", () => {
  const words = published(stateOf("[42]"), 200);
  const expected = Array.from({ length: 100 }, (_, k) => {
    return ((words[2 * k]! >>> 5) * 2 ** 26 + (words[2 * k + 1]! >>> 6)) / 2 ** 53;
  });
  expect(draw(createRandom(42), 100)).toEqual(expected);
});

test("frozen: these digits may never change, in any runtime", () => {
  expect(draw(createRandom(1), 3)).toEqual([0.2947085693491709, 0.5393132020435317, 0.5399541084693428]);
  expect(draw(createRandom(20_260_101).fork("site").fork(7), 2)).toEqual([
    0.37675881808405187, 0.8523501653595688,
  ]);
  const random = createRandom(-5);
  expect([random.normal(), random.normal(), random.normal()]).toEqual([
    0.030762396621041868, 0.7319211616682205, 1.7767528874472867,
  ]);
  expect(Array.from({ length: 8 }, () => random.integer(10))).toEqual([4, 2, 6, 0, 7, 6, 8, 8]);
});

test("uniform: mean, variance and 100 equal classes, p above 1e-4", () => {
  const n = 200_000;
  const values = draw(createRandom(7), n);
  expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  const average = values.reduce((a, b) => a + b) / n;
  expect(normalUpperTail(Math.abs(average - 0.5) * Math.sqrt(12 * n))).toBeGreaterThan(1e-4);
  const counts = new Array<number>(100).fill(0);
  for (const value of values) counts[Math.floor(value * 100)]! += 1;
  const statistic = counts.reduce((total, count) => total + (count - n / 100) ** 2 / (n / 100), 0);
  expect(chiSquaredUpperTail(statistic, 99)).toBeGreaterThan(1e-4);
});

test("normal: mean 0, variance 1, tails as they should be", () => {
  const random = createRandom(11);
  const n = 100_000;
  const values = Array.from({ length: n }, () => random.normal());
  expect(Math.abs(values.reduce((a, b) => a + b) / n)).toBeLessThan(4 / Math.sqrt(n));
  expect(Math.abs(values.reduce((a, b) => a + b * b, 0) / n - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  const beyond = values.filter((value) => Math.abs(value) > 3).length / n;
  expect(Math.abs(beyond - 2 * normalUpperTail(3))).toBeLessThan(4 * Math.sqrt(0.0027 / n));
});

test("integer: every value, equally often, never the maximum itself", () => {
  const random = createRandom(3);
  const counts = new Array<number>(7).fill(0);
  for (let k = 0; k < 70_000; k++) counts[random.integer(7)]! += 1;
  expect(counts).toHaveLength(7);
  const statistic = counts.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquaredUpperTail(statistic, 6)).toBeGreaterThan(1e-4);
  expect(random.integer(1)).toBe(0);
  for (const max of [0, -1, 1.5, Number.NaN, 2 ** 33]) expectInvalid(() => random.integer(max), "max");
});

test("a fork depends on its label, not on what was drawn before", () => {
  const used = createRandom(5);
  draw(used, 1000);
  expect(draw(used.fork("flow"), 5)).toEqual(draw(createRandom(5).fork("flow"), 5));
  const labels = ["a", "b", "ab", "", 0, 1, 2, "0"];
  const streams = labels.map((label) => draw(createRandom(5).fork(label), 3).join());
  const nested = draw(createRandom(5).fork("a").fork("b"), 3).join();
  expect(new Set([...streams, nested, draw(createRandom(5), 3).join()]).size).toBe(labels.length + 2);
});

test("neighbouring seeds and forks are not correlated", () => {
  const n = 20_000;
  const first = (of: (k: number) => Random): number[] =>
    Array.from({ length: n }, (_, k) => of(k).next() - 0.5);
  for (const series of [first(createRandom), first((k) => createRandom(9).fork(k))]) {
    const lagged =
      series.slice(1).reduce((total, value, k) => total + value * series[k]!, 0) * (12 / (n - 1));
    expect(Math.abs(lagged)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(series.reduce((a, b) => a + b) / n)).toBeLessThan(4 / Math.sqrt(12 * n));
  }
});

test("refuses a seed that is not a whole number", () => {
  for (const seed of [0.5, Number.NaN, 2 ** 60]) expectInvalid(() => createRandom(seed), "seed");
});
