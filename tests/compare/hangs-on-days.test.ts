import { expect, test } from "vitest";
import { compareLevels, hangsOnDays } from "../../src/compare/index.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { OPTIONS, rotating, WEEK_1 } from "../levels/simulated-samples.ts";

const level = periodLevel(rotating(WEEK_1), OPTIONS);
const all = {
  ...compareLevels(level, level),
  ratio: 2,
  lower: 2 * Math.exp(-2 * 0.25),
  upper: 2 * Math.exp(2 * 0.25),
  degreesOfFreedom: null,
};
// half-width .5 on the log scale over z = 1.959964: a standard error of .25510
const at = (log: number) => ({ ...all, ratio: 2 * Math.exp(log) });

test("a move of more than one standard error hangs on the days, either way", () => {
  expect([0.25, -0.25, 0.26, -0.26].map((log) => hangsOnDays(all, at(log)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test("a ratio that is gone hangs on them; one that never had an interval does not", () => {
  expect(hangsOnDays(all, { ...all, ratio: null })).toBe(true);
  expect(hangsOnDays({ ...all, lower: null }, at(5))).toBe(false);
});
