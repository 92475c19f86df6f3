import { expect, test } from "vitest";
import { flagWindows } from "../../src/quality/index.ts";
import { at, HOUR, measurement } from "../loads/_simulated.ts";

const lasting = (hours: number) =>
  measurement({ window: { start: at("2026-01-13"), end: at("2026-01-13") + hours * HOUR } });
const isOdd = (hours: number) => flagWindows([lasting(hours)]).length === 1;

test.each([20, 23, 24, 25, 28, 47, 48, 72, 73, 168])("%d hours is a composite", (hours) => {
  expect(isOdd(hours)).toBe(false);
});

test.each([0, 1, 8, 19.9, 28.1, 36, 60, 192, 744])("%d hours is odd", (hours) => {
  expect(isOdd(hours)).toBe(true);
});

test("the finding names the sample and the hours", () => {
  expect(flagWindows([lasting(24), lasting(36)])).toEqual([
    { index: 1, code: "WINDOW_ODD", details: { hours: 36 } },
  ]);
});

test("the local days of a change of clock are ordinary", () => {
  const spring = { start: at("2026-03-29"), end: at("2026-03-30") };
  const autumn = { start: at("2026-10-25"), end: at("2026-10-26") };
  expect(flagWindows([measurement({ window: spring }), measurement({ window: autumn })])).toEqual([]);
});
