import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { LOAD_COLUMNS } from "../../src/loads/index.ts";
import { call, folderWith, ONE_SAMPLE, rowsOf } from "./_world.ts";

const ESCAPE = "\u001b[";

describe("forms of a result", () => {
  test("csv when piped, with the columns of the contract and 6 significant digits", async () => {
    const { code, out } = await call(["loads", "-"], { input: ONE_SAMPLE });
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(LOAD_COLUMNS.join(","));
    // 500 ng/L x 12 000 m3/d / 37 000 = 162.16216 (contract, methods.md section 1)
    expect(rowsOf(out)[0]).toMatchObject({ load_mg_per_day_per_1000: "162.162", load_mg_per_day: "6000" });
  });

  test("--digits for csv and md; json keeps full precision", async () => {
    const three = await call(["loads", "-", "--digits", "3"], { input: ONE_SAMPLE });
    expect(rowsOf(three.out)[0]).toMatchObject({ load_mg_per_day_per_1000: "162" });
    const md = await call(["loads", "-", "--format", "md", "--digits", "8"], { input: ONE_SAMPLE });
    expect(md.out).toContain("162.16216");
    const json = await call(["loads", "-", "--format", "json", "--digits", "3"], { input: ONE_SAMPLE });
    const { rows } = JSON.parse(json.out) as { rows: { load_mg_per_day_per_1000: number }[] };
    expect(rows[0]?.load_mg_per_day_per_1000).toBeCloseTo((500 * 12000) / 37000, 10);
  });

  test.each(["check", "loads", "summary", "compare", "trend", "report"])(
    "the envelope of %s",
    async (name) => {
      const { code, out } = await call([name, "-", "--format", "json"], { input: ONE_SAMPLE });
      expect(code).toBe(0);
      const envelope = JSON.parse(out) as Record<string, unknown>;
      expect(Object.keys(envelope)).toEqual(["schema", "settings", "provenance", "rows", "issues"]);
      expect(envelope.schema).toBe(`wbe/${name}/1`);
      expect(envelope.provenance).toMatchObject({
        inputs: [{ file: "standard input", bytes: ONE_SAMPLE.length }],
      });
      expect(out).not.toContain("NaN");
    },
  );

  test("ndjson is a row a line; parquet starts and ends with its mark", async () => {
    const nd = await call(["loads", "-", "--format", "ndjson"], { input: ONE_SAMPLE });
    expect(
      nd.out
        .trimEnd()
        .split("\n")
        .map((line) => Object.keys(JSON.parse(line) as object)),
    ).toEqual([[...LOAD_COLUMNS]]);
    const parquet = await call(["loads", "-", "--format", "parquet"], { input: ONE_SAMPLE });
    expect([parquet.out.slice(0, 4), parquet.out.slice(-4)]).toEqual(["PAR1", "PAR1"]);
  });

  test("--excel sv: mark, semicolon, decimal comma, even on a terminal", async () => {
    for (const terminal of [false, true]) {
      const { out } = await call(["loads", "-", "--excel", "sv"], { input: ONE_SAMPLE, terminal });
      expect(out.startsWith("\uFEFFsite;sample_id;")).toBe(true);
      expect(out).toContain(";162,162;");
    }
  });

  test("--excel sv is read back to the same loads", async () => {
    const { out } = await call(["loads", "-", "--excel", "sv"], { input: ONE_SAMPLE });
    const again = await call(["loads", "-"], { input: out });
    expect(rowsOf(again.out)[0]).toMatchObject({ load_mg_per_day_per_1000: "162.162", result: "quantified" });
  });
});

