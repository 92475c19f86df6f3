import { writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { call, folderWith } from "./_world.ts";

const MEBIBYTE = 2 ** 20;

/** One deflated entry named as a workbook's part; `claim` is the size that both its headers state. */
function bomb(name: string, unpacked: number, claim: number): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(unpacked, 0x20));
  const path = Buffer.from(name);
  const sizes = (buffer: Buffer, at: number): void => {
    buffer.writeUInt32LE(data.length, at);
    buffer.writeUInt32LE(claim, at + 4);
    buffer.writeUInt16LE(path.length, at + 8);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  sizes(local, 18);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  sizes(central, 20);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + path.length, 12);
  end.writeUInt32LE(local.length + path.length + data.length, 16);
  return Buffer.concat([local, path, data, central, path, end]);
}

const HEAD = "site;date;biomarker;concentration_ng_per_l";

const HOSTILE: readonly (readonly [string, string, () => string | Uint8Array])[] = [
  ["a line of 10 MB", "a.csv", () => "x".repeat(10_000_000)],
  ["a cell of 10 MB below a header", "a.csv", () => `${HEAD}\nA;2026-01-13;MDMA;${"9".repeat(10_000_000)}\n`],
  [
    "100 000 columns",
    "a.csv",
    () => `${Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(";")}\n${";".repeat(99_999)}\n`,
  ],
  ["a quote that never closes", "a.csv", () => `${HEAD}\n"${"\n".repeat(100_000)}`],
  ["a workbook cut in half", "a.xlsx", () => bomb("xl/workbook.xml", 1000, 1000).subarray(0, 60)],
  ["a workbook of zeros", "a.xlsx", () => bomb("xl/workbook.xml", MEBIBYTE, MEBIBYTE)],
  ["a zip bomb that says its size", "a.xlsx", () => bomb("xl/workbook.xml", 64 * MEBIBYTE, 3_000_000_000)],
  ["a zip bomb that lies about its size", "a.xlsx", () => bomb("xl/workbook.xml", 512 * MEBIBYTE, 100)],
  ["binary noise", "a.csv", () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)],
  ["nothing", "a.csv", () => ""],
  [
    "JSON nested 100 000 deep",
    "study.json",
    () => `{"mapping":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
  ],
  ["objects nested 20 000 deep", "study.json", () => `${'{"mapping":'.repeat(20_000)}1${"}".repeat(20_000)}`],
  ["JSON that ends too early", "study.json", () => `${'{"mapping":'.repeat(1000)}`],
  ["a study with __proto__", "study.json", () => '{"__proto__":{"lab":"x"},"constructor":1}'],
];

describe("hostile input ends in a message, in bounded time and memory, never in a stack", () => {
  test.each(HOSTILE)("%s", { timeout: 60_000 }, async (_, name, content) => {
    const at = folderWith();
    writeFileSync(at(name), content());
    const before = process.memoryUsage.rss();
    const started = performance.now();
    const { code, out, err } = await call(["check", at(name)]);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(900 * MEBIBYTE);
    expect(code).toBe(name === "study.json" && !err.includes("cannot be read") ? 2 : 3);
    expect(out).toBe("");
    expect(err.length).toBeGreaterThan(20);
    expect(err.length).toBeLessThan(10_000);
    expect(err).not.toMatch(/^\s+at /m);
    expect(err).not.toContain("should not have happened");
  });
});
