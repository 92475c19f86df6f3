import { expect, test } from "vitest";
import { documentPicture } from "../../../src/report/charts/document-picture.ts";
import { levelChart } from "../../../src/report/charts/level-chart.ts";
import { simulatedLevels } from "./simulated-levels.ts";

const drawn = levelChart({ levels: simulatedLevels() }, { title: "Kokain", language: "sv", heading: true });
const picture = documentPicture(drawn);

test("rests on nothing outside itself: no style sheet, no inherited ink, paper of its own", () => {
  expect(picture).not.toMatch(/<style|currentColor|var\(|paint-order/);
  expect(picture).toContain('</desc><rect width="100%" height="100%" fill="#ffffff"/>');
});

test("every letter with an edge is drawn once more without it, above the edge", () => {
  const edges = picture.match(/<text [^>]*class="halo"/g) ?? [];
  expect(edges.length).toBeGreaterThan(0);
  const values = [...drawn.matchAll(/class="halo"[^>]*>([^<]+)</g)].map(([, value = ""]) => value);
  for (const value of values) {
    const letters = picture.split(`>${value}</text>`);
    expect(letters.length).toBeGreaterThanOrEqual(3);
  }
  expect(picture.match(/stroke="#ffffff"/g)?.length).toBe(edges.length);
});
