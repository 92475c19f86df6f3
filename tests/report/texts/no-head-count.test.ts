import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOTS = ["src/report", "src/study", "src/loads", "src/cli", "src/biomarkers", "src/base"];

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

/** Words that would turn a mass into a number of people. */
const HEAD_COUNT =
  /number of (drug )?users|users (a|per) (day|1,?000)|prevalence of|antal(et)? (brukare|användare|missbrukare)|brukare per|användare per/i;

test("no text of ours counts users", () => {
  for (const root of ROOTS) {
    for (const path of sourcesUnder(join(import.meta.dirname, "../../..", root))) {
      expect(HEAD_COUNT.exec(readFileSync(path, "utf8"))?.[0] ?? null, path).toBeNull();
    }
  }
});

test("the pattern would find one", () => {
  expect("the number of users").toMatch(HEAD_COUNT);
  expect("antalet användare").toMatch(HEAD_COUNT);
});
