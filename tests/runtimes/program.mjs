// One small program for every runtime: the main road on fixed simulated rows, printed as JSON: `same` must be the same bytes
// everywhere (published digits, files, random numbers), `answers` carry full precision.
import { compare, loads, summarise, toCsv, toParquet, trend } from "wbe";
import { createRandom } from "wbe/numerics";

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

const answers = { loads: loads(rows), summary: summarise(rows), compare: compare(rows), trend: trend(rows) };
const csv = Object.values(answers).map((found) => toCsv(found, Object.keys(found[0])));
const parquet = await toParquet(answers.loads, ["biomarker", "result", "flow_m3_per_day", "population"]);
const random = createRandom(20260101);
const draws = [random.next(), random.next(), random.integer(1000)];
console.log(JSON.stringify({ same: { csv, parquet: [...parquet], draws }, answers }));
