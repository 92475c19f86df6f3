// Peer of loads.ts: read, two products, write, with two threads. Run where npm's @duckdb/node-api is installed.
import { createRequire } from "node:module";

const [input, output, home] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${home}/`)("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
await connection.run(`
  COPY (
    SELECT *, c * flow_m3_per_day / 1000 AS load_mg_per_day,
      c * flow_m3_per_day / population AS load_mg_per_day_per_1000
    FROM (SELECT *, TRY_CAST(concentration_ng_per_l AS DOUBLE) AS c
      FROM read_csv('${input}', types = {'concentration_ng_per_l': 'VARCHAR'}))
  ) TO '${output}' (HEADER)`);
