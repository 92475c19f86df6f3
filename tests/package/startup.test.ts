import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { simulatedRows, tableOf } from "../stream/_simulated.ts";
import { ROOT } from "./lay-out-package.ts";

const DIST = join(ROOT, "dist");
/** A file that is loaded at once; one that is asked for later stands behind an arrow. */
const AT_ONCE = /=require\("\.\/([^"]+)"\)/g;

/** A file of dist with all that it imports at once, not what it asks for later. */
function loadedBy(entries: readonly string[]): readonly string[] {
  const chunks = new Set<string>();
  const visit = (file: string): void => {
    if (chunks.has(file)) return;
    chunks.add(file);
    for (const [, next = ""] of readFileSync(join(DIST, file), "utf8").matchAll(AT_ONCE)) visit(next);
  };
  for (const entry of entries) visit(entry);
  return [...chunks];
}

const HEAVY = {
  zod: /node_modules\/zod\//,
  d3: /node_modules\/d3-/,
  parquet: /node_modules\/hyparquet/,
  "html pages": /^\/\/ src\/report\/html\//m,
  charts: /^\/\/ src\/report\/charts\//m,
} as const;

// Files, and kilobytes (1000 bytes) before any is packed: about a fifth above what was measured.
describe("what a command loads", () => {
  test.each([
    ["--help", [], 2, 120, ["zod", "d3", "parquet", "html pages", "charts"]],
    ["loads as a filter", ["filter"], 4, 400, ["zod", "d3", "parquet", "html pages", "charts"]],
    ["loads", ["run-command", "study", "loads-rows"], 16, 1250, ["d3", "parquet", "html pages", "charts"]],
    ["check", ["run-command", "study", "check-rows"], 11, 1050, ["d3", "parquet", "html pages", "charts"]],
    ["summary", ["run-command", "study", "levels"], 11, 1250, ["d3", "parquet", "html pages", "charts"]],
    [
      "compare",
      ["run-command", "study", "compare-rows"],
      15,
      1270,
      ["d3", "parquet", "html pages", "charts"],
    ],
    ["trend", ["run-command", "study", "trend-rows"], 20, 1350, ["d3", "parquet", "html pages", "charts"]],
  ] as const)("%s", (_, names, files, kilobytes, without) => {
    const texts = loadedBy(["cli.cjs", ...names.map((name) => `cli-${name}.cjs`)]).map((file) =>
      readFileSync(join(DIST, file), "utf8"),
    );
    expect(texts.length).toBeLessThanOrEqual(files);
    expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(kilobytes * 1000);
    for (const heavy of without)
      expect(
        texts.filter((text) => HEAVY[heavy].test(text)),
        heavy,
      ).toEqual([]);
  });

  test("the signs of heavy rooms are seen where they are", () => {
    const report = loadedBy(["cli-report-page.cjs"]).map((file) => readFileSync(join(DIST, file), "utf8"));
    for (const sign of [HEAVY.zod, HEAVY.d3, HEAVY["html pages"], HEAVY.charts])
      expect(report.some((text) => sign.test(text))).toBe(true);
  });
});

describe("what a command makes Node load", () => {
  const folder = mkdtempSync(join(tmpdir(), "wbe-startup-"));
  const lab = join(folder, "lab.csv");
  const watch = join(folder, "watch.cjs");
  writeFileSync(lab, tableOf(simulatedRows(1, 20)));
  // Node's own list of what it has loaded, as it stands when the program ends.
  writeFileSync(
    watch,
    `process.on("exit", () => require("node:fs").writeFileSync("${join(folder, "seen")}", process.moduleLoadList.join("\\n")));`,
  );

  function loadedFor(words: readonly string[]): readonly string[] {
    const output = openSync(join(folder, "out"), "w");
    const { status } = spawnSync(process.execPath, ["--require", watch, join(DIST, "cli.cjs"), ...words], {
      stdio: ["ignore", output, "inherit"],
    });
    closeSync(output);
    expect(status).toBe(0);
    return readFileSync(join(folder, "seen"), "utf8")
      .split("\n")
      .map((line) => line.replace("NativeModule ", ""));
  }

  test.each([[["--help"]], [["loads", lab]]])(
    "%j into a file: no threads, no hashes, no network, no streams",
    (words) => {
      const seen = loadedFor(words);
      expect(seen).toContain("fs");
      expect(
        seen.filter((name) => ["worker_threads", "crypto", "net", "tls", "stream"].includes(name)),
      ).toEqual([]);
      expect(readFileSync(join(folder, "out"), "utf8").length).toBeGreaterThan(1000);
    },
  );

  test("they are seen where they are needed", () => {
    expect(loadedFor(["loads", lab, "--out", join(folder, "loads.csv")])).toContain("crypto");
  });
});