describe("on a terminal", () => {
  test("an aligned table no wider than the terminal", async () => {
    const { out } = await call(["loads", "-"], {
      input: ONE_SAMPLE,
      terminal: true,
      width: 80,
      env: { NO_COLOR: "1" },
    });
    const lines = out.trimEnd().split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toMatch(/162\.162\s+\d+\.\d+\s+\d+\.\d+/);
  });

  test.each([
    [{}, [], true],
    [{ NO_COLOR: "1" }, [], false],
    [{ NO_COLOR: "" }, [], true],
    [{ TERM: "dumb" }, [], false],
    [{ FORCE_COLOR: "0" }, [], false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, [], false],
    [{}, ["--no-color"], false],
  ])("colour with %j and %j: %s", async (env, words, colour) => {
    const { out } = await call(["loads", "-", ...words], { input: ONE_SAMPLE, terminal: true, env });
    expect(out.includes(ESCAPE)).toBe(colour);
  });

  test("no colour in a pipe or a file, unless it is forced on a pipe", async () => {
    const table = ["loads", "-", "--format", "table"];
    expect((await call(table, { input: ONE_SAMPLE })).out).not.toContain(ESCAPE);
    expect((await call(table, { input: ONE_SAMPLE, env: { FORCE_COLOR: "1" } })).out).toContain(ESCAPE);
    const at = folderWith();
    await call([...table, "--out", at("t.txt")], { input: ONE_SAMPLE, terminal: true });
    expect(readFileSync(at("t.txt"), "utf8")).not.toContain(ESCAPE);
  });

  test("progress only where a person sees it, once work has lasted, and it leaves nothing behind", async () => {
    const slow = { input: ONE_SAMPLE, terminal: true, tick: 700 };
    const { err } = await call(["loads", "-", "--lang", "sv"], slow);
    expect(err).toContain("räknar …");
    expect(err.endsWith("\r\u001b[K") || err.includes("\r\u001b[K")).toBe(true);
    expect(err.slice(err.lastIndexOf("\u001b[K") + 3)).not.toContain("…");
    expect((await call(["loads", "-"], { ...slow, tick: 0 })).err).not.toContain("…");
    expect((await call(["loads", "-"], { ...slow, terminal: false })).err).toBe("");
    expect((await call(["loads", "-", "--quiet"], slow)).err).toBe("");
  });
});

