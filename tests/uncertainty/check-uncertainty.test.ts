import { describe, expect, test } from "vitest";
import {
  checkUncertainty,
  defaultUncertainty,
  type UncertaintySetting,
} from "../../src/uncertainty/index.ts";

const withFlow = (changes: Partial<UncertaintySetting>) => {
  const defaults = defaultUncertainty();
  return { ...defaults, flow: { ...defaults.flow, ...changes } };
};

describe("checkUncertainty", () => {
  test("fractions from 0 to 2 pass", () => {
    const settings = withFlow({ default: 0, byBiomarker: { MDMA: 2 }, bySite: { North: 0.3 } });
    expect(checkUncertainty(settings)).toBe(settings);
  });

  test.each([
    ["negative", { default: -0.1 }, "uncertainty.flow.default"],
    ["above 2, perhaps a percentage", { default: 10 }, "uncertainty.flow.default"],
    ["not a number", { default: Number.NaN }, "uncertainty.flow.default"],
    ["infinite", { default: Number.POSITIVE_INFINITY }, "uncertainty.flow.default"],
    ["of a biomarker", { byBiomarker: { MDMA: 15 } }, "uncertainty.flow.byBiomarker.MDMA"],
    ["of a site", { bySite: { North: -1 } }, "uncertainty.flow.bySite.North"],
  ])("%s is misuse, with its path", (_, changes, path) => {
    expect(() => checkUncertainty(withFlow(changes))).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path, expected: expect.stringMatching(/percent/) }),
    );
  });
});
