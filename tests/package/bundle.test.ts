import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { doors, fileOf, manifest, ROOT } from "./lay-out-package.ts";

const DIST = join(ROOT, "dist");
const EDGES = ["wbe/node"];
const core = doors.filter((door) => !EDGES.includes(door));

/** Everything a file of dist can load, at once or later: its own chunks, and the names of outside modules. */
function reachOf(entry: string): { readonly chunks: readonly string[]; readonly outside: readonly string[] } {
  const chunks = new Set<string>();
  const outside = new Set<string>();
  const visit = (file: string): void => {
    if (chunks.has(file)) return;
    chunks.add(file);
    // Comments of bundled packages name the files of their types.
    const code = readFileSync(join(DIST, file), "utf8").replace(/^\s*(?:\/\*)?\*.*$/gm, "");
    const calls =
      /(?:^|[;\n}])\s*(?:import|export)\b[^"';]*?(?:from\s*)?["']([^"'\n]+)["']|\b(?:import|require)\(\s*["']([^"'\n]+)["']\s*\)/g;
    for (const [, statement, call] of code.matchAll(calls)) {
      const target = statement ?? call ?? "";
      if (target.startsWith("./")) visit(target.slice(2));
      else outside.add(target);
    }
  };
  visit(entry);
  return { chunks: [...chunks], outside: [...outside].sort() };
}

/** A door and all that it loads at once. */
function loadedBy(entry: string): readonly string[] {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const code = readFileSync(join(DIST, file), "utf8");
    for (const [, next = ""] of code.matchAll(/^(?:import|export)\b[^"';()]*?(?:from\s*)?"\.\/([^"\n]+)"/gm))
      visit(next);
  };
  visit(entry);
  return [...files];
}

describe("what the bundles reach", () => {
  test.each(core.flatMap((door) => [`${fileOf(door)}.js`, `${fileOf(door)}.cjs`]))(
    "%s needs no Node module and only the declared dependencies",
    (file) => {
      const { outside } = reachOf(file);
      expect(outside.filter((name) => name.startsWith("node:") || builtinModules.includes(name))).toEqual([]);
      const packages = outside.map((name) => name.split("/")[0] ?? "");
      expect(packages.filter((name) => !(name in manifest.dependencies))).toEqual([]);
    },
  );

  test("the reader of bundles sees Node modules and dependencies where they are", () => {
    expect(reachOf("node.js").outside).toEqual(expect.arrayContaining(["node:fs/promises", "node:path"]));
    expect(reachOf("ingest.js").outside).toEqual(["read-excel-file/universal"]);
    expect(reachOf("ingest.cjs").outside).toEqual(["read-excel-file/universal"]);
  });

  test("the licence of every bundled package ships", () => {
    const bundled = new Set<string>();
    for (const name of readdirSync(DIST).filter((file) => /\.c?js$/.test(file))) {
      // Comments name the origin of each part.
      for (const [, path] of readFileSync(join(DIST, name), "utf8").matchAll(
        /^\/\/ \S*?node_modules\/(\S+)$/gm,
      )) {
        bundled.add(/^(@[^/]+\/)?[^/]+/.exec(path ?? "")?.[0] ?? "");
      }
    }
    const text = readFileSync(join(DIST, "THIRD-PARTY-LICENSES.txt"), "utf8");
    const listed = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([^)]+\)$/gm)].map(([, name]) => name);
    expect(listed).toEqual(expect.arrayContaining([...bundled].sort()));
    // What stands there besides is inside the page that runs without Node: what users install, and what that needs.
    const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
    const inPage = listed.filter((name) => !bundled.has(name ?? ""));
    expect(inPage.filter((name) => lock.packages[`node_modules/${name}`]?.dev)).toEqual([]);
    expect(listed).toEqual(expect.arrayContaining(["d3-scale", "hyparquet-writer", "simple-statistics"]));
    expect(text.match(/copyright/gi)?.length ?? 0).toBeGreaterThanOrEqual(listed.length);
  });
});

