import { describe, expect, test } from "vitest";
import { report, reportingRules } from "../../src/trend/_reporting-rules.ts";

const measured = (value: number) => ({ lower: value, upper: value });
const below = { lower: -Infinity, upper: 2 };
const between = { lower: 2, upper: 5 };

describe("how a redrawn value would be reported", () => {
  test("below a limit, as below it; above it, as itself", () => {
    const [rule = null] = reportingRules([0], [below]);
    expect(report(1, rule)).toEqual(below);
    expect(report(2, rule)).toEqual(measured(2));
    expect(report(3, rule)).toEqual(measured(3));
  });

  test("in an interval, as it; under its lower end, as below that", () => {
    const [rule = null] = reportingRules([0], [between]);
    expect(report(2, rule)).toEqual(between);
    expect(report(4.9, rule)).toEqual(between);
    expect(report(1, rule)).toEqual({ lower: -Infinity, upper: 2 });
    expect(report(5, rule)).toEqual(measured(5));
  });

  test("above an upper limit, as that; under it, as itself", () => {
    const [rule = null] = reportingRules([0], [{ lower: 7, upper: Infinity }]);
    expect(report(8, rule)).toEqual({ lower: 7, upper: Infinity });
    expect(report(6, rule)).toEqual(measured(6));
  });

  test("a measured value has the rule of the censored value nearest in time, none without any", () => {
    const rules = reportingRules([0, 10, 11, 20], [below, measured(9), between, measured(8)]);
    expect(rules[1]?.inside).toEqual(between);
    expect(rules[3]?.inside).toEqual(between);
    // of two as near, the earlier: a convention
    expect(reportingRules([0, 5, 10], [below, measured(9), between])[1]?.inside).toEqual(below);
    expect(reportingRules([0, 1], [measured(1), measured(2)])).toEqual([null, null]);
    expect(report(0.1, null)).toEqual(measured(0.1));
  });
});
