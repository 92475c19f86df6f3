import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../cli/_world.ts";
import { buildProgram, longTable } from "./_program.ts";

let program = "";
const TABLE = longTable(3000, (row) => 10 + (row % 50));

beforeAll(async () => {
  program = await buildProgram();
}, 120_000);

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** Runs the program after a line of shell that takes something away from it. */
function under(limit: string, ...words: readonly string[]): Ended {
  const line = `${limit}; exec "$0" "$@"`;
  const { status, stderr } = spawnSync("bash", ["-c", line, process.execPath, program, ...words], {
    encoding: "utf8",
    timeout: 120_000,
  });
  return { code: status, err: stderr };
}

function expectToldInALine({ code, err }: Ended, codes: readonly number[]): void {
  expect(codes, err).toContain(code);
  expect(err).toMatch(/"EFBIG" - the file cannot be written/);
  expect(err).not.toMatch(/^\s+at /m);
}

describe.skipIf(process.platform !== "linux")("a disk that takes no more", { timeout: 120_000 }, () => {
  test("in the middle of a file: the old one stays, and no part of the new one", () => {
    const at = folderWith({ "a.csv": TABLE, "out.csv": "old\n" });
    // No file may grow beyond 64 kB: the disk is full in the middle of the second block.
    expectToldInALine(
      under("trap '' XFSZ; ulimit -f 64", "loads", at("a.csv"), "--quiet", "--force", "--out", at("out.csv")),
      [1, 2],
    );
    expect(readFileSync(at("out.csv"), "utf8")).toBe("old\n");
    expect(readdirSync(at(".")).sort()).toEqual(["a.csv", "out.csv"]);
  });

  test("the same for every format, and for a report", () => {
    const at = folderWith({ "a.csv": TABLE });
    for (const format of ["json", "ndjson", "md", "parquet"]) {
      const words = ["loads", at("a.csv"), "--quiet", "--format", format, "--out", at(`out.${format}`)];
      expectToldInALine(under("trap '' XFSZ; ulimit -f 16", ...words), [1, 2]);
    }
    const words = ["report", at("a.csv"), "--quiet", "--out", at("out.html")];
    expectToldInALine(under("trap '' XFSZ; ulimit -f 16", ...words), [1, 2]);
    expect(readdirSync(at("."))).toEqual(["a.csv"]);
  });
});

describe.skipIf(process.platform === "win32")("links and rights", { timeout: 120_000 }, () => {
  test("a link as the output that leads to an input is refused, and the input stays", () => {
    const at = folderWith({ "a.csv": TABLE });
    symlinkSync(at("a.csv"), at("link.csv"));
    const ended = under(":", "loads", at("a.csv"), "--quiet", "--force", "--out", at("link.csv"));
    expect(ended.code).toBe(2);
    expect(readFileSync(at("a.csv"), "utf8")).toBe(TABLE);
  });

  test("a link as the output that leads elsewhere is followed or replaced, never left half", () => {
    const at = folderWith({ "a.csv": TABLE, "real.csv": "old\n" });
    symlinkSync(at("real.csv"), at("link.csv"));
    const ended = under(":", "loads", at("a.csv"), "--quiet", "--force", "--out", at("link.csv"));
    expect(ended.code, ended.err).toBe(0);
    const written = readFileSync(at("link.csv"), "utf8");
    expect(written.split("\n").length).toBe(3002);
    const kept = lstatSync(at("link.csv")).isSymbolicLink();
    expect(readFileSync(at("real.csv"), "utf8")).toBe(kept ? written : "old\n");
  });

  test("inputs and their folder without the right to write are read, and nothing is written beside them", () => {
    const at = folderWith();
    mkdirSync(at("inputs"));
    writeFileSync(at("inputs/a.csv"), TABLE, { mode: 0o444 });
    chmodSync(at("inputs"), 0o555);
    const ended = under(":", "loads", at("inputs/a.csv"), "--quiet", "--out", at("out.csv"));
    expect(ended).toEqual({ code: 0, err: "" });
    expect(readdirSync(at("inputs"))).toEqual(["a.csv"]);
    expect(lstatSync(at("inputs/a.csv")).mode & 0o777).toBe(0o444);
  });
});
