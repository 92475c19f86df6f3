// One small program for every runtime: the main road and Monte Carlo on fixed simulated rows, printed as JSON in full
// precision. Every engine must print the same bytes.
import { compare, loads, summarise, toCsv, toParquet, trend } from "wbe";
import { createRandom } from "wbe/numerics";
import { cosinor } from "wbe/trend";
import { propagate } from "wbe/uncertainty";

const DAYS = ["01-13", "01-21", "01-29", "02-06", "02-14", "02-22", "03-02"];
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

function simulated(date, biomarker, concentration) {
  return {
    site: "A",
    date,
    biomarker,
    concentration,
    unit: "ng/L",
    loq: 5,
    flow_m3_per_day: 12000,
    population: 37000,
  };
}

const rows = YEARS.flatMap((year, i) =>
  DAYS.flatMap((day, j) => [
    simulated(`${year}-${day}`, "benzoylecgonine", 500 + 45 * i + ((37 * j) % 11) * 20),
    simulated(`${year}-${day}`, "MDMA", j % 3 === i % 3 ? "<5" : 8 + ((i * 5 + j * 3) % 7)),
  ]),
);

const answers = {
  loads: loads(rows),
  compare: compare(rows),
  ...Object.fromEntries(
    ["auto", "mle", "ros", "km"].map((nonDetects) => [
      `summary ${nonDetects}`,
      summarise(rows, { nonDetects }),
    ]),
  ),
  ...Object.fromEntries(
    ["auto", "seasonal", "censored", "regression", "state-space"].map((trendMethod) => [
      `trend ${trendMethod}`,
      trend(rows, { trendMethod }),
    ]),
  ),
};
const csv = Object.values(answers).map((found) => toCsv(found, Object.keys(found[0])));
const parquet = await toParquet(answers.loads, Object.keys(answers.loads[0]));

const random = createRandom(20260101);
const draws = [random.next(), random.normal(), random.integer(1000)];
const monteCarlo = propagate(
  ({ concentration, flow, population }) => (concentration * flow) / population,
  {
    concentration: { shape: "lognormal", median: 500, rsd: 0.15 },
    flow: { shape: "student t", mean: 12000, scale: 300, degreesOfFreedom: 5 },
    population: { shape: "truncated normal", mean: 37000, sd: 2000, low: 33000, high: 41000 },
  },
  { seed: 20260101, largestBlocks: 4 },
);
const week = cosinor([0, 1, 2, 3, 4, 5, 6, 7.5, 8], [3, 4, 5, 5.5, 4, 3.2, 2.5, 3.9, 4.8]);
console.log(JSON.stringify({ answers, csv, parquet: [...parquet], draws, monteCarlo, week }));
