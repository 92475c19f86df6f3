import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./lay-out-package.ts";

test("the picture of the rooms is the one that the imports draw (node .ci/draw-house.mjs)", async () => {
  const { drawHouse } = (await import(join(ROOT, ".ci/draw-house.mjs"))) as { drawHouse: () => string };
  const drawn = drawHouse();
  expect(drawn.match(/<text /g)?.length).toBeGreaterThan(20);
  expect(readFileSync(join(ROOT, "src/house.svg"), "utf8")).toBe(drawn);
});
