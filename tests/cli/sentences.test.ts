import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { call, folderWith, ONE_SAMPLE } from "./_world.ts";

describe("an input is never replaced", () => {
  test.each(["ok.csv", "soft.csv", "hard.csv"])("loads ok.csv --out %s --force", async (name) => {
    const at = folderWith({ "ok.csv": ONE_SAMPLE });
    symlinkSync(at("ok.csv"), at("soft.csv"));
    linkSync(at("ok.csv"), at("hard.csv"));
    const { code, err } = await call(["loads", at("ok.csv"), "--out", at(name), "--force"]);
    expect(code).toBe(2);
    expect(err).toContain("this file was read as input and is not replaced");
    expect(readFileSync(at("ok.csv"), "utf8")).toBe(ONE_SAMPLE);
  });

  test("nor the study file, nor an annotated copy's own input, nor that of a mapping", async () => {
    const study = JSON.stringify({ language: "sv", inputs: { lab: "ok.csv" } });
    const at = folderWith({ "ok.csv": ONE_SAMPLE, "study.json": study });
    const json = await call(["loads", at("study.json"), "--out", at("study.json"), "--force"]);
    expect(json.code).toBe(2);
    expect(json.err).toContain("filen lästes som indata och ersätts inte");
    const copy = ["check", at("ok.csv"), "--out", at("ok.csv"), "--force"];
    expect((await call(copy)).code).toBe(2);
    expect((await call([...copy, "--suggest-mapping"])).code).toBe(2);
    expect(readFileSync(at("ok.csv"), "utf8")).toBe(ONE_SAMPLE);
    expect(readFileSync(at("study.json"), "utf8")).toBe(study);
  });
});

describe("headline", () => {
  test("a name known to nobody is refused with the nearest one", async () => {
    const at = folderWith({ "ok.csv": ONE_SAMPLE });
    const { code, err } = await call([
      "summary",
      at("ok.csv"),
      "--headline",
      "bensoylekgonim",
      "--lang",
      "sv",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("menade du benzoylecgonine?");
  });

  test("a drug whose residue is measured says so; one that is absent is told; a measured one is silent", async () => {
    const at = folderWith({ "ok.csv": ONE_SAMPLE });
    const summary = async (name: string): Promise<string> =>
      (await call(["summary", at("ok.csv"), "--headline", name])).err;
    expect(await summary("kokain")).toContain("but its residue benzoylecgonine is");
    expect(await summary("MDMA")).toContain("the headline drug MDMA is not in the data");
    expect(await summary("BzE")).not.toContain("headline");
  });
});

test("loads read back without a municipality say so once, other tables do not", async () => {
  const at = folderWith({ "ok.csv": ONE_SAMPLE });
  const { out } = await call(["loads", at("ok.csv")]);
  const { err } = await call(["summary", "-"], { input: out });
  expect(err.match(/no municipality is named/g)).toHaveLength(1);
  expect((await call(["summary", "-", "--lang", "sv"], { input: out })).err).toContain(
    "ingen kommun är angiven",
  );
  expect((await call(["summary", at("ok.csv")])).err).not.toContain("municipality");
});

test("no flow and no population at all: the options that bring them", async () => {
  const bare = "site,date,biomarker,concentration_ng_per_l\nA,2026-01-13,MDMA,50\n";
  const at = folderWith({ "bare.csv": bare, "ok.csv": ONE_SAMPLE });
  const { err } = await call(["loads", at("bare.csv")]);
  expect(err).toContain("give --flow FILE and --sites FILE, or the columns flow_m3_per_day and population");
  expect((await call(["loads", at("ok.csv")])).err).not.toContain("--flow FILE");
});

describe("a study file", () => {
  test("a comma too many: row and column in both languages, whatever strings hold", async () => {
    const at = folderWith({ "study.json": '{\n  "title": "a,}",\n  "seed": 1,\n}' });
    const told = async (lang: string): Promise<string> =>
      (await call(["check", at("study.json"), "--lang", lang])).err;
    expect(await told("en")).toContain("study.json:3 - ");
    expect(await told("en")).toContain("at row 3, column 12 a comma too many stands before }");
    expect(await told("sv")).toContain("på rad 3, kolumn 12 står ett komma för mycket före }");
  });

  test("every setting that is wrong is told at once, the time zone too", async () => {
    const study = { timeZone: "Mars/Base", level: 95, period: "fortnight", inputs: { lab: "a.csv" } };
    const at = folderWith({ "study.json": JSON.stringify(study) });
    const { code, err } = await call(["check", at("study.json")]);
    expect(code).toBe(2);
    expect(err).toContain("like Europe/Stockholm");
    expect(err).toContain("was it given as percent?");
    expect(err).toContain('or a list like [{ "name": "spring"');
  });

  test("a list instead of settings", async () => {
    const at = folderWith({ "study.json": "[1,2]" });
    const { code, err } = await call(["check", at("study.json")]);
    expect(code).toBe(2);
    expect(err).toContain("the setting study cannot be used: it must be an object: settings between { and }");
  });
});
