/**
 * Writes the files of this folder, all of them SIMULATED: nobody's wastewater was measured.
 *
 *   npx tsx data-samples/ten-years-simulated/generate-simulated.ts
 *
 * Ten years (2016-2025) of a made-up municipality with three plants and five drugs, and all that happens to such a
 * programme: Simlab Nord is followed by Simlab Syd (2021), with split samples for three drugs, too few for MDMA and a
 * stated ratio for methamphetamine; the limit for methamphetamine falls from 10 to 3 ng/L (2018); Kvarnverket closes and
 * its water goes to Centralverket (September 2022); the count of Strandverket from 2021 is revised; results of one batch
 * are corrected after publication (benzoylecgonine, 2023-T2); samples of 2019 are filtered, which keeps back a third of
 * THC-COOH; 2024 has 72-hour composites, 2017 two samples a tertial; the spring of 2023 is wet, with overflow; a new
 * main changes Strandverket's series (2017); amphetamine is poured out one day of 2025-T3; one sample thawed, one flow
 * has a digit too many, and people decided about both in `study.json`; every batch holds controls and a blank, those of
 * 2025 frozen samples of the year before.
 *
 * True load of a day = level x pattern of the week (Tue-Fri and Sat-Mon) x lognormal factor of the day (sd 0.25) x
 * lognormal factor of the ISO week (sd 0.10), for each drug and plant on its own. Benzoylecgonine rises by 25 % a year
 * from 2021, MDMA falls by about half in spring 2020 and comes back in 2021, the others are flat; no event but the break
 * changes anything. Measured = true x lognormal errors of the size and scope of the table of defaults.
 * `truth-simulated.json` holds the truth as drawn; the seed was chosen before anything was computed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { simulateTenYears } from "./simulate-ten-years.ts";
import { SEED } from "./simulated-model.ts";
import { studyFiles } from "./study-files.ts";

for (const [name, bytes] of studyFiles(simulateTenYears(SEED), SEED)) {
  writeFileSync(fileURLToPath(new URL(name, import.meta.url)), bytes);
}
