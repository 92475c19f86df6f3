import { expect, test } from "vitest";
import { segmentText } from "../../../src/report/texts/segment-text.ts";

test("a segment is told in words, and what plants share once", () => {
  const total =
    "laboratory=Simlab Syd,matrix=whole + laboratory=Simlab Syd,matrix=whole,network=from 2017-01-01";
  expect(segmentText(total, "sv")).toBe(
    "laboratorium Simlab Syd, prov ofiltrerade, ledningsnät från 1 januari 2017",
  );
  expect(segmentText("matrix=filtered,catchment=before 2022-09-01", "en")).toBe(
    "samples filtered, catchment before 1 September 2022",
  );
});

test("names keep their commas and pluses, and what is not known is said", () => {
  expect(segmentText("laboratory=A, B,method=?", "en")).toBe("laboratory A, B, method unknown");
  expect(segmentText("plants=Nord+Syd", "sv")).toBe("reningsverk Nord+Syd");
  expect(segmentText("", "sv")).toBe("");
});