describe("--out", () => {
  test("writes the file in the form of its name, and nothing on standard output", async () => {
    const at = folderWith();
    for (const [name, start] of [
      ["a.csv", "site,"],
      ["a.json", "{"],
      ["a.ndjson", '{"site"'],
      ["a.md", "|"],
      ["a.parquet", "PAR1"],
    ] as const) {
      const { code, out } = await call(["loads", "-", "-o", at(name)], { input: ONE_SAMPLE, terminal: true });
      expect([code, out]).toEqual([0, ""]);
      expect(readFileSync(at(name), "latin1").startsWith(start)).toBe(true);
    }
    expect(readdirSync(dirname(at("x"))).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("an existing file is kept, and replaced with --force", async () => {
    const at = folderWith({ "kept.csv": "mine" });
    const words = ["loads", "-", "--out", at("kept.csv")];
    const kept = await call(words, { input: ONE_SAMPLE });
    expect(kept.code).toBe(2);
    expect(kept.err).toBe(`${at("kept.csv")} - the file exists already - add --force to replace it\n`);
    expect(readFileSync(at("kept.csv"), "utf8")).toBe("mine");
    expect((await call([...words, "--force"], { input: ONE_SAMPLE })).code).toBe(0);
    expect(readFileSync(at("kept.csv"), "utf8")).toContain("162.162");
  });

  test("input that cannot be used leaves no file", async () => {
    const at = folderWith();
    const { code, out } = await call(["loads", "-", "--out", at("a.json")], { input: "" });
    expect([code, out, existsSync(at("a.json"))]).toEqual([3, "", false]);
  });
});

describe("exit codes of data", () => {
  const flagged = `${ONE_SAMPLE}A,2,2026-01-15,benzoylecgonine,,12000,37000,L,b1\n`;

  test("a blank value is told and ends with 0; under --strict with 4", async () => {
    const plain = await call(["loads", "-"], { input: flagged });
    expect(plain.code).toBe(0);
    expect(plain.err).toContain("standard input:3:E");
    const strict = await call(["loads", "-", "--strict"], { input: flagged });
    expect(strict.code).toBe(4);
    expect(strict.out).toBe(plain.out);
    expect((await call(["loads", "-", "--strict"], { input: ONE_SAMPLE })).code).toBe(0);
  });

  test("--quiet says nothing and changes neither data nor code", async () => {
    const { code, out, err } = await call(["check", "-", "--strict", "-q"], { input: flagged });
    expect([code, err]).toEqual([4, ""]);
    expect(rowsOf(out)).toEqual([
      { file: "standard input", format: "tidy", rows_read: "2", used: "1", flagged: "0", not_used: "1" },
    ]);
  });

  test("a table without rows, or that cannot be understood, ends with 3", async () => {
    expect((await call(["loads", "-"], { input: ONE_SAMPLE.split("\n")[0] ?? "" })).code).toBe(3);
    const broken = await call(["loads", "-"], { input: "site;site;halt\nA;B;1\n" });
    expect(broken.code).toBe(3);
    expect(broken.err).toMatch(/^standard input:/);
  });

  test("with --format json the problems are on standard output too, as issues", async () => {
    const { code, out } = await call(["loads", "-", "--format", "json"], {
      input: "site;site;halt\nA;B;1\n",
    });
    expect(code).toBe(3);
    const { schema, rows, issues } = JSON.parse(out) as {
      schema: string;
      rows: [];
      issues: { code: string }[];
    };
    expect([schema, rows]).toEqual(["wbe/loads/1", []]);
    expect(issues.map((issue) => issue.code)).toContain("HEADER_DUPLICATE");
  });

  test("all problems at once, 20 shown and the rest counted", async () => {
    const blank = Array.from({ length: 30 }, (_, i) => `A,s${i},2026-01-15,MDMA,,12000,37000,L,b1\n`).join(
      "",
    );
    const { err } = await call(["loads", "-"], { input: ONE_SAMPLE + blank });
    expect(err.trimEnd().split("\n")).toHaveLength(21);
    expect(err).toContain("… and 10 more");
  });

  test("what a file holds cannot steer the terminal", async () => {
    const odd = `${ONE_SAMPLE}A,3,2026-01-15,evil\u001b[2J,500,12000,37000,L,b1\n`;
    const { out, err } = await call(["loads", "-"], { input: odd, terminal: true, env: { NO_COLOR: "1" } });
    expect(out + err).not.toContain("\u001b[2J");
    expect(err).toContain("evil");
  });
});

test("settings as options are those of a study file, and are told in the envelope", async () => {
  const words = [
    "--title",
    "T",
    "--period",
    "month",
    "--level",
    "0.9",
    "--target",
    "both",
    "--non-detects",
    "euda-zero",
    "--trend-method",
    "sen-levels",
    "--uncertainty",
    "flow=0.05,meter=0",
    "--uncertainty",
    "batch=0",
    "--headline",
    "BzE,MDMA",
    "--weekend",
    "Sat,Sun",
    "--day-label",
    "end",
    "--time-zone",
    "Europe/Oslo",
    "--seed",
    "7",
    "--publication",
    "minimumPopulation=5",
    "--lang",
    "sv",
  ];
  const { out } = await call(["summary", "-", "--format", "json", ...words], { input: ONE_SAMPLE });
  const { settings } = JSON.parse(out) as { settings: Record<string, unknown> };
  expect(settings).toMatchObject({
    title: "T",
    period: "month",
    level: 0.9,
    target: "both",
    nonDetects: "euda-zero",
    trendMethod: "sen-levels",
    uncertainty: {
      flow: { default: 0.05 },
      meter: { default: 0 },
      batch: { default: 0 },
      sampling: { default: 0.1 },
    },
    headline: { biomarkers: ["benzoylecgonine", "MDMA"] },
    weekend: ["Sat", "Sun"],
    dayLabel: "end",
    timeZone: "Europe/Oslo",
    seed: 7,
    publication: { minimumPopulation: 5 },
    language: "sv",
  });
});

test("an option lays itself over the study's setting, part by part", async () => {
  const at = folderWith({
    "lab.csv": ONE_SAMPLE,
    "study.json":
      '{ "inputs": { "lab": ["lab.csv"] }, "uncertainty": { "sampling": 0.3, "flow": 0.2 }, "period": "year" }',
  });
  const { out } = await call([
    "loads",
    at("study.json"),
    "--format",
    "json",
    "--uncertainty",
    "flow=0",
    "--zero",
    "nd",
  ]);
  const { settings } = JSON.parse(out) as { settings: Record<string, unknown> };
  expect(settings).toMatchObject({
    period: "year",
    uncertainty: { sampling: { default: 0.3 }, flow: { default: 0 }, concentration: { default: 0.1 } },
    mapping: { zero: "nd" },
  });
});

test("a list of named periods can be given as JSON", async () => {
  const period = '[{"name":"winter","from":"2026-01-01","to":"2026-02-28"}]';
  const { out } = await call(["summary", "-", "--period", period], { input: ONE_SAMPLE });
  expect(rowsOf(out)[0]).toMatchObject({
    period: "winter",
    period_start: "2026-01-01",
    period_end: "2026-02-28",
  });
});
