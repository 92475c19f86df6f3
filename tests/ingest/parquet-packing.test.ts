import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDeltas } from "../../src/ingest/parquet-delta.ts";
import { readBits, readRuns } from "../../src/ingest/parquet-runs.ts";
import { unpackSnappy } from "../../src/ingest/parquet-snappy.ts";
import { readThrift, readVarint, zigzag } from "../../src/ingest/parquet-thrift.ts";

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const cursorOf = (...bytes: readonly number[]) => ({ bytes: bytesOf(...bytes), at: 0 });

describe("Snappy", () => {
  /** From format_description.txt: "xababab" as the literal "xab" and a copy of 4 from 2 back. */
  const XABABAB = bytesOf(7, 0x08, 0x78, 0x61, 0x62, 0x01, 0x02);

  test("a copy may reach into what it writes", () => {
    expect(new TextDecoder().decode(unpackSnappy(XABABAB, 7))).toBe("xababab");
  });

  test.each([
    ["another length than is asked for", bytesOf(8, ...XABABAB.slice(1)), 7],
    ["a copy from before the start", bytesOf(7, 0x08, 0x78, 0x61, 0x62, 0x01, 0x04), 7],
    ["a copy from nowhere", bytesOf(7, 0x08, 0x78, 0x61, 0x62, 0x01, 0x00), 7],
    ["more than the length", bytesOf(7, 0x08, 0x78, 0x61, 0x62, 0x05, 0x02), 7],
    ["less than the length", XABABAB.slice(0, 5), 7],
    ["a literal beyond the end", bytesOf(7, 0x18, 0x78), 7],
    ["a literal whose length is 2^32", bytesOf(7, 0xfc, 0xff, 0xff, 0xff, 0xff, 0x78), 7],
    ["nothing", bytesOf(), 0],
  ])("%s is refused", (_, bytes, length) => {
    expect(() => unpackSnappy(bytes, length)).toThrow(RangeError);
  });
});

describe("runs", () => {
  /** Encodings.md: 0 to 7 in 3 bits each are the bytes 10001000 11000110 11111010. */
  test("packed values", () => {
    const packed = bytesOf(0b1000_1000, 0b1100_0110, 0b1111_1010);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((index) => readBits(packed, index * 3, 3))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
    const cursor = { bytes: bytesOf(0x03, ...packed), at: 0 };
    expect(readRuns(cursor, 3, 8)).toEqual({ ones: 1, largest: 7 });
    expect(cursor.at).toBe(4);
  });

  test("repeated values, an empty run, and the filling of the last one", () => {
    expect(readRuns(cursorOf(0x08, 0x05), 3, 4)).toEqual({ ones: 0, largest: 5 });
    expect(readRuns(cursorOf(0x00, 0x07, 0x08, 0x01), 3, 4)).toEqual({ ones: 4, largest: 1 });
    expect(readRuns(cursorOf(0x03, 0b1111_0001), 1, 3)).toEqual({ ones: 1, largest: 1 });
    expect(readRuns(cursorOf(), 1, 0)).toEqual({ ones: 0, largest: -1 });
  });

  test.each([
    ["2^31 repeats of three", [0xfe, 0xff, 0xff, 0xff, 0x0f, 0x01], 1, 3],
    ["2^31 packed of three", [0xff, 0xff, 0xff, 0xff, 0x0f, 0x01], 1, 3],
    ["packed values without bits", [0xff, 0xff, 0xff, 0xff, 0x0f], 0, 3],
    ["an end too soon", [0x03], 1, 3],
    ["no end of a number", [0x80, 0x80], 1, 3],
    ["more bits than a number has", [0x03, 0, 0, 0, 0, 0], 33, 1],
  ])("%s", (_, bytes, width, count) => {
    expect(() => readRuns(cursorOf(...bytes), width, count)).toThrow(RangeError);
  });
});

describe("differences", () => {
  /** Encodings.md, example 1, in a block of 128: 1 to 5 are a first value, a least difference of 1, and no bits. */
  test("of one", () => {
    expect(readDeltas(cursorOf(0x80, 0x01, 4, 5, 2, 2, 0, 0, 0, 0), 5)).toEqual([1, 2, 3, 4, 5]);
  });

  /** Encodings.md, example 2: 7, 5, 3, 1, 2, 3, 4, 5 have the least difference -2 and 0 0 0 3 3 3 3 above it, in 2 bits. */
  test("of two bits", () => {
    const body = [0b1100_0000, 0b0011_1111, 0, 0, 0, 0, 0, 0];
    const cursor = cursorOf(0x80, 0x01, 4, 8, 14, 3, 2, 0, 0, 0, ...body);
    expect(readDeltas(cursor, 8)).toEqual([7, 5, 3, 1, 2, 3, 4, 5]);
    expect(cursor.at).toBe(cursor.bytes.length);
  });

  test.each([
    ["another count", [0x80, 0x01, 4, 6, 2, 2, 0, 0, 0, 0]],
    ["no parts of a block", [0x80, 0x01, 0, 5, 2, 2]],
    ["parts of an odd length", [0x81, 0x01, 4, 5, 2, 2, 0, 0, 0, 0]],
    ["more parts than bytes", [0x80, 0x80, 0x80, 0x08, 0x80, 0x80, 0x04, 5, 2, 2]],
    ["bits that are not there", [0x80, 0x01, 4, 5, 2, 2, 32, 0, 0, 0]],
  ])("%s", (_, bytes) => {
    expect(() => readDeltas(cursorOf(...bytes), 5)).toThrow(RangeError);
  });
});

describe("Thrift", () => {
  test("fields, lists, texts and structures in it", () => {
    const cursor = cursorOf(0x15, 0x05, 0x18, 1, 0x61, 0x19, 0x25, 2, 4, 0x1c, 0x11, 0, 0, 0xff);
    expect(readThrift(cursor)).toEqual(
      new Map<number, unknown>([
        [1, -3],
        [2, bytesOf(0x61)],
        [3, [1, 2]],
        [4, new Map([[1, true]])],
      ]),
    );
    expect(cursor.at).toBe(13);
  });

  test.each([
    ["a list longer than the file", [0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x07]],
    ["a text longer than the file", [0x18, 0x7f, 0x61]],
    ["structures without end", new Array<number>(10_000).fill(0x1c)],
    ["lists in lists without end", new Array<number>(10_000).fill(0x19)],
    ["an unknown kind", [0x1d, 0]],
    ["no end", [0x15, 2]],
  ])("%s", (_, bytes) => {
    expect(() => readThrift(cursorOf(...bytes))).toThrow(RangeError);
  });

  test("any bytes end, as a structure or an error, within them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const cursor = { bytes, at: 0 };
        try {
          readThrift(cursor);
          expect(cursor.at).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  test("whole numbers up to 2^53, and their signs", () => {
    expect(readVarint(cursorOf(0xac, 0x02))).toBe(300);
    expect(readVarint(cursorOf(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f))).toBe(
      Number.MAX_SAFE_INTEGER,
    );
    expect([0, 1, 2, 3].map(zigzag)).toEqual([0, -1, 1, -2]);
    expect(() => readVarint(cursorOf(...new Array<number>(11).fill(0x80)))).toThrow(RangeError);
  });
});
