import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { call, folderWith, rowsOf } from "./_world.ts";

const STUDY = "data-samples/strangnas-simulated/study.json";

test("wbe chart writes a picture, its specification and its rows", async () => {
  const at = folderWith();
  const svg = await call(["chart", STUDY, "--biomarker", "kokain", "--out", at("level.svg"), "-q"]);
  expect(svg.code).toBe(0);
  expect(readFileSync(at("level.svg"), "utf8")).toMatch(/^<svg .*Kokain i Strängnäs/s);
  const spec = await call(["chart", STUDY, "--kind", "weekday", "--format", "vega-lite", "-q"]);
  expect(JSON.parse(spec.out)).toHaveProperty("layer");
  const table = await call(["chart", STUDY, "--kind", "ledger", "--format", "csv", "-q"]);
  expect(rowsOf(table.out)).toHaveLength(12);
});

test("wrong words are wrong usage, and a picture is for chart only", async () => {
  expect((await call(["chart", STUDY, "--kind", "pie"])).code).toBe(2);
  expect((await call(["chart", STUDY, "--width", "5"])).code).toBe(2);
  expect((await call(["chart", STUDY, "--site", "A", "--site", "B"])).code).toBe(2);
  expect((await call(["summary", STUDY, "--format", "svg"])).code).toBe(2);
});
