import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../cli/_world.ts";
import { buildProgram, longTable } from "./_program.ts";

const ROWS = 20_000;
let program = "";

beforeAll(async () => {
  program = await buildProgram();
}, 120_000);

const long = (value: (row: number) => number): string => longTable(ROWS, value);

function shell(line: string): { readonly out: string; readonly err: string } {
  const { stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8", timeout: 60_000 });
  return { out: stdout, err: stderr };
}

describe.skipIf(process.platform === "win32")("the program among others", { timeout: 120_000 }, () => {
  test("a reader that goes away ends it quietly", () => {
    const at = folderWith({ "a.csv": long((row) => 10 + (row % 50)) });
    const line = `"${process.execPath}" "${program}" loads "${at("a.csv")}" --quiet | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { out, err } = shell(line);
    expect(out).toMatch(/^site,.*\n0\n$/);
    expect(err).toBe("");
  });

  test.skipIf(process.platform !== "linux")("a full disk is told in a line, without a stack", () => {
    const at = folderWith({ "a.csv": long((row) => 10 + (row % 50)) });
    const line = `"${process.execPath}" "${program}" loads "${at("a.csv")}" --quiet > /dev/full; echo "$?"`;
    const { out, err } = shell(line);
    expect(out).toBe("1\n");
    expect(err).toMatch(/^wbe: standard output cannot be written \(ENOSPC\)\n$/);
  });

  test("interrupted while it waits for a pipe that nobody writes to, it ends at once", async () => {
    const at = folderWith({ "a.csv": long(() => 10) });
    expect(spawnSync("mkfifo", [at("pipe")]).status).toBe(0);
    for (const words of [
      ["loads", at("pipe")],
      ["loads", at("a.csv"), "--flow", at("pipe")],
    ]) {
      const child = spawn(process.execPath, [program, ...words], { stdio: "ignore" });
      const code = new Promise((resolve) => child.once("exit", resolve));
      await sleep(3000);
      child.kill("SIGINT");
      const late = sleep(20_000).then(() => child.kill("SIGKILL"));
      expect(await Promise.race([code, late])).toBe(130);
    }
  });

  test("killed while it writes, at any moment, it leaves the old file or the new one", async () => {
    const at = folderWith({ "a.csv": long((row) => 10 + (row % 50)) });
    const words = [program, "loads", at("a.csv"), "--quiet", "--force", "--out", at("out.csv")];
    const started = performance.now();
    expect(spawnSync(process.execPath, words).status).toBe(0);
    const lasts = performance.now() - started;
    const whole = readFileSync(at("out.csv"), "utf8");
    for (let step = 0; step < 6; step++) {
      writeFileSync(at("out.csv"), "old\n");
      const child = spawn(process.execPath, words, { stdio: "ignore" });
      const gone = new Promise((resolve) => child.once("exit", resolve));
      // the last third of the time is when it writes
      await sleep(lasts * (0.7 + 0.08 * step));
      child.kill("SIGKILL");
      await gone;
      expect(["old\n", whole]).toContain(readFileSync(at("out.csv"), "utf8"));
    }
  });

  test("of two runs on one output one is told, or with --force the last one holds", async () => {
    const at = folderWith({ "a.csv": long(() => 10), "b.csv": long(() => 20) });
    const results = ["a.csv", "b.csv"].map((name, index) => {
      spawnSync(process.execPath, [
        program,
        "loads",
        at(name),
        "--quiet",
        "--out",
        at(`whole${index}`),
        "--format",
        "csv",
      ]);
      return readFileSync(at(`whole${index}`), "utf8");
    });
    for (const force of [[], ["--force"]]) {
      const codes = await Promise.all(
        ["a.csv", "b.csv"].map((name) => {
          const words = [
            program,
            "loads",
            at(name),
            "--quiet",
            "--out",
            at(`out${force.length}.csv`),
            ...force,
          ];
          const child = spawn(process.execPath, words, { stdio: "ignore" });
          return new Promise<number | null>((resolve) => child.once("exit", resolve));
        }),
      );
      expect(codes.sort()).toEqual(force.length === 0 ? [0, 2] : [0, 0]);
      expect(results).toContain(readFileSync(at(`out${force.length}.csv`), "utf8"));
    }
    expect(readdirSync(at(".")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
