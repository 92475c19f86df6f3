import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readInput } from "../../src/node/index.ts";
import { call, folderWith } from "../cli/_world.ts";
import { expectWords, HEAD, TIDY } from "./_ends-in-words.ts";

const WINDOWS = process.platform === "win32";

/** Root may read and write everything, so it stands back for a while. */
async function withoutPower<T>(work: () => Promise<T>): Promise<T> {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
const ROLES = ["lab", "flow", "sites", "events"] as const;

async function given(role: (typeof ROLES)[number], path: string, good: string) {
  return role === "lab" ? call(["loads", path]) : call(["loads", good, `--${role}`, path]);
}

describe.each(ROLES)("given as %s", (role) => {
  test("a file that is not there", async () => {
    const at = folderWith({ "good.csv": TIDY });
    const outcome = await given(role, at("none.csv"), at("good.csv"));
    expectWords(outcome, [3]);
    expect(outcome.err).toContain("the file is not there");
  });

  test("a folder", async () => {
    const at = folderWith({ "good.csv": TIDY });
    mkdirSync(at("folder.csv"));
    const outcome = await given(role, at("folder.csv"), at("good.csv"));
    expectWords(outcome, [3]);
    expect(outcome.err).toContain("this is a folder");
  });

  test.skipIf(WINDOWS)("a link to nothing, and one to itself", async () => {
    const at = folderWith({ "good.csv": TIDY });
    symlinkSync(at("none.csv"), at("a.csv"));
    symlinkSync(at("b.csv"), at("b.csv"));
    for (const name of ["a.csv", "b.csv"]) expectWords(await given(role, at(name), at("good.csv")), [3]);
  });

  test.skipIf(WINDOWS)("a file that may not be read", async () => {
    const at = folderWith({ "good.csv": TIDY, "a.csv": TIDY });
    chmodSync(at("."), 0o755);
    chmodSync(at("a.csv"), 0);
    const outcome = await withoutPower(() => given(role, at("a.csv"), at("good.csv")));
    expectWords(outcome, [3]);
    expect(outcome.err).toContain("may not be read");
  });

  test.skipIf(WINDOWS)("an endless device is not read for ever", async () => {
    const at = folderWith({ "good.csv": TIDY });
    for (const device of ["/dev/zero", "/dev/null"]) {
      const outcome = await given(role, device, at("good.csv"));
      expectWords(outcome, [3]);
    }
  });

  test("a file of another role", async () => {
    const at = folderWith({
      "good.csv": TIDY,
      "other.csv": "compound;colour\nx;red\n",
      "head.csv": `${HEAD}\n`,
    });
    for (const name of ["other.csv", "head.csv"]) expectWords(await given(role, at(name), at("good.csv")));
  });
});

describe("outputs", () => {
  test("a folder, a folder that is not there, an input, a file in a file", async () => {
    const at = folderWith({ "good.csv": TIDY });
    mkdirSync(at("folder"));
    for (const name of [
      "folder",
      "none/a.csv",
      "good.csv",
      "good.csv/a.csv",
      "a\u0000b.csv",
      "n".repeat(300),
    ]) {
      const outcome = await call(["loads", at("good.csv"), "--out", at(name), "--force"]);
      expectWords(outcome, [2]);
    }
    expect(readFileSync(at("good.csv"), "utf8")).toBe(TIDY);
    expect(readdirSync(at(".")).sort()).toEqual(["folder", "good.csv"]);
  });

  test.skipIf(WINDOWS)("a folder in which nothing may be written", async () => {
    const at = folderWith({ "good.csv": TIDY });
    mkdirSync(at("folder"), { mode: 0o555 });
    chmodSync(at("."), 0o755);
    await withoutPower(async () =>
      expectWords(await call(["loads", at("good.csv"), "--out", at("folder/a.csv")]), [2]),
    );
    expect(readdirSync(at("folder"))).toEqual([]);
  });

  test.skipIf(process.platform !== "linux")("a disk that is full", async () => {
    const at = folderWith({ "good.csv": TIDY });
    const outcome = await call(["loads", at("good.csv"), "--out", "/dev/full"]);
    expectWords(outcome, [2]);
    expect(outcome.err).toContain("cannot be written");
  });

  test("names that a shell or a terminal would run come back as they are", async () => {
    const at = folderWith();
    for (const name of ["$(touch x).csv", "`id`.csv", "-rf.csv", "a;b.csv", "å ä.csv", "\u001b[31mred.csv"]) {
      writeFileSync(at(name), TIDY);
      const outcome = await call(["check", at(name)]);
      expectWords(outcome, [0]);
    }
  });
});

describe.skipIf(WINDOWS)("a named pipe", () => {
  test("is read as a file", async () => {
    const at = folderWith({ "good.csv": TIDY });
    if (spawnSync("mkfifo", [at("pipe")]).status !== 0) throw new Error("no mkfifo");
    const writer = import("node:fs/promises").then(({ writeFile }) => writeFile(at("pipe"), TIDY));
    const fromPipe = await call(["loads", at("pipe"), "--quiet"]);
    await writer;
    expect(fromPipe).toEqual(await call(["loads", at("good.csv"), "--quiet"]));
  });

  test("that nobody writes to, and a device as a mapping, keep nobody waiting", async () => {
    const at = folderWith({ "good.csv": TIDY });
    if (spawnSync("mkfifo", [at("pipe")]).status !== 0) throw new Error("no mkfifo");
    const waiting = readInput(at("pipe"));
    // A thread that waited would hold back every other one that looks at a pipe.
    const writer = await open(at("pipe"), "w");
    await writer.write("late");
    await writer.close();
    expect(Buffer.from((await waiting).bytes).toString()).toBe("late");
    expectWords(await call(["loads", at("good.csv"), "--mapping", "/dev/zero"]), [2]);
  });
});
