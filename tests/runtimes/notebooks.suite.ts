import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../package/lay-out-package.ts";
import { type Kernel, type Shown, startKernel } from "./_kernel.ts";

/** Where `.ci/run` has put Deno and zeromq. */
const TOOLS = process.env.WBE_RUNTIMES ?? "";
const FOLDER = join(ROOT, "data-samples");
const VEGA = "application/vnd.vegalite.v5+json";

interface Notebook {
  readonly metadata: { readonly kernelspec: { readonly name: string } };
  readonly nbformat: number;
  readonly cells: readonly {
    readonly cell_type: "code" | "markdown";
    readonly source: readonly string[];
    readonly outputs?: readonly unknown[];
  }[];
}

function notebook(name: string): Notebook {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Notebook;
}

function codeOf(name: string): readonly string[] {
  return notebook(name)
    .cells.filter(({ cell_type }) => cell_type === "code")
    .map(({ source }) => source.join(""));
}

let kernel: Kernel;
beforeAll(async () => {
  kernel = await startKernel(join(TOOLS, "node_modules", ".bin", "deno"), TOOLS, FOLDER);
}, 120_000);
afterAll(() => kernel?.stop());

/** Runs every cell of a notebook in a kernel of its own, in order. */
async function runAll(name: string): Promise<ReadonlyMap<string, Shown>> {
  const own = await startKernel(join(TOOLS, "node_modules", ".bin", "deno"), TOOLS, FOLDER);
  try {
    const shown = new Map<string, Shown>();
    for (const code of codeOf(name)) shown.set(code, await own.execute(code));
    return shown;
  } finally {
    own.stop();
  }
}

const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".ipynb"));

test("the notebooks are there, for Deno, and stored without outputs", () => {
  expect(NAMES).toEqual(["kommunens-tertial-simulerad.ipynb", "swedish-cities.ipynb"]);
  for (const name of NAMES) {
    const { metadata, nbformat, cells } = notebook(name);
    expect([metadata.kernelspec.name, nbformat]).toEqual(["deno", 4]);
    for (const { outputs = [] } of cells) expect(outputs).toEqual([]);
  }
});

/** Cells that end in a result of ours, and the command it names itself by. */
const RESULTS: Readonly<Record<string, readonly string[]>> = {
  "kommunens-tertial-simulerad.ipynb": ["check", "summary", "compare", "trend"],
  "swedish-cities.ipynb": ["summary", "trend", "trend-cities", "trend-regions"],
};

/** Results that draw themselves; a ledger has no picture. */
const WITH_PICTURE = /^summary:/;

describe.each(NAMES)("%s", (name) => {
  test("every cell runs and shows something; every result is a table, the levels a chart too", async () => {
    const shown = await runAll(name);
    for (const [code, { error, bundles }] of shown) {
      expect([code, error]).toEqual([code, null]);
      expect(bundles, code).toHaveLength(1);
    }
    const results = [...shown.values()].flatMap(({ bundles }) => bundles).filter((one) => "text/html" in one);
    const commands = results.map((bundle) => /^[\w-]+/.exec(String(bundle["text/plain"]))?.[0]);
    expect(commands).toEqual(RESULTS[name]);
    for (const bundle of results) {
      const plain = String(bundle["text/plain"]);
      expect(plain).toMatch(/^[\w-]+: \d+ rows?/);
      for (const line of plain.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
      expect(String(bundle["text/html"])).toMatch(/<table[\s\S]*<\/table>/);
      if (WITH_PICTURE.test(plain)) expect(bundle).toHaveProperty([VEGA]);
    }
  });
});

describe("a result in the kernel", () => {
  const CODE =
    'import { summarise } from "wbe"; import { readStudy } from "wbe/node";' +
    'const s = await readStudy("strangnas-simulated/study.json"); summarise(s)';

  test("hands over text, HTML, a picture and its Vega-Lite specification", async () => {
    const { bundles, error } = await kernel.execute(CODE);
    expect(error).toBeNull();
    const [bundle = {}] = bundles;
    expect(Object.keys(bundle).sort()).toEqual([VEGA, "image/svg+xml", "text/html", "text/plain"]);
    expect(String(bundle["image/svg+xml"])).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    const spec = bundle[VEGA] as { readonly $schema: string; readonly concat: readonly object[] };
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    expect(spec.concat.length).toBeGreaterThan(0);
  });

  test("stays a plain array of plain rows", async () => {
    const { bundles, error } = await kernel.execute(
      "const rows = summarise(s); const copy = structuredClone(rows);" +
        "[Array.isArray(rows), Array.isArray(copy), rows.map((r) => r).constructor === Array," +
        "Object.getPrototypeOf(rows[0]) === Object.prototype, JSON.stringify(copy) === JSON.stringify(rows)].join()",
    );
    expect(error).toBeNull();
    expect(String(bundles[0]?.["text/plain"])).toContain("true,true,true,true,true");
  });

  test("an error of the study's reader is told in the cell, by its sentence", async () => {
    const { error } = await kernel.execute('await readStudy("no-such-study.json")');
    expect(error).toMatch(/the file is not there/);
  });
});
