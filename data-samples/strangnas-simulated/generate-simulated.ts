/**
 * Writes the files of this folder, all of them SIMULATED: nobody's wastewater was measured.
 *
 *   npx tsx data-samples/strangnas-simulated/generate-simulated.ts
 *
 * Two plants of one municipality (Strängnäs with about 21 000 persons connected, counted anew on 1 January 2025, and
 * Mariefred with 5 600), seven tertials, seven composites a tertial, each on another weekday, from 07:00 to 07:00
 * local time, six drugs.
 *
 * True load of a day = level x pattern of the week (Tue-Fri and Sat-Mon) x lognormal factor of the day (sd 0.25) x
 * lognormal factor of the ISO week (sd 0.10), drawn for each drug and plant on its own. The level changes a little
 * every day: benzoylecgonine rises by 60 % a year, THC-COOH falls by 35 %, amphetamine, MDMA (weekends 2.5 times
 * weekdays), tramadol and methamphetamine (mostly below its limit) are flat. No season; the events change nothing.
 *
 * Measured = true x lognormal errors of the size and scope of the table of defaults: repeatability 0.10 and sampling
 * 0.10 of each result, flow 0.08 of each sample, batch 0.10 of each tertial and drug (one for both plants), meter 0.05
 * of each plant, population 0.07 of each count of a plant. The concentration follows from load, persons and water,
 * of which there is more in late winter and on wet days; below the limit it is written `<LOQ`.
 *
 * One composite a plant spans the spring change of clocks (23 hours), one lacks 7 % of its flow and counts, one lacks
 * 17 % and does not, one result was never delivered. Changes and seed were chosen before anything was computed.
 * The numbers stand in `simulated-model.ts`, the truth that was drawn in `truth-simulated.json`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { simulateStrangnas } from "./simulate-strangnas.ts";
import { SEED } from "./simulated-model.ts";
import { studyFiles } from "./study-files.ts";

for (const [name, bytes] of studyFiles(simulateStrangnas(SEED), SEED)) {
  writeFileSync(fileURLToPath(new URL(name, import.meta.url)), bytes);
}
