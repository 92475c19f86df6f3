import { expect, test } from "vitest";
import { issue } from "../../../src/base/index.ts";
import { BIOMARKERS } from "../../../src/biomarkers/index.ts";
import { issueText } from "../../../src/report/index.ts";
import { refusalInSwedish } from "../../../src/report/texts/refusal-in-swedish.ts";

test("every refusal of the catalogue has its Swedish", () => {
  const refusals = BIOMARKERS.flatMap(({ parents }) => parents.flatMap(({ refusal }) => refusal ?? []));
  expect(refusals.length).toBeGreaterThan(20);
  for (const { en, sv } of refusals) expect(refusalInSwedish(en)).toBe(sv);
});

test("any other text is left alone", () => {
  expect(refusalInSwedish("something else")).toBeNull();
});

test("the issue is Swedish from end to end", () => {
  const told = issue({
    code: "CONSUMPTION_REFUSED",
    received: "GHB",
    details: { biomarker: "GHB", reason: "formed by the body, by microbes and by industry too" },
  });
  expect(issueText(told, "sv")).toMatch(
    /ingen konsumtion beräknas ur GHB: .*kroppen.*redovisa restproduktens mängd/,
  );
});
