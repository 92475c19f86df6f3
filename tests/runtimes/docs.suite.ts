import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { doors, ROOT } from "../package/lay-out-package.ts";

const folder = mkdtempSync(join(tmpdir(), "wbe-docs-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the reference is made from the docstrings: every door, no warning, no path of this machine", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [".ci/docs.mjs", folder], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  expect(`${stdout}${stderr}`.match(/warning|error/gi) ?? [], `${stdout}${stderr}`).toEqual([]);
  expect(readdirSync(join(folder, "modules")).length).toBe(doors.length);
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(500);
  expect(pages.filter((name) => readFileSync(join(folder, name), "utf8").includes(ROOT))).toEqual([]);
});
