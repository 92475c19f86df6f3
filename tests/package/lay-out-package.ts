import { execFileSync, execSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

export const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

/** What users import: `wbe`, `wbe/units` and so on. */
export const doors: readonly string[] = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "./package.json")
  .map((subpath) => subpath.replace(/^\./, "wbe"));

/** The file in `dist` behind a door, without its ending. */
export function fileOf(door: string): string {
  return door === "wbe" ? "index" : door.slice("wbe/".length);
}

/** Packs the package as npm would publish it and lays it beside its dependencies, in a folder with a space in its name. */
export function layOutPackage(): string {
  const home = mkdtempSync(join(tmpdir(), "wbe package "));
  const packed = execSync(`npm pack --ignore-scripts --json --pack-destination "${home}"`, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync("tar", ["-xzf", filename], { cwd: home });
  mkdirSync(join(home, "node_modules"));
  cpSync(join(home, "package"), join(home, "node_modules/wbe"), { recursive: true });
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(join(ROOT, "node_modules", name), join(home, "node_modules", name), "junction");
  }
  return home;
}

/** Runs a script in a folder, as the module kind its ending says, and gives what it prints. */
export function runScript(
  home: string,
  file: `${string}.${"mjs" | "cjs"}`,
  script: string,
  ...flags: string[]
): string {
  writeFileSync(join(home, file), script);
  return execFileSync(process.execPath, [...flags, file], { cwd: home, encoding: "utf8" }).trim();
}
