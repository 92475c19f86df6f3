import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/base/index.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { ALL_OPTIONS } from "../../src/cli/options.ts";
import { call, folderWith, ONE_SAMPLE } from "./_world.ts";

describe("help and version", () => {
  test("wbe alone prints the help on standard error and is wrong usage", async () => {
    const { code, out, err } = await call([]);
    expect(code).toBe(2);
    expect(out).toBe("");
    for (const { name } of COMMANDS) expect(err).toContain(`  ${name} `);
  });

  test.each([["--help"], ["-h"], ["help"]])("wbe %s prints the help on standard output", async (word) => {
    const { code, out, err } = await call([word]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Exit codes: 0 fine, 1 our fault, 2 wrong usage, 3 input");
  });

  test.each(COMMANDS)("$name: help names every option and an example, in both languages", async (command) => {
    for (const [language, usage] of [
      ["en", "Usage"],
      ["sv", "Användning"],
    ] as const) {
      const { code, out } = await call([command.name, "--help", "--lang", language]);
      expect(code).toBe(0);
      expect(out).toContain(usage);
      expect(out).toContain(command.examples[0]);
      const idle = new Set(command.without);
      for (const { name, help } of command.options) {
        if (idle.has(name)) expect(out).not.toContain(` --${name} `);
        else expect(out).toContain(` --${name}`);
        if (!idle.has(name)) expect(out).toContain(help[language]);
      }
    }
  });

  test("the version, whatever else is said", async () => {
    expect(await call(["--version"])).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
    expect((await call(["loads", "-V"])).out).toBe(`${VERSION}\n`);
  });

  test("option names are unique, with their short forms and aliases", () => {
    const names = ALL_OPTIONS.flatMap(({ name, short, alias }) => [name, short ?? [], alias ?? []].flat());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("wrong usage ends with 2 and names what was meant", () => {
  test.each([
    [["sumary", "x.csv"], "wbe: the command is not known: sumary - did you mean summary?"],
    [["qqq"], "wbe: the command is not known: qqq - see wbe --help"],
    [["loads", "--fromat", "csv"], "wbe: the option is not known: --fromat - did you mean --format?"],
    [["loads", "--qqqqqq"], "wbe: the option is not known: --qqqqqq - see wbe --help"],
    [["loads", "x.csv", "--from", "2026"], "wbe loads has no such option - see wbe loads --help"],
    [["loads", "x.csv", "--format"], "--format cannot be used: it needs a value: --format csv|json"],
    [["loads", "x.csv", "--out", "--force"], "--out cannot be used: it needs a value: --out FILE"],
    [["loads", "x.csv", "--force=yes"], "--force cannot be used: it takes no value"],
    [["loads", "x.csv", "--format", "jsn"], "did you mean json?"],
    [["loads", "x.csv", "--digits", "0"], "a whole number from 1 to 17"],
    [
      ["loads", "x.csv", "--digits", "six"],
      '"six" - the option --digits cannot be used: it must be a number',
    ],
    [["loads", "x.csv", "--level", "high"], '"high" - the option --level'],
    [["loads", "x.csv", "--sites", "a", "--sites", "b"], "--sites cannot be used: it may stand only once"],
    [["loads", "x.csv", "--excel", "sv", "--format", "json"], "--excel cannot be used: it is for csv only"],
    [["loads", "x.csv", "--out", "x.xlsx"], "this kind of file is not written"],
    [["loads", "x.csv", "--today", "yesterday"], "it must be a day like 2026-01-31"],
    [["loads", "x.csv", "--uncertainty", "flow"], "it must be NAME=NUMBER"],
    [
      ["loads", "x.csv", "--uncertainty", "flw=0.1"],
      "the setting is not known: uncertainty.flw - did you mean flow?",
    ],
    [["loads", "x.csv", "--period", "tertal"], "did you mean tertial?"],
    [["loads", "x.csv", "--period", "[{]"], "its JSON is broken"],
    [["loads", "x.csv", "--level", "95"], "was it given as percent?"],
    [["loads", "x.csv", "--constants", "1999"], "there is no edition 1999"],
    [["loads"], "no input - name a study file, laboratory files, or - for standard input"],
    [["loads", "a.json", "b.json"], "a study file stands alone"],
    [["loads", "a.json", "--flow", "f.csv"], "put it under inputs"],
    [["loads", "-", "-"], "standard input can be read once only"],
    [["biomarkers", "bensoylekgonim"], "did you mean benzoylecgonine?"],
  ])("%j", async (words, message) => {
    const { code, out, err } = await call(words);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
  });

  test("html is for a report, and parquet is not for a terminal", async () => {
    const html = await call(["loads", "-", "--format", "html"], { input: ONE_SAMPLE });
    expect([html.code, html.out]).toEqual([2, ""]);
    expect(html.err).toContain("html is for wbe report");
    const parquet = await call(["loads", "-", "--format", "parquet"], { input: ONE_SAMPLE, terminal: true });
    expect([parquet.code, parquet.out]).toEqual([2, ""]);
  });
});

describe("messages speak the language of the call", () => {
  test("--lang, else the study's, else English", async () => {
    const at = folderWith({ "study.json": '{ "language": "sv", "inputs": { "lab": "missing.csv" } }' });
    const study = at("study.json");
    expect((await call(["loads", study])).err).toMatch(/^missing\.csv - filen finns inte/);
    expect((await call(["loads", study, "--lang", "en"])).err).toMatch(
      /^missing\.csv - the file is not there/,
    );
    expect((await call(["loads", study, "--lang=en"])).err).toMatch(/^missing\.csv - the file is not there/);
    expect((await call(["loads", at("no.csv")])).err).toMatch(/the file is not there/);
    expect((await call(["laods", study])).err).toBe("wbe: kommandot är okänt: laods - menade du loads?\n");
  });

  test.each([
    [["loads", "--perod", "week"], "wbe: flaggan är okänd: --perod - menade du --period?\n"],
    [["loads"], "wbe: indata saknas - ange en studiefil, laboratoriefiler eller - för standard input\n"],
    [
      ["loads", "x.csv", "--level", "95"],
      "det får vara högst 0.9999; angavs det i procent? Skriv en andel\n",
    ],
    [["loads", "x.csv", "--perod=x"], "menade du --period?\n"],
    [["summary", "x.csv", "--period", "tertal"], "menade du tertial?\n"],
    [["biomarkers", "bensoylekgonim"], "det finns inte i katalogen - menade du benzoylecgonine?\n"],
    [["loads", "x.csv", "--from", "x"], "wbe loads har ingen sådan flagga - se wbe loads --help\n"],
  ])("%j in Swedish", async (words, message) => {
    expect((await call([...words, "--lang", "sv"])).err).toContain(message);
  });
});

test("starting up loads neither study nor report", () => {
  const folder = join(import.meta.dirname, "../../src/cli");
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, from = ""] of text.matchAll(/^(?:import|export) (?!type)[^;]*? from "([^"]+)";/gm)) {
      if (from.startsWith("./")) follow(from.slice(2));
      else seen.add(from);
    }
  };
  follow("main.ts");
  expect(seen).toContain("run.ts");
  expect([...seen].filter((from) => from.startsWith("../"))).toEqual(["../base/index.ts"]);
});
