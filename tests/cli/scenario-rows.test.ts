import { describe, expect, test } from "vitest";
import { call, folderWith } from "./_world.ts";

const DAYS = ["05", "07", "12", "15", "18", "24", "31"];
const HEADER =
  "site,date,biomarker,concentration_ng_per_l,loq,flow_m3_per_day,population,laboratory,method,batch";
const row = (biomarker: string, day: string, value: number): string =>
  `A,2026-01-${day},${biomarker},${value},20,12000,37000,L,M,b1`;
const lab = [
  HEADER,
  ...DAYS.map((day, index) => row("bensoylekgonin", day, 500 + 10 * index)),
  ...DAYS.map((day, index) => row("GHB", day, 400 + 10 * index)),
].join("\n");
const inFolder = folderWith({
  "lab.csv": lab,
  "study.json": JSON.stringify({
    language: "sv",
    inputs: { lab: ["lab.csv"] },
    consumption: { factors: { bensoylekgonin: "zuccato2008" }, share15to64: 0.62 },
    corrections: [
      {
        kind: "in-sewer",
        biomarker: "bensoylekgonin",
        lost: 0.2,
        relativeUncertainty: 0.5,
        source: "simulated tracer test",
      },
    ],
  }),
});

describe("wbe summary --consumption", () => {
  test("one row a period and scenario; the refusal goes to standard error with its reason", async () => {
    const { code, out, err } = await call(["summary", inFolder("lab.csv"), "--consumption"]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^scope,site,drug,biomarker,.*scenario,factor_set,.*kg_per_year.*,flags$/);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(",cocaine,benzoylecgonine,");
    expect(lines[1]).toContain("chosen factor,castiglioni2013,3.59");
    expect(lines[2]).toContain("lowest published factor,zuccato2008,2.33");
    expect(err).toContain("no consumption is computed from GHB: formed by the body");
    expect(out).not.toContain("dose");
  });

  test("doses are for experts, on request", async () => {
    const { out } = await call([
      "summary",
      inFolder("study.json"),
      "--consumption",
      "--doses",
      "--format",
      "json",
    ]);
    const { schema, rows, settings } = JSON.parse(out);
    expect(schema).toBe("wbe/consumption/1");
    expect(rows[0]).toMatchObject({ factor_set: "zuccato2008", dose_mg: 100 });
    expect(rows[0].doses_per_day_per_1000_aged_15_64).toBeCloseTo(rows[0].doses_per_day_per_1000 / 0.62, 9);
    expect(settings.consumption).toMatchObject({ share15to64: 0.62 });
  });

  test("in Swedish the refusal gives its reason in Swedish", async () => {
    const { err } = await call(["summary", inFolder("study.json"), "--consumption"]);
    expect(err).toMatch(/ingen konsumtion beräknas ur GHB: .*kroppen/);
  });

  test("a narrow terminal still says that a row is a scenario, and by which factor", async () => {
    const { out } = await call(["summary", inFolder("lab.csv"), "--consumption"], {
      terminal: true,
      width: 90,
    });
    expect(out).toContain("chosen factor");
    expect(out).toContain("lowest published");
    expect(out).toContain("consumption_");
  });
});

test("wbe loads --consumption: a row a sample and scenario", async () => {
  const { code, out } = await call(["loads", inFolder("lab.csv"), "--consumption", "--format", "json"]);
  expect(code).toBe(0);
  const { schema, rows } = JSON.parse(out);
  expect(schema).toBe("wbe/load-consumption/1");
  expect(rows).toHaveLength(14);
});

test("the municipal report prints no consumption and no doses, whatever the study says", async () => {
  const { code, out } = await call(["report", inFolder("study.json"), "--today", "2026-06-01"]);
  expect(code).toBe(0);
  expect(out).toContain("<html");
  expect(out).not.toMatch(/doser per|konsumtion|doses a day|consumption/i);
  expect(out).toMatch(/korrigerat för det som bryts ned/i);
});

describe("wbe summary --if-lost", () => {
  test("a sentence for each share and residue", async () => {
    const { code, out } = await call([
      "summary",
      inFolder("lab.csv"),
      "--if-lost",
      "10,20%",
      "--format",
      "ndjson",
    ]);
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ biomarker, lost_percent }) => [biomarker, Math.round(lost_percent)])).toEqual([
      ["benzoylecgonine", 10],
      ["benzoylecgonine", 20],
      ["GHB", 10],
      ["GHB", 20],
    ]);
    expect(rows[1].sentence).toContain("If 20 % of benzoylecgonine is lost on the way");
  });

  test("with hours: the losses that the catalogue knows stand beside", async () => {
    const { out } = await call(["summary", inFolder("lab.csv"), "--if-lost", "20", "--sewer-hours", "5"]);
    expect(out).toContain("slowest known loss");
  });
});

test.each([
  [["summary", "--doses"], "--consumption"],
  [["summary", "--sewer-hours", "3"], "--if-lost"],
  [["summary", "--if-lost", "100"], "below 100"],
  [["summary", "--if-lost", "some"], "below 100"],
  [["summary", "--if-lost", "20", "--sewer-hours", "-1"], "0 or more"],
])("wrong usage: %j", async ([command = "", ...options], words) => {
  const { code, err } = await call([command, inFolder("lab.csv"), ...options]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test("wbe biomarkers cocaine: every factor set side by side with source and confidence", async () => {
  for (const lang of ["sv", "en"]) {
    const { code, out } = await call(["biomarkers", "benzoylecgonine", "--lang", lang]);
    expect(code).toBe(0);
    for (const set of ["castiglioni2013", "zuccato2008", "vannuijs2011", "postigo2010", "acic_nwdmp"]) {
      expect(out).toContain(set);
    }
    expect(out).toContain("from memory, check");
    expect(out).toContain("10.1021/es302722f");
  }
});
