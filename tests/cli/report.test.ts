import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, folderWith } from "./_world.ts";

const STUDY = join(import.meta.dirname, "../../data-samples/strangnas-simulated/study.json");

describe("wbe report", () => {
  test("writes the page on standard output, with the date and the call that makes it again", async () => {
    const { code, out } = await call([
      "report",
      STUDY,
      "--quiet",
      "--today",
      "2026-06-02",
      "--period",
      "year",
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/i);
    expect(out).toContain('<html lang="sv"');
    expect(out).toContain("2 juni 2026");
    expect(out).toContain("--period year");
    expect(out).not.toContain("--quiet");
  });

  test("with --out prints the answers and where the report is, in the study's language", async () => {
    const at = folderWith();
    const { code, out, err } = await call(["report", STUDY, "--out", at("r.html"), "--force"]);
    expect([code, out]).toEqual([0, ""]);
    const page = readFileSync(at("r.html"), "utf8");
    expect(page).toContain('<html lang="sv"');
    expect(page).not.toContain("--force");
    const lines = err.trimEnd().split("\n");
    expect(lines.slice(4, 6)).toEqual([
      `rapporten ligger i ${at("r.html")}`,
      "anmärkningar på indata, även i rapporten:",
    ]);
    const answers = lines
      .slice(0, 4)
      .filter((line) => /^(Kokain|Cannabis|Amfetamin|Ecstasy|MDMA)/.test(line));
    expect(answers).toHaveLength(4);
    for (const answer of answers) expect(answer).toMatch(/jämfört med/);
  });

  test("--lang en speaks English, to the reader and on the page", async () => {
    const at = folderWith();
    const { err } = await call(["report", STUDY, "--lang", "en", "--out", at("r.html")]);
    expect(err).toContain(`the report is in ${at("r.html")}`);
    expect(err).toContain("compared with");
    expect(readFileSync(at("r.html"), "utf8")).toContain('<html lang="en"');
  });

  test("--short is the short page, and names the call of the whole report", async () => {
    const { code, out } = await call(["report", STUDY, "--short", "--quiet", "--today", "2026-06-02"]);
    expect(code).toBe(0);
    expect(out).toContain('<body class="short">');
    expect(out).not.toContain("<svg");
    expect(out).toContain("fullständiga rapporten");
    expect(/<code>(.*)<\/code>/.exec(out)?.[1]).toMatch(/^wbe report .*study\.json --today 2026-06-02$/);
  });

  test("the same call gives the same bytes", async () => {
    const words = ["report", STUDY, "--quiet", "--today", "2026-06-02"];
    expect((await call(words)).out).toBe((await call(words)).out);
  });
});

describe("wbe compare", () => {
  test("--from and --to name the periods; one without samples is told with those that have", async () => {
    const { out } = await call([
      "compare",
      STUDY,
      "-q",
      "--from",
      "2024-T1",
      "--to",
      "2026-T1",
      "--format",
      "json",
    ]);
    const { rows } = JSON.parse(out) as { rows: { from: string; to: string }[] };
    expect(rows.length).toBeGreaterThan(0);
    for (const { from, to } of rows) expect([from, to]).toEqual(["2024-T1", "2026-T1"]);
    const none = await call(["compare", STUDY, "--to", "2031-T1", "--lang", "en"]);
    expect(none.code).toBe(2);
    expect(none.err).toContain("the period 2031-T1 has no samples - there are 2024-T1, ");
  });
});

describe("wbe biomarkers", () => {
  test("lists the catalogue; a name in any tongue gives its card", async () => {
    const all = await call(["biomarkers", "--format", "json"]);
    const { rows } = JSON.parse(all.out) as { rows: { biomarker: string }[] };
    expect(rows.map(({ biomarker }) => biomarker)).toContain("THC-COOH");
    const card = await call(["biomarkers", "bensoylekgonin", "--lang", "sv"]);
    expect(card.code).toBe(0);
    expect(card.out).toMatch(/bensoylekgonin/i);
    const one = await call(["biomarkers", "BzE", "--format", "json"]);
    expect((JSON.parse(one.out) as { rows: unknown[] }).rows).toHaveLength(1);
  });
});
