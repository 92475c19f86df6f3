import { expect, test } from "vitest";
import { segmentBreak } from "../../../src/report/charts/segment-break.ts";
import { textWidth } from "../../../src/report/charts/text-width.ts";

const AREA = { left: 46, right: 710, top: 34, bottom: 264 };
const wordsOf = (svg: string): string => /<text [^>]*>([^<]*)<\/text>/.exec(svg)?.[1] ?? "";
const SEGMENT = "laboratory=Simlab Syd,matrix=whole,network=from 2017-01-01";

test("names what changed, and everything where it is pointed at", () => {
  const svg = segmentBreak(120, SEGMENT, AREA, "en", { before: "laboratory=Simlab Syd,matrix=filtered" });
  expect(wordsOf(svg)).toBe("samples whole, sewers from 1 January 2017");
  expect(svg).toContain("<title>laboratory Simlab Syd, samples whole, sewers from 1 January 2017</title>");
  expect(wordsOf(segmentBreak(120, SEGMENT, AREA, "en", { before: SEGMENT }))).toContain("Simlab Syd");
});

test("never runs into the next break; without room for a word it has none", () => {
  for (const next of [124, 140, 160, 200, 400]) {
    const words = wordsOf(segmentBreak(120, SEGMENT, AREA, "en", { next }));
    expect(120 + 4 + textWidth(words, 10)).toBeLessThanOrEqual(Math.max(next, 124));
    if (next <= 140) expect(words).toBe("");
  }
});
