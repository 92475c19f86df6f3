import { describe, expect, test } from "vitest";
import { call, folderWith, rowsOf } from "./_world.ts";

const LAB = [
  "site,date,biomarker,concentration,unit,flow_m3_per_day,population",
  "A,2026-01-05,benzoylecgonine,370,ng/L,12000,37000",
  "A,2026-01-05,amphetamine,300,ng/L,12000,37000",
  "A,2026-01-05,Ammoniumkväve,20,mg/L,12000,37000",
].join("\n");

describe("rows that an option asks for", () => {
  test.each([
    [["check", "--diagnostics"], "check,site,date,sample_id,biomarker,value"],
    [["loads", "--populations"], "site,date,day_type,events,method,marker,population"],
    [["loads", "--amphetamine"], "site,sample_id,date,load_mg_per_day_per_1000"],
    [["summary", "--without", "flagged"], "scope,site,biomarker,segment,period,target,samples"],
  ])("%j", async ([command = "", ...options], header) => {
    const file = folderWith({ "lab.csv": LAB });
    const { code, out: stdout } = await call([command, file("lab.csv"), ...options, "--format", "csv"]);
    expect(code).toBe(0);
    expect(stdout.startsWith(header)).toBe(true);
  });

  test("--population markers divides by the people that the ammonium stands for", async () => {
    const file = folderWith({ "lab.csv": LAB });
    const { out: stdout } = await call([
      "loads",
      file("lab.csv"),
      "--population",
      "markers",
      "--format",
      "csv",
    ]);
    const [row] = rowsOf(stdout);
    // 20 mg/L x 12 000 m3 / 8 g = 30 000 persons; 370 ng/L x 12 000 m3 / 30 000 = 148 mg/d/1000.
    expect(Number(row?.population)).toBe(30_000);
    expect(Number(row?.load_mg_per_day_per_1000)).toBeCloseTo(148, 3);
  });

  test("an unknown flag is wrong usage", async () => {
    const file = folderWith({ "lab.csv": LAB });
    const { code, err: stderr } = await call(["summary", file("lab.csv"), "--without", "RAIN"]);
    expect(code).toBe(2);
    expect(stderr).toContain("RAIN");
  });
});
