import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doors, layOutPackage, manifest, runScript } from "./lay-out-package.ts";

let home = "";
const packed = (...path: string[]): string => join(home, "node_modules/wbe", ...path);

beforeAll(() => {
  home = layOutPackage();
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("the packed tarball", () => {
  test("holds the built package and no sources, tests or samples", () => {
    expect(readdirSync(packed()).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "package.json",
    ]);
    const others = readdirSync(packed("dist")).filter((name) => !/\.(c?js|d\.c?ts|json|txt)$/.test(name));
    // `npm run docs`, which packing for a release includes, lays the reference beside.
    expect(others.filter((name) => name !== "docs")).toEqual(["page.html"]);
  });

  test("every door gives the same names as ESM and CommonJS, and every file it points to is there", () => {
    const names = `(m) => Object.keys(m).filter((name) => name !== "default").sort()`;
    const list = JSON.stringify(doors);
    const esm = runScript(
      home,
      "doors.mjs",
      `const names = ${names}; const all = {};
       for (const door of ${list}) all[door] = names(await import(door));
       console.log(JSON.stringify(all));`,
    );
    const cjs = runScript(
      home,
      "doors.cjs",
      `const names = ${names}; const all = {};
       for (const door of ${list}) all[door] = names(require(door));
       console.log(JSON.stringify(all));`,
      "--no-experimental-require-module",
    );
    expect(JSON.parse(cjs)).toEqual(JSON.parse(esm));
    const files = JSON.stringify(manifest.exports).match(/\.\/dist\/[^"]+/g) ?? [];
    expect(files.length).toBe(4 * doors.length);
    expect(
      files.filter((file) => readFileSync(packed(file)).length === 0 && !file.includes("samples")),
    ).toEqual([]);
  });

  const rows = JSON.stringify([
    {
      site: "A",
      date: "2026-01-13",
      biomarker: "benzoylecgonine",
      concentration: 500,
      unit: "ng/L",
      flow_m3_per_day: 12000,
      population: 37000,
    },
  ]);
  // C 500 ng/L x Q 12 000 m3/d / P 37 000 = 6 000 000 / 37 000 = 162.162 mg/d/1000.
  test.each([
    ["mjs", `import { loads } from "wbe"; console.log(loads(${rows})[0].load_mg_per_day_per_1000)`],
    ["cjs", `const { loads } = require("wbe"); console.log(loads(${rows})[0].load_mg_per_day_per_1000)`],
  ] as const)("computes a load from %s", (kind, script) => {
    expect(Number(runScript(home, `load.${kind}`, script))).toBeCloseTo(6_000_000 / 37_000, 10);
  });

  test("CommonJS writes Parquet without require of ES modules", () => {
    const script = `const { loads, toParquet } = require("wbe");
      toParquet(loads(${rows}), ["site"]).then((bytes) => console.log(Buffer.from(bytes).subarray(0, 4).toString()));`;
    expect(runScript(home, "parquet.cjs", script, "--no-experimental-require-module")).toBe("PAR1");
  });

  test("an error is told apart by its code across module formats and doors", () => {
    const script = `const wbe = require("wbe"); const { convert } = require("wbe/units");
      const caught = (f) => { try { f(); } catch (error) { return error; } };
      const here = caught(() => wbe.createStudy({ lab: [], period: "fortnight" }));
      import("wbe").then((esm) => console.log(esm.isWbeError(here), wbe.isWbeError(here), here.code));`;
    expect(runScript(home, "errors.cjs", script)).toMatch(/^true true [A-Z_]+$/);
  });

  test.each([
    [
      "mjs",
      'import * as wbe from "wbe"; import { decayFactor } from "wbe/loads"; import * as units from "wbe/units";',
    ],
    [
      "cjs",
      'const wbe = require("wbe"); const { decayFactor } = require("wbe/loads"); const units = require("wbe/units");',
    ],
  ] as const)("every door throws the one WbeError (%s)", (kind, imports) => {
    const script = `${imports}
      const caught = (f) => { try { f(); } catch (error) { return error instanceof wbe.WbeError; } };
      console.log(caught(() => wbe.createStudy({ lab: [], period: "fortnight" })),
        caught(() => units.toM3(1, "ng/L")), caught(() => decayFactor({ rate: Number.NaN, residenceTime: 1 })));`;
    expect(runScript(home, `class.${kind}`, script, "--no-experimental-require-module")).toBe(
      "true true true",
    );
  });

  test("the bin is a program that starts by itself and tells its version", () => {
    expect(readFileSync(packed("dist/cli.cjs"), "utf8").split("\n")[0]).toBe("#!/usr/bin/env node");
    const out = execFileSync(process.execPath, [packed("dist/cli.cjs"), "--version"], { encoding: "utf8" });
    expect(out.trim()).toBe(manifest.version);
  });

  test("the study schema ships and names the inputs", () => {
    const schema = JSON.parse(readFileSync(packed("dist/study.schema.json"), "utf8")) as {
      properties: object;
    };
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(["inputs", "period", "uncertainty"]),
    );
  });

  test("no path of the machine that built it is inside", () => {
    const odd = readdirSync(packed("dist")).filter((name) =>
      readFileSync(packed("dist", name), "utf8").includes(process.cwd()),
    );
    expect(odd).toEqual([]);
  });
});
