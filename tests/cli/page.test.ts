import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, folderWith } from "./_world.ts";

const BUILT = join(import.meta.dirname, "../../dist/page.html");

/** The test command builds before it tests; a lone run of the tests may find nothing built. */
describe.skipIf(!existsSync(BUILT))("wbe page", () => {
  test("writes the built page as it is, to a file that is not replaced unasked", async () => {
    const at = folderWith();
    const first = await call(["page", "--out", at("wbe.html")]);
    expect([first.code, first.out]).toEqual([0, ""]);
    expect(first.err).toBe(`the page is in ${at("wbe.html")}: open it in a browser\n`);
    expect(readFileSync(at("wbe.html"))).toEqual(readFileSync(BUILT));
    expect((await call(["page", "--out", at("wbe.html")])).err).toContain("--force");
    expect((await call(["page", "--out", at("wbe.html"), "--force", "--quiet"])).err).toBe("");
  });

  test("goes to standard output when piped", async () => {
    const { code, out, err } = await call(["page"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.startsWith("<!doctype html>")).toBe(true);
  });

  test("starts in a language that is asked for; nothing else changes", async () => {
    const [plain, english] = [await call(["page"]), await call(["page", "--lang", "en"])];
    expect(english.out).toContain('<html lang="en" data-language="en">');
    expect(english.out.replace('<html lang="en" data-language="en">', '<html lang="sv">')).toBe(plain.out);
  });

  test("reads no file", async () => {
    const { code, err } = await call(["page", "lab.csv"]);
    expect(code).toBe(2);
    expect(err).toContain("files are chosen in it");
  });

  test("forbids itself every request and every script but its own", () => {
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(BUILT, "utf8")) ?? [];
    const rules = policy.split("; ");
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("connect-src 'none'");
    expect(rules).toContain("worker-src blob:");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(rules.filter((rule) => /^script-src 'sha256-[\w+/]{43}='$/.test(rule)).length).toBe(1);
    // Two styles: its own, and that of the report it shows.
    expect(rules.filter((rule) => /^style-src( 'sha256-[\w+/]{43}='){2}$/.test(rule)).length).toBe(1);
  });
});
