import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { manifest, ROOT } from "../package/lay-out-package.ts";

/** Where `.ci/run` has put Deno. */
const DENO = join(process.env.WBE_RUNTIMES ?? "", "node_modules/.bin/deno");

const jsr = JSON.parse(readFileSync(join(ROOT, "jsr.json"), "utf8")) as {
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
};

let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "wbe-publish-"));
  for (const name of ["src", "jsr.json", "package.json", "README.md", "CHANGELOG.md", "LICENSE"]) {
    cpSync(join(ROOT, name), join(home, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"), "junction");
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

test("jsr.json has the version and the doors of package.json", () => {
  expect(jsr.version).toBe(manifest.version);
  const doors = Object.keys(manifest.exports).filter((subpath) => subpath !== "./package.json");
  expect(Object.keys(jsr.exports)).toEqual(doors);
});

test("deno publish would take the sources as they are", () => {
  // The types are checked by TypeScript itself. One is slow on purpose: the closed union of codes is read off the one
  // table that holds their meaning, so that no second list can differ from it.
  const words = ["publish", "--dry-run", "--allow-dirty", "--no-check", "--allow-slow-types"];
  const { status, stdout, stderr } = spawnSync(DENO, words, {
    cwd: home,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: home, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
  const said = `${stdout}${stderr}`;
  expect(status, said).toBe(0);
  expect(said.match(/^error.*$/gm) ?? []).toEqual([]);
  // The optional renderers of PNG are named by the user, and looked up beside the user's own packages.
  const warned = said.match(/^warning\[[^\]]+\]/gm) ?? [];
  expect(warned.filter((line) => line !== "warning[unanalyzable-dynamic-import]")).toEqual([]);
});

test("only the CODES table is slow to type", () => {
  const { stdout, stderr } = spawnSync(DENO, ["publish", "--dry-run", "--allow-dirty", "--no-check"], {
    cwd: home,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: home, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
  const slow = [...`${stdout}${stderr}`.matchAll(/^error\[[^\]]+\].*\n\s*--> (\S+?):/gm)].map(
    ([, place]) => place,
  );
  expect(slow.map((place) => place?.slice(place.indexOf("src/")))).toEqual(["src/base/codes.ts"]);
});
