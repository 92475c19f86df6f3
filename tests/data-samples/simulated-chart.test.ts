import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { simulatedChart } from "../../data-samples/strangnas-simulated/simulated-chart.ts";

test("the picture of the README is what the sample gives", async () => {
  const committed = readFileSync(
    join(import.meta.dirname, "../../data-samples/strangnas-simulated/chart-simulated.svg"),
    "utf8",
  );
  expect(await simulatedChart()).toBe(committed);
});
