// Draws the picture of the README: npx tsx data-samples/strangnas-simulated/draw-chart.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { simulatedChart } from "./simulated-chart.ts";

writeFileSync(join(import.meta.dirname, "chart-simulated.svg"), await simulatedChart());
