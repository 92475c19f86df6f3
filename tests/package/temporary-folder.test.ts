import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import oneTemporaryFolder from "../../.ci/one-temporary-folder.ts";

test("the tests of a run share one temporary folder", () => {
  expect(basename(tmpdir())).toMatch(/^wbe-tests-/);
});

test("the folder goes with the run, whatever the tests left in it", () => {
  const names = ["TMPDIR", "TEMP", "TMP"];
  const before = names.map((name) => process.env[name]);
  try {
    const end = oneTemporaryFolder();
    const folder = process.env.TMPDIR ?? "";
    expect(tmpdir()).toBe(folder);
    if (process.platform !== "win32") expect(statSync(folder).mode & 0o777).toBe(0o777);
    mkdirSync(join(folder, "closed"));
    writeFileSync(join(folder, "closed/a.csv"), "site\n", { mode: 0o444 });
    chmodSync(join(folder, "closed"), 0o555);
    end();
    expect(existsSync(folder)).toBe(false);
  } finally {
    names.forEach((name, at) => {
      const value = before[at];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    });
  }
});
