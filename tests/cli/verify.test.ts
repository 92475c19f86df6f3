import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { call, folderWith } from "./_world.ts";

const LAB = [
  "site,sample_id,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population",
  ...Array.from(
    { length: 10 },
    (_, i) => `A,s${i},2026-01-${12 + i},benzoylecgonine,${500 + 10 * i},12000,20000`,
  ),
].join("\n");

function published(): (name: string) => string {
  return folderWith({ "lab.csv": LAB, "study.json": '{ "inputs": { "lab": "lab.csv" } }' });
}

test("verify: unchanged is 0; a changed number and a changed input are found with their remedy", async () => {
  const path = published();
  await call(["summary", path("study.json"), "--format", "json", "--out", path("summary.json")]);
  const good = await call(["verify", path("summary.json"), "--format", "csv"]);
  expect([good.code, good.out.match(/unchanged/g)?.length]).toEqual([0, 2]);
  const text = readFileSync(path("summary.json"), "utf8");
  writeFileSync(path("forged.json"), text.replace('"samples":10', '"samples":11'));
  const forged = await call(["verify", path("forged.json"), path("study.json"), "--format", "csv"]);
  expect(forged.code).toBe(4);
  expect(forged.err).toContain("its checksum does not fit them");
  writeFileSync(path("lab.csv"), LAB.replace(",500,", ",900,"));
  const moved = await call(["verify", path("summary.json"), "--format", "csv", "--lang", "sv"]);
  expect([moved.code, moved.out.includes("input,lab.csv")]).toEqual([4, true]);
  expect(moved.err).toContain("indatafilen är inte den som resultatet gjordes av");
});

test("verify: the page of a report carries its data", async () => {
  const path = published();
  await call(["report", path("study.json"), "--out", path("report.html")]);
  expect((await call(["verify", path("report.html"), "--format", "csv"])).code).toBe(0);
  const page = readFileSync(path("report.html"), "utf8");
  writeFileSync(path("report.html"), page.replace("<h1>", "<h1>Another "));
  expect((await call(["verify", path("report.html"), "--format", "csv"])).code).toBe(4);
});

test("compare --against lists what moved and why; --if-edition gives percent; odd files are refused", async () => {
  const path = published();
  await call(["summary", path("study.json"), "--format", "json", "--out", path("earlier.json")]);
  writeFileSync(path("lab.csv"), LAB.replaceAll(",20000", ",25000"));
  const against = await call([
    "compare",
    path("study.json"),
    "--against",
    path("earlier.json"),
    "--format",
    "csv",
  ]);
  expect(against.code).toBe(0);
  expect(against.out).toMatch(/moved.*population has been corrected from 20,000 to 25,000/);
  const edition = await call(["summary", path("study.json"), "--if-edition", "newest", "--format", "csv"]);
  expect(edition.out).toContain("width_change_percent");
  expect((await call(["summary", path("study.json"), "--if-edition", "1999.1"])).code).toBe(2);
  const odd = await call(["compare", path("study.json"), "--against", path("lab.csv")]);
  expect([odd.code, odd.err.includes("--format json")]).toEqual([3, true]);
});
