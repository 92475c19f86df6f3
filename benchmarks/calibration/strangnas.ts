/**
 * Does the truth lie in the intervals as often as it should, and how often is a flat drug called changed?
 *
 *   npx tsx benchmarks/calibration/strangnas.ts [--seeds 200] [--json]
 *
 * Each seed is a new simulated study of Strängnäs with its truth; seeds 1 to n, none left out.
 */
import { parseArgs } from "node:util";
import { runSeed } from "./strangnas-run.ts";
import { calibrationMarkdown, calibrationTables } from "./strangnas-tables.ts";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "200" }, json: { type: "boolean", default: false } },
});
const count = Number(values.seeds);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`--seeds must be a whole number above 0, not ${values.seeds}`);

const tables = calibrationTables(Array.from({ length: count }, (_, index) => runSeed(index + 1)));
console.log(values.json ? JSON.stringify(tables, null, 1) : calibrationMarkdown(tables));
