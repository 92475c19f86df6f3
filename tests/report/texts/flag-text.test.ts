import { expect, test } from "vitest";
import { flagText, flagTexts } from "../../../src/report/texts/flag-text.ts";

test("a flag in words, in both languages", () => {
  expect(flagText("HAS_NON_DETECTS", "sv")).toBe("några prov ligger under mätgränsen");
  expect(flagText("HAS_NON_DETECTS", "en")).toBe("some samples lie below their limit");
  expect(flagText("FLOW_GAP", "en")).toBe(
    "a part of the sampling time has no flow reading; the rest stands for it",
  );
});

test("all flags of a row, unknown codes as they are, none for none", () => {
  expect(flagTexts("EXTREME_DAY;FROM_A_LATER_VERSION;", "sv")).toEqual([
    "en dag avviker kraftigt från de andra",
    "FROM_A_LATER_VERSION",
  ]);
  expect(flagTexts("", "sv")).toEqual([]);
  expect(flagTexts("toString", "sv")).toEqual(["toString"]);
});
