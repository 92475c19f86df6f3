import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { call, folderWith } from "../cli/_world.ts";
import { workbookOf, zip } from "../ingest/workbook.ts";
import { expectWords, HEAD, hostile, ROW, TIDY } from "./_ends-in-words.ts";

const LAB = readFileSync(
  join(import.meta.dirname, "../../data-samples/strangnas-simulated/lab-simulated.csv"),
);
const WORKBOOK = workbookOf({
  Prov: TIDY.trim()
    .split("\n")
    .map((line) => line.split(",")),
});
const SEEDS = [1, 20261123, 2147483647] as const;

describe("cut short", () => {
  test("a laboratory's file at each 64th byte of its first 4 kB", { timeout: 60_000 }, async () => {
    const at = folderWith();
    for (let length = 0; length < 4096; length += 64) await cut(at("a.csv"), LAB.subarray(0, length));
  });

  test("a workbook at each 64th byte is refused, the whole one is read", { timeout: 60_000 }, async () => {
    const at = folderWith();
    for (let length = 0; length < WORKBOOK.length; length += 64) {
      const { code } = await cut(at("a.xlsx"), WORKBOOK.subarray(0, length));
      expect(code).toBe(3);
    }
    expect((await hostile("a.xlsx", WORKBOOK, { codes: [0] })).out).toContain("a.xlsx,tidy,3,");
  });

  test("UTF-16 in the middle of a letter", async () => {
    const wide = Buffer.from(`\ufeff${TIDY}`, "utf16le");
    for (let length = wide.length - 9; length < wide.length; length++) {
      await hostile("a.csv", wide.subarray(0, length), { command: "loads" });
    }
  });

  async function cut(path: string, bytes: Uint8Array) {
    const { writeFileSync } = await import("node:fs");
    writeFileSync(path, bytes);
    const outcome = await call(["check", path, "--quiet"]);
    expectWords(outcome);
    return outcome;
  }
});

describe.each(SEEDS)("seed %i", (seed) => {
  test("random bytes, alone, behind a signature and behind a header", async () => {
    const starts = [
      "",
      "PK\u0003\u0004",
      "\u00ef\u00bb\u00bf",
      "\u00ff\u00fe",
      "\u00fe\u00ff",
      `${HEAD}\n`,
      "#Interlab\n",
      "{",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        async (start, noise) => {
          const bytes = Buffer.concat([Buffer.from(start, "latin1"), noise]);
          await hostile("a.csv", bytes);
        },
      ),
      { seed, numRuns: 25 },
    );
  });

  test("single bytes of a good file changed", async () => {
    const good = Buffer.from(TIDY);
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, byte] of changes) bytes[at] = byte;
        await hostile("a.csv", bytes, { command: "loads" });
      }),
      { seed, numRuns: 25 },
    );
  });

  test("single bytes of a good workbook changed", async () => {
    const change = fc.tuple(fc.nat(WORKBOOK.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = Uint8Array.from(WORKBOOK);
        for (const [at, byte] of changes) bytes[at] = byte;
        await hostile("a.xlsx", bytes);
      }),
      { seed, numRuns: 20 },
    );
  });
});

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);

describe("files that are something else", () => {
  test.each([
    ["an old .xls workbook", "a.xls", OLE],
    ["an encrypted .xlsx, which is an OLE file", "a.xlsx", OLE],
    ["an .xls renamed to .csv", "a.csv", OLE],
    ["a CSV renamed to .xlsx is read", "a.xlsx", Buffer.from(TIDY)],
    ["an .xlsx renamed to .csv is read", "a.csv", WORKBOOK],
    ["a zip of other things", "a.xlsx", zip({ "readme.txt": "hello" })],
    ["an empty zip", "a.xlsx", Buffer.from("504b0506000000000000000000000000000000000000", "hex")],
    ["a PDF", "a.pdf", Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj")],
    ["gzip", "a.csv", Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0])],
    ["Parquet", "a.csv", Buffer.from("PAR1\u0015\u0004")],
    ["a picture", "a.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["a program", "a.csv", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...new Array(50).fill(0)])],
    ["zeros", "a.csv", new Uint8Array(10_000)],
    ["0xff", "a.csv", new Uint8Array(10_000).fill(255)],
  ] as const)("%s", async (what, name, bytes) => {
    const { err } = await hostile(name, bytes, { codes: [what.endsWith("is read") ? 0 : 3] });
    if (name.endsWith(".xls")) expect(err).toMatch(/\.xls workbook or protected by a password/);
  });
});

const CELLS: readonly (readonly [string, string])[] = [
  ["a formula with its value", '<c r="ADDRESS"><f>1+1</f><v>12.5</v></c>'],
  ["a formula without a value", '<c r="ADDRESS"><f>1+1</f></c>'],
  ["a formula that failed", '<c r="ADDRESS" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
  ["a number too large", '<c r="ADDRESS"><v>1e400</v></c>'],
  ["a number that is none", '<c r="ADDRESS"><v>abc</v></c>'],
  ["an empty cell", '<c r="ADDRESS"/>'],
  ["a shared string that is not there", '<c r="ADDRESS" t="s"><v>999999</v></c>'],
  ["a style that is not there", '<c r="ADDRESS" s="4096"><v>44000</v></c>'],
  ["a kind of cell that is not known", '<c r="ADDRESS" t="zz"><v>1</v></c>'],
  ["an address far away", '<c r="XFD1048576"><v>1</v></c>'],
  ["an address that is none", '<c r="??"><v>1</v></c>'],
  ["an entity that is not declared", '<c r="ADDRESS" t="inlineStr"><is><t>&amp;&xxe;</t></is></c>'],
  ["a tag that is not closed", '<c r="ADDRESS"><v>1'],
  ["a boolean", '<c r="ADDRESS" t="b"><v>1</v></c>'],
  ["a date far away", '<c r="ADDRESS" s="1"><v>99999999999</v></c>'],
  ["a date before all", '<c r="ADDRESS" s="1"><v>-5</v></c>'],
];

describe("cells of a workbook", () => {
  test.each(CELLS)("%s", async (_, xml) => {
    const rows = [HEAD.split(","), ROW.split(","), ["A", "2026-01-14", "MDMA", { xml }, "12000", "37000"]];
    await hostile("a.xlsx", workbookOf({ Prov: rows }), { command: "loads" });
  });
});

const MEBIBYTE = 2 ** 20;

const packed = new Map<number, Buffer>();

/** That many blanks, packed; made once for each size, quickly rather than small. */
function packedBlanks(unpacked: number): Buffer {
  const data = packed.get(unpacked) ?? deflateRawSync(Buffer.alloc(unpacked, 0x20), { level: 1 });
  packed.set(unpacked, data);
  return data;
}

/** A workbook's part that unpacks to `unpacked` blanks; `claim` is the size that its headers state. */
function bomb(name: string, unpacked: number, claim: number): Uint8Array {
  const data = packedBlanks(unpacked);
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

describe("zip bombs", { timeout: 60_000 }, () => {
  test.each([
    ["that say their size", 64 * MEBIBYTE, 3_000_000_000],
    ["that say less", 256 * MEBIBYTE, 100],
    ["that say nothing", 256 * MEBIBYTE, 0],
  ])("%s", async (_, unpacked, claim) => {
    for (const part of ["xl/workbook.xml", "[Content_Types].xml"]) {
      await hostile("a.xlsx", bomb(part, unpacked, claim), { codes: [3] });
    }
  });
});
