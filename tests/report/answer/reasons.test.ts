import { expect, test } from "vitest";
import { caveats, notAfterAdjustment } from "../../../src/report/answer/caveats.ts";
import { flagSet } from "../../../src/report/answer/flag-set.ts";
import { joinSentences } from "../../../src/report/answer/join-sentences.ts";
import { reasonsText, remedyText } from "../../../src/report/answer/reasons.ts";

test("a flag is there or not, whole", () => {
  const has = flagSet("SEASON; EXPLORATORY");
  expect([has("SEASON"), has("EXPLORATORY"), has("EXTREME_DAY")]).toEqual([true, true, false]);
  expect(flagSet("")("SEASON")).toBe(false);
});

test("reasons stand in their own order, a remedy only where one exists", () => {
  expect(reasonsText(flagSet("PLANTS_DIFFER;LABORATORY_CHANGED"), "sv")).toBe(
    "laboratoriet har bytts och det är inte samma reningsverk på båda sidor",
  );
  expect(reasonsText(flagSet("SEASON"), "sv")).toBe("");
  expect(remedyText(flagSet("METHOD_CHANGED"), "en")).toContain("analysed both ways");
  expect(remedyText(flagSet("PLANTS_DIFFER"), "en")).toBe("");
});

test("caveats only for flags that call for one", () => {
  expect(caveats(flagSet("HAS_NON_DETECTS"), "sv")).toEqual([]);
  expect(caveats(flagSet("EXPLORATORY;SEASON"), "en")).toHaveLength(2);
  expect(notAfterAdjustment(false, "en")).toContain("the decrease looks certain");
});

test("sentences get their full stop once, empty ones vanish", () => {
  expect(joinSentences(["A", "", "B.", "C"])).toBe("A. B. C.");
  expect(joinSentences([])).toBe("");
});
