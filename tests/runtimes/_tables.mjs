// Gives our rows to Arquero and DuckDB as they are, and prints what these make of them as JSON.
import { execFileSync } from "node:child_process";
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

// The program writes a folder for each site; DuckDB reads it and writes one of its own, which the program reads.
const wbe = (...words) =>
  execFileSync(process.execPath, [process.argv[3], ...words, "--quiet"], { encoding: "utf8" });
writeFileSync("plain.csv", wbe("loads", process.argv[2], "--format", "csv", "--digits", "17"));
wbe("loads", "plain.csv", "--format", "parquet", "--out", "parts/");
await database.run(
  "copy (select * from read_csv('plain.csv', all_varchar=true)) to 'theirs' (format parquet, partition_by (site))",
);
const sorted = (csv) => csv.trimEnd().split("\n").sort();
console.log(
  JSON.stringify({
    means,
    ndjson: await query("read_json_auto('loads.ndjson', sample_size=-1)"),
    parquet: await query("'loads.parquet'"),
    parts: await query("read_parquet('parts/*/*.parquet', hive_partitioning=true)"),
    partSites: (
      await database.runAndReadAll(
        "select distinct site from read_parquet('parts/*/*.parquet', hive_partitioning=true) order by 1",
      )
    )
      .getRowObjectsJson()
      .map(({ site }) => site),
    ours: sorted(wbe("loads", "plain.csv")),
    theirs: sorted(wbe("loads", "theirs", "--format", "csv")),
    columns: aq.from(levels).columnNames(),
    rows: rows.map((row) => row),
  }),
);
