/**
 * Is a flat drug called changed more often than stated, when a series runs over breaks, bridges and odd years?
 *
 *   npx tsx benchmarks/calibration/ten-years.ts [--seeds 200] [--from 1] [--write]
 */
import { argument, publish } from "./coverage-print.ts";
import { runTenYears } from "./ten-years-run.ts";
import { tenYearsPage } from "./ten-years-tables.ts";

const count = Number(argument("--seeds") ?? 200);
const from = Number(argument("--from") ?? 1);
if (!Number.isInteger(count) || count < 1) throw new Error("--seeds must be a whole number above 0");

const seeds = Array.from({ length: count }, (_, index) => runTenYears(from + index));
publish("ten-years-results.md", tenYearsPage(seeds));