/**
 * What a web page loads before it can call a room, dependencies included: minified, gzipped kilobytes (1000 bytes).
 * Ceilings, about a quarter above what was measured; raise one only with a reason.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  wbe: 450,
  "wbe/units": 10,
  "wbe/calendar": 13,
  "wbe/numerics": 18,
  "wbe/uncertainty": 20,
  "wbe/biomarkers": 43,
  "wbe/samples": 1,
  "wbe/quality": 28,
  "wbe/censoring": 23,
  "wbe/population": 19,
  "wbe/loads": 42,
  "wbe/levels": 33,
  "wbe/compare": 40,
  "wbe/trend": 39,
  "wbe/plan": 31,
  "wbe/study": 450,
  "wbe/ingest": 230,
  "wbe/report": 183,
};

describe("what a page pays", () => {
  test("every core door has a ceiling", () => {
    expect(Object.keys(CEILINGS)).toEqual(core);
  });

  test.each(core)("%s stays under its ceiling", async (door) => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(DIST, `${fileOf(door)}.js`)],
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      platform: "browser",
      write: false,
      metafile: true,
      outdir: "out",
      logLevel: "silent",
    });
    const start = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
      entryPoint?.endsWith(`/${fileOf(door)}.js`),
    );
    const needed = new Set<string>();
    const need = (path: string): void => {
      if (needed.has(path)) return;
      needed.add(path);
      for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) {
        if (kind === "import-statement") need(next);
      }
    };
    need(start?.[0] ?? "");
    const bytes = outputFiles
      .filter(({ path }) => [...needed].some((name) => path.replaceAll("\\", "/").endsWith(`/${name}`)))
      .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes / 1000).toBeLessThan(CEILINGS[door] ?? 0);
  });
});

describe("what one function costs", () => {
  // Minified bytes of a bundle that takes this one function through its door, about a quarter above what was measured.
  test.each([
    ["wbe/loads", "massLoad", 150],
    ["wbe/loads", "backCalculate", 700],
    ["wbe/censoring", "kaplanMeier", 2_300],
    ["wbe/trend", "mannKendall", 10_000],
    ["wbe/uncertainty", "propagate", 18_000],
    ["wbe/trend", "theilSen", 21_000],
  ])("%s: %s stays under %i bytes", async (door, name, ceiling) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { ${name} } from "./${fileOf(door)}.js"; console.log(${name});`,
        resolveDir: DIST,
      },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "silent",
    });
    const bytes = outputFiles[0]?.contents.length ?? 0;
    expect(bytes).toBeGreaterThan(30);
    expect(bytes).toBeLessThan(ceiling);
  });
});

describe("what Node reads to import a door", () => {
  // Files, and kilobytes (1000 bytes) about a tenth above what was measured: an engine reads every word of them.
  test.each([
    ["index.js", 8, 1_750],
    ["loads.js", 3, 430],
  ])("%s: at most %i files, %i kB", (entry, files, kilobytes) => {
    const loaded = loadedBy(entry);
    expect(loaded.length).toBeLessThanOrEqual(files);
    const bytes = loaded.reduce((sum, file) => sum + readFileSync(join(DIST, file)).length, 0);
    expect(bytes).toBeLessThan(kilobytes * 1000);
    expect(bytes).toBeGreaterThan(kilobytes * 500);
  });

  test("the front door reads nothing that only other doors need, nor what comes when asked for", () => {
    expect(loadedBy("index.js").filter((file) => /-more|parquet/.test(file))).toEqual([]);
    expect(
      reachOf("index.js")
        .chunks.filter((file) => /parquet/.test(file))
        .sort(),
    ).toEqual(["_parquet-writer.js", "_parquet.js"]);
  });

  test("data that is shipped as text is the data of the sources", async () => {
    const unlike: string[] = [];
    let compared = 0;
    for (const door of core) {
      const room = door === "wbe" ? "" : `${fileOf(door)}/`;
      const source = (await import(join(ROOT, `src/${room}index.ts`))) as Record<string, unknown>;
      const built = (await import(join(DIST, `${fileOf(door)}.js`))) as Record<string, unknown>;
      for (const [name, value] of Object.entries(source)) {
        if (typeof value === "function") continue;
        compared++;
        if (!isDeepStrictEqual(built[name], value)) unlike.push(`${door}: ${name}`);
      }
    }
    expect(unlike).toEqual([]);
    expect(compared).toBeGreaterThan(30);
    const texts = readdirSync(DIST).filter((name) => /^_.*\.c?js$/.test(name));
    const parsed = texts.flatMap(
      (name) => readFileSync(join(DIST, name), "utf8").match(/JSON\.parse\('/g) ?? [],
    );
    expect(parsed.length).toBeGreaterThan(100);
  });
});

describe("no text becomes code", () => {
  test("nothing in the bundles asks for it", () => {
    const odd = readdirSync(DIST)
      .filter((name) => /\.c?js$/.test(name))
      .filter((name) => /\beval\s*\(|\bnew\s+Function\s*\(/.test(readFileSync(join(DIST, name), "utf8")));
    expect(odd).toEqual([]);
  });

  test("the program answers where the engine forbids it, dependencies included", () => {
    const study = join(ROOT, "data-samples/strangnas-simulated/study.json");
    for (const command of ["check", "summary", "report"]) {
      const words = [
        "--disallow-code-generation-from-strings",
        join(DIST, "cli.cjs"),
        command,
        study,
        "--quiet",
      ];
      const out = execFileSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 26 });
      expect(out.length).toBeGreaterThan(100);
    }
  }, 120_000);
});
