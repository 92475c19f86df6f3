import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doors, layOutPackage } from "./lay-out-package.ts";

let home = "";

beforeAll(() => {
  home = layOutPackage();
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("what others say of the packed tarball", { timeout: 120_000 }, () => {
  test("publint finds no error and no warning", async () => {
    const { messages } = await publint({ pkgDir: join(home, "package"), level: "suggestion", strict: true });
    // A suggestion we do not follow: the field `browser` gives bundlers the reader of CSV that needs no Buffer, and a
    // page without a bundler needs no map to load the others.
    expect(messages.map(({ code }) => code)).toEqual(["USE_EXPORTS_OR_IMPORTS_BROWSER"]);
  });

  test("are-the-types-wrong finds nothing under any resolution that knows exports", async () => {
    const tarball = readdirSync(home).find((name) => name.endsWith(".tgz")) ?? "";
    const judged = await checkPackage(createPackageFromTarballData(readFileSync(join(home, tarball))));
    if (judged.types === false) throw new Error("it saw no types at all");
    expect(Object.keys(judged.entrypoints)).toEqual(
      expect.arrayContaining(doors.map((door) => door.replace("wbe", "."))),
    );
    // TypeScript's resolution "node10" is older than exports: there only the root is found.
    const problems = judged.problems.filter(
      (problem) =>
        !("resolutionKind" in problem && problem.resolutionKind === "node10" && problem.entrypoint !== "."),
    );
    expect(problems).toEqual([]);
  });
});
