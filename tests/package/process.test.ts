import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "dist/cli.cjs");
const STUDY = join(ROOT, "data-samples/strangnas-simulated/study.json");
const ONE =
  "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population\nA,2026-01-13,BzE,500,12000,37000\n";

function wbe(words: readonly string[], input = ""): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the program as a process", () => {
  test("data on standard output, exit code 0; nothing but the help for wbe alone, exit code 2", () => {
    const loads = wbe(["loads", "-"], ONE);
    expect(loads).toMatchObject({ code: 0, err: "" });
    expect(loads.out).toContain(",162.162,");
    expect(wbe([])).toMatchObject({ code: 2, out: "" });
    expect(wbe(["loads", "nothing.csv"])).toMatchObject({ code: 3, out: "" });
    expect(wbe(["loads", "-", "--strict"], `${ONE}A,2026-01-14,BzE,,12000,37000\n`).code).toBe(4);
  });

  test("into a file: the bytes of a pipe, behind what stands there already", () => {
    const file = join(mkdtempSync(join(tmpdir(), "wbe-process-")), "all.csv");
    const script = '(echo first; "$0" "$1" loads "$2" --quiet; echo last) > "$3"';
    const { status } = spawnSync("sh", ["-c", script, process.execPath, BIN, STUDY, file]);
    expect(status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(`first\n${wbe(["loads", STUDY, "--quiet"]).out}last\n`);
  });

  test("a file that may grow no further ends it with a word", () => {
    const file = join(mkdtempSync(join(tmpdir(), "wbe-process-")), "all.csv");
    const script = 'ulimit -f 8; "$0" "$1" loads "$2" --quiet > "$3"';
    const { status, stderr } = spawnSync("sh", ["-c", script, process.execPath, BIN, STUDY, file], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toBe("wbe: standard output cannot be written (EFBIG)\n");
  });

  test("a reader that has seen enough ends it quietly", () => {
    const script = '"$0" "$1" loads "$2" --quiet | head -n 1';
    const { stdout, stderr } = spawnSync("sh", ["-c", script, process.execPath, BIN, STUDY], {
      encoding: "utf8",
    });
    expect(stdout.split("\n")[0]).toMatch(/^site,sample_id,/);
    expect(stderr).toBe("");
  });

  test("Ctrl-C ends it with 130 and leaves no file", async () => {
    const home = mkdtempSync(join(tmpdir(), "wbe-process-"));
    const child = spawn(process.execPath, [BIN, "loads", "-", "--out", join(home, "a.csv")]);
    child.stdin.write(ONE);
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(readdirSync(home)).toEqual([]);
  });

  test("Ctrl-C ends a report in the middle of its computation: 130, no half file and no stack", async () => {
    const home = mkdtempSync(join(tmpdir(), "wbe-process-"));
    const study = join(ROOT, "data-samples/ten-years-simulated/study.json");
    const child = spawn(process.execPath, [BIN, "report", study, "--out", join(home, "a.html")]);
    let told = "";
    child.stderr.on("data", (text) => {
      told += text;
    });
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(readdirSync(home)).toEqual([]);
    expect(told).not.toMatch(/\bat .*:\d+:\d+/);
  });
});
