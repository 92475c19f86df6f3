/**
 * Makes `published-2023-simulated.json` again: what `wbe compare` said when the results of 2023-T2 had come, before they
 * were corrected and before the count of Strandverket was revised. A record of what was published: run once, and then
 * kept as it is when methods change.
 *
 *   npx tsx data-samples/ten-years-simulated/publish-earlier.ts
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { COMPARE_COLUMNS } from "../../src/compare/index.ts";
import { makeResult, toJson } from "../../src/report/index.ts";
import { compare, createStudy } from "../../src/study/index.ts";
import { simulateTenYears } from "./simulate-ten-years.ts";
import { PUBLISHED_ON, SEED } from "./simulated-model.ts";
import { sitesAsBelieved } from "./stated-rows.ts";
import { studyRows } from "./study-rows.ts";

const simulated = simulateTenYears(SEED);
const known = simulated.lab.filter(
  ({ analysis_date, result_version }) => analysis_date <= PUBLISHED_ON && result_version === 1,
);
const study = createStudy({
  ...studyRows({ ...simulated, lab: known, sites: sitesAsBelieved() }),
  title: "Exempelköping 2023 (simulerade data)",
  language: "sv",
  constants: "2026.1",
  seed: SEED,
});
const said = compare(study);
const { command, settings } = said;
const provenance = said.provenance as { readonly basis: readonly { readonly period: string }[] };
const periods = new Set(said.flatMap(({ from, to }) => [from, to]));
const result = makeResult({
  command,
  columns: COMPARE_COLUMNS,
  rows: [...said],
  settings,
  provenance: { ...provenance, basis: provenance.basis.filter(({ period }) => periods.has(period)) },
  issues: [],
});
const file = fileURLToPath(new URL("published-2023-simulated.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(JSON.parse(toJson(result)))}\n`);
