import { join } from "node:path";
import { readStudy } from "../../src/node/index.ts";
import { levelChart, levelsFromSummary, samplesFromLoads } from "../../src/report/index.ts";
import { loads, summarise } from "../../src/study/index.ts";

/** The municipality's level of THC-COOH per tertial, with the single samples of its larger plant. */
export async function simulatedChart(): Promise<string> {
  const study = await readStudy(join(import.meta.dirname, "study.json"));
  const levels = summarise(study).filter(
    ({ scope, biomarker }) => scope === "municipality" && biomarker === "THC-COOH",
  );
  const samples = loads(study).filter(
    ({ site, biomarker }) => site === "Strängnäs" && biomarker === "THC-COOH",
  );
  const svg = levelChart(
    { levels: levelsFromSummary(levels), samples: samplesFromLoads(samples) },
    { title: "THC-COOH in simulated Strängnäs", language: "en" },
  );
  // A page shows the picture on its own ground, which may be dark.
  return `${svg.replace(/<svg /, '<svg style="background:#fff;color:#222" ')}\n`;
}
