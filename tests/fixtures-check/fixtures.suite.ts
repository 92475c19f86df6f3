import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const TOLERANCE = 1e-9;

const scripts = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(py|R)$/.test(name))
  .sort();

/** Debian's own Python where there is one: it is the one that has SciPy. */
const PYTHON = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

/** Scripts that need a package outside Debian: run where it is installed, named where it is not. */
const NEEDS: Readonly<Record<string, string>> = { "biomarkers/pubchem-identifiers.py": "chemicals" };

function isThere(packageName: string | undefined): boolean {
  if (packageName === undefined) return true;
  const find = `import importlib.util, sys; sys.exit(importlib.util.find_spec("${packageName}") is None)`;
  return spawnSync(PYTHON, ["-c", find]).status === 0;
}

/** Runs a script on a copy of its folder, and gives what it makes: the files it writes, or what its head says it prints. */
function remake(script: string): ReadonlyMap<string, unknown> {
  const copy = mkdtempSync(join(tmpdir(), "wbe-fixtures-"));
  const listJson = (): readonly string[] => readdirSync(copy).filter((name) => name.endsWith(".json"));
  const LONG_AGO = new Date(0);
  try {
    cpSync(join(FIXTURES, dirname(script)), copy, { recursive: true });
    for (const name of listJson()) utimesSync(join(copy, name), LONG_AGO, LONG_AGO);
    const [program = "", ...flags] = script.endsWith(".R") ? ["Rscript", "--vanilla"] : [PYTHON];
    const words = [...flags, basename(script)];
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: copy,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
    const head = readFileSync(join(copy, basename(script)), "utf8");
    const printed = /(?:python3|Rscript) \S+ > (\S+\.json)/.exec(head)?.[1];
    if (printed !== undefined) writeFileSync(join(copy, printed), stdout);
    const made = listJson().filter((name) => statSync(join(copy, name)).mtimeMs > LONG_AGO.getTime());
    return new Map(made.map((name) => [name, JSON.parse(readFileSync(join(copy, name), "utf8"))]));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Where two JSON values differ: numbers by more than the tolerance, all else at all. `maker` names versions and may differ. */
function differences(made: unknown, kept: unknown, path = "$"): readonly string[] {
  if (typeof made === "number" && typeof kept === "number") {
    const close = Math.abs(made - kept) <= TOLERANCE * Math.max(Math.abs(made), Math.abs(kept));
    return close ? [] : [`${path}: ${made} is not ${kept}`];
  }
  if (typeof made === "object" && typeof kept === "object" && made !== null && kept !== null) {
    const names = new Set([...Object.keys(made), ...Object.keys(kept)]);
    names.delete("maker");
    const at = (value: object, name: string): unknown => (value as Record<string, unknown>)[name];
    return [...names].flatMap((name) => differences(at(made, name), at(kept, name), `${path}.${name}`));
  }
  return made === kept ? [] : [`${path}: ${JSON.stringify(made)} is not ${JSON.stringify(kept)}`];
}

describe("the programs beside the fixtures", () => {
  const absent = scripts.filter((script) => !isThere(NEEDS[script]));
  for (const script of absent) console.warn(`not run: ${script} needs the Python package ${NEEDS[script]}`);

  test.each(scripts.filter((script) => !absent.includes(script)))("%s makes its JSON again", (script) => {
    const made = remake(script);
    expect(made.size).toBeGreaterThan(0);
    for (const [name, value] of made) {
      const kept = JSON.parse(readFileSync(join(FIXTURES, dirname(script), name), "utf8")) as unknown;
      expect(differences(value, kept).slice(0, 5), name).toEqual([]);
    }
  });

  test("every JSON fixture has a program or says its source", () => {
    const folders = new Set(scripts.map((script) => dirname(script)));
    const alone = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json") && !folders.has(dirname(name)))
      .filter((name) => !/"(source|origin|maker)"/.test(readFileSync(join(FIXTURES, name), "utf8")));
    expect(alone).toEqual([]);
  });

  test("the comparison sees a difference", () => {
    expect(differences({ a: [1, 2] }, { a: [1, 2 + 1e-6] })).toHaveLength(1);
    expect(differences({ a: 1 }, {})).toHaveLength(1);
    expect(differences({ a: [1, "x", null] }, { a: [1 + 1e-12, "x", null] })).toEqual([]);
  });
});
