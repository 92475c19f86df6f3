// Gives our rows to Arquero and DuckDB as they are, and prints what these make of them as JSON.
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import * as aq from "arquero";
import { loads, summarise, toNdjson, toParquet } from "wbe";
import { readStudy } from "wbe/node";

const study = await readStudy(process.argv[2]);
const rows = loads(study);
const levels = summarise(study);

const means = aq
  .from(rows)
  .filter((d) => d.result === "quantified" && d.load_mg_per_day_per_1000 !== null)
  .groupby("biomarker")
  .rollup({ n: aq.op.count(), mean: aq.op.mean("load_mg_per_day_per_1000") })
  .orderby("biomarker")
  .objects();

const database = await (await DuckDBInstance.create(":memory:")).connect();
const query = async (from) => {
  const sql = `select biomarker, count(*)::int as n, avg(load_mg_per_day_per_1000) as mean from ${from}
    where result = 'quantified' and load_mg_per_day_per_1000 is not null group by 1 order by 1`;
  return (await database.runAndReadAll(sql)).getRowObjectsJson();
};
writeFileSync("loads.ndjson", toNdjson(rows, rows.columns));
writeFileSync("loads.parquet", await toParquet(rows, rows.columns));
console.log(
  JSON.stringify({
    means,
    ndjson: await query("read_json_auto('loads.ndjson', sample_size=-1)"),
    parquet: await query("'loads.parquet'"),
    columns: aq.from(levels).columnNames(),
    rows: rows.map((row) => row),
  }),
);
