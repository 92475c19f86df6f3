import { expect, test } from "vitest";
import { knownRsd, type UncertaintySetting, weakerOrigin } from "../../src/uncertainty/index.ts";

const setting: UncertaintySetting = {
  default: 0.1,
  byBiomarker: { MDMA: 0.2 },
  bySite: { North: 0.3 },
  scope: "sample",
  origin: "assumed",
  estimates: [
    {
      laboratory: "Lab A",
      biomarker: "cocaine",
      rsd: 0.05,
      degreesOfFreedom: 8,
      n: 16,
      origin: "estimated",
    },
  ],
};

test.each([
  ["the biomarker's own number", "MDMA", "North", "Lab A", setting, 0.2, "stated"],
  ["the site's", "cocaine", "North", "Lab A", setting, 0.3, "stated"],
  ["an estimate in place of the assumed default", "cocaine", "South", "Lab A", setting, 0.05, "estimated"],
  ["another laboratory's estimate says nothing", "cocaine", "South", "Lab B", setting, 0.1, "assumed"],
  ["nor one of another biomarker", "ketamine", "South", "Lab A", setting, 0.1, "assumed"],
  [
    "a stated default is never replaced",
    "cocaine",
    "South",
    "Lab A",
    { ...setting, origin: "stated" },
    0.1,
    "stated",
  ],
] as const)("%s", (_, biomarker, site, laboratory, given, rsd, origin) => {
  expect(knownRsd(given, biomarker, site, laboratory)).toMatchObject({ rsd, origin });
});

test("of two grounds the weaker is told", () => {
  expect(weakerOrigin("measured", "estimated")).toBe("estimated");
  expect(weakerOrigin("stated", "estimated")).toBe("stated");
  expect(weakerOrigin("measured", undefined)).toBe("assumed");
  expect(weakerOrigin("measured", "measured")).toBe("measured");
});
