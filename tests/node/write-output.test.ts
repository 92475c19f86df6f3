import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeOutput } from "../../src/node/index.ts";

const LONG = "x".repeat(20_000_000);

function folder(): string {
  return mkdtempSync(join(tmpdir(), "wbe-node-"));
}

describe("writeOutput", () => {
  test("writes text and bytes, and leaves nothing beside them", async () => {
    const home = folder();
    await writeOutput(join(home, "a.csv"), "å;1\n");
    await writeOutput(join(home, "b.bin"), new Uint8Array([0, 255]));
    expect(readFileSync(join(home, "a.csv"), "utf8")).toBe("å;1\n");
    expect([...readFileSync(join(home, "b.bin"))]).toEqual([0, 255]);
    expect(readdirSync(home).sort()).toEqual(["a.csv", "b.bin"]);
  });

  test("keeps an existing file unless forced", async () => {
    const file = join(folder(), "a.csv");
    writeFileSync(file, "mine");
    await expect(writeOutput(file, "yours")).rejects.toMatchObject({ code: "OUTPUT_EXISTS", exitCode: 2 });
    expect(readFileSync(file, "utf8")).toBe("mine");
    await writeOutput(file, "yours", { force: true });
    expect(readFileSync(file, "utf8")).toBe("yours");
  });

  test("of two that write at once one is told, and the file is whole", async () => {
    const home = folder();
    const file = join(home, "a");
    const ends = await Promise.allSettled(["1", "2"].map((text) => writeOutput(file, text.repeat(100_000))));
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(new Set(readFileSync(file, "utf8")).size).toBe(1);
    expect(readdirSync(home)).toEqual(["a"]);
  });

  test("stopped midway it leaves neither a half file nor a temporary one", async () => {
    const home = folder();
    const stop = new AbortController();
    const writing = writeOutput(join(home, "a"), LONG, { interrupted: stop.signal });
    while (readdirSync(home).length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(readdirSync(home)[0]).toMatch(/^\.a\..*\.part$/);
    stop.abort();
    expect(readdirSync(home)).toEqual([]);
    await writing.catch(() => {});
    expect(readdirSync(home)).toEqual([]);
  });

  test("a link is followed when replaced, a folder refused, a missing folder told", async () => {
    const home = folder();
    writeFileSync(join(home, "real"), "old");
    symlinkSync(join(home, "real"), join(home, "link"));
    await writeOutput(join(home, "link"), "new", { force: true });
    expect(lstatSync(join(home, "link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(home, "real"), "utf8")).toBe("new");
    await expect(writeOutput(home, "x", { force: true })).rejects.toMatchObject({
      code: "OUTPUT_IMPOSSIBLE",
    });
    const nowhere = writeOutput(join(home, "no", "a"), "x");
    await expect(nowhere).rejects.toMatchObject({
      code: "OUTPUT_IMPOSSIBLE",
      message: expect.stringContaining("folder"),
    });
  });

  test.skipIf(process.platform === "win32")("a device is written to, never replaced", async () => {
    await writeOutput("/dev/null", "x", { force: true });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test.skipIf(process.platform === "win32")("a replaced file keeps its permissions", async () => {
    const file = join(folder(), "a");
    writeFileSync(file, "x", { mode: 0o600 });
    await writeOutput(file, "y", { force: true });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
