import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./lay-out-package.ts";

const DIST = join(ROOT, "dist");
const STATEMENT = /(?:^|[;\n}])\s*(?:import|export)\b[^"';()]*?(?:from\s*)?["']\.\/([^"'\n]+)["']/g;

/** A file of dist with all that it imports at once, not what it asks for later. */
function loadedBy(entries: readonly string[]): readonly string[] {
  const chunks = new Set<string>();
  const visit = (file: string): void => {
    if (chunks.has(file)) return;
    chunks.add(file);
    for (const [, next = ""] of readFileSync(join(DIST, file), "utf8").matchAll(STATEMENT)) visit(next);
  };
  for (const entry of entries) visit(entry);
  return [...chunks];
}

/** The chunk that the program imports later under the name of this source file. */
function chunkOf(name: string): string {
  const found = readdirSync(DIST).filter((file) => new RegExp(`^${name}-[A-Z0-9]{8}\\.js$`).test(file));
  const own = found.filter((file) => readFileSync(join(DIST, file), "utf8").length > 0);
  expect(own.length, name).toBeGreaterThan(0);
  return own[0] ?? "";
}

const HEAVY = {
  zod: /node_modules\/zod\//,
  d3: /node_modules\/d3-/,
  parquet: /node_modules\/hyparquet/,
  "html pages": /^\/\/ src\/report\/html\//m,
  charts: /^\/\/ src\/report\/charts\//m,
} as const;

// Kilobytes (1000 bytes) before any is packed, about a fifth above what was measured.
describe("what a command loads", () => {
  test.each([
    ["--help", [], 120, ["zod", "d3", "parquet", "html pages", "charts"]],
    ["loads as a filter", ["filter-loads"], 500, ["zod", "d3", "parquet", "html pages", "charts"]],
    ["loads", ["run-command", "run-study", "loads-rows"], 1500, ["d3", "parquet", "html pages", "charts"]],
    ["check", ["run-command", "run-study", "check-rows"], 1500, ["d3", "parquet", "html pages", "charts"]],
    [
      "summary",
      ["run-command", "run-study", "summary-rows"],
      1700,
      ["d3", "parquet", "html pages", "charts"],
    ],
    [
      "compare",
      ["run-command", "run-study", "compare-rows"],
      1700,
      ["d3", "parquet", "html pages", "charts"],
    ],
    ["trend", ["run-command", "run-study", "trend-rows"], 1700, ["d3", "parquet", "html pages", "charts"]],
  ] as const)("%s", (_, names, kilobytes, without) => {
    const texts = loadedBy(["cli.js", ...names.map(chunkOf)]).map((file) =>
      readFileSync(join(DIST, file), "utf8"),
    );
    expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(kilobytes * 1000);
    for (const heavy of without)
      expect(
        texts.filter((text) => HEAVY[heavy].test(text)),
        heavy,
      ).toEqual([]);
  });

  test("the signs of heavy rooms are seen where they are", () => {
    const report = loadedBy([chunkOf("report-page")]).map((file) => readFileSync(join(DIST, file), "utf8"));
    for (const sign of [HEAVY.zod, HEAVY.d3, HEAVY["html pages"], HEAVY.charts])
      expect(report.some((text) => sign.test(text))).toBe(true);
  });
});
