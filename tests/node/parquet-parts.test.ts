import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parquetParts } from "../../src/node/index.ts";

const home = mkdtempSync(join(tmpdir(), "wbe-parts-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("every Parquet file of a folder, sorted; not what programs leave beside it", async () => {
  for (const folder of ["site=B", "site=A", "_temporary", ".git"]) mkdirSync(join(home, folder));
  const names = ["site=B/part-0.parquet", "site=A/part-1.parquet", "site=A/part-0.PARQUET", "c.parquet"];
  for (const name of [...names, "_SUCCESS", "_temporary/x.parquet", ".git/y.parquet", "site=A/notes.txt"])
    writeFileSync(join(home, name), "");
  expect(await parquetParts(home)).toEqual(names.map((name) => join(home, name)).sort());
  expect(await parquetParts(join(home, "c.parquet"))).toEqual([]);
  expect(await parquetParts(join(home, "nothing"))).toEqual([]);
});
