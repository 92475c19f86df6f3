import { expect, test } from "vitest";
import { comparedWith } from "../../../src/report/answer/compared-with.ts";

test.each([
  ["same period last year", "2025-T1", "samma månader 2025", "the same months of 2025"],
  ["same period last year", "2025-Q2", "samma månader 2025", "the same months of 2025"],
  ["same period last year", "2025-03", "samma månad 2025", "the same month of 2025"],
  ["same period last year", "2025-W03", "samma vecka 2025", "the same week of 2025"],
  ["same period last year", "2025", "2025", "2025"],
  ["same period last year", "2025-03-04", "provomgången från 4 mars 2025", "the campaign from 4 March 2025"],
  ["previous period", "2025-T3", "september–december 2025", "September–December 2025"],
  ["event", "före åtgärden", "före åtgärden", "före åtgärden"],
  ["published", "2020", "den publicerade uppgiften (2020)", "the published figure (2020)"],
] as const)("%s %s", (contrast, from, sv, en) => {
  expect([comparedWith({ contrast, from }, "sv"), comparedWith({ contrast, from }, "en")]).toEqual([sv, en]);
});
