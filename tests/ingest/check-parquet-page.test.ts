import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/base/crc32.ts";
import { checkParquetPage } from "../../src/ingest/check-parquet-page.ts";

const DOUBLES = new Uint8Array(Float64Array.of(1.5, 2.5).buffer);
const COLUMN = { type: "DOUBLE", typeLength: 0, mayBeAbsent: false, codec: "UNCOMPRESSED" } as const;

/** A whole number as Thrift writes it, signs alternating, seven bits a byte. */
function whole(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

interface Stated {
  readonly sum?: number;
  readonly values?: number;
  readonly size?: number;
  readonly unpacked?: number;
  readonly encoding?: number;
}

/** A data page of version 1: its head by hand, as parquet.thrift numbers the fields, then the bytes. */
function page(
  data: Uint8Array,
  { sum, values = 2, size = data.length, unpacked = size, encoding = 0 }: Stated = {},
) {
  const checksum = sum === undefined ? [] : [0x15, ...whole(sum)];
  const values1 = [0x15, ...whole(values), 0x15, ...whole(encoding), 0x15, 6, 0x15, 6, 0];
  const head = [0x15, 0, 0x15, ...whole(unpacked), 0x15, ...whole(size), ...checksum];
  const bytes = Uint8Array.from([...head, sum === undefined ? 0x2c : 0x1c, ...values1, 0, ...data]);
  return { bytes, at: 0 };
}

const check = (cursor: ReturnType<typeof page>, most = 2) => checkParquetPage(cursor, COLUMN, 0, most);

describe("a page", () => {
  test("that holds what it says is passed, and the cursor stands behind it", () => {
    const cursor = page(DOUBLES);
    expect(check(cursor)).toEqual({ isDictionary: false, values: 2, absent: 0, unpacked: 16 });
    expect(cursor.at).toBe(cursor.bytes.length);
  });

  test("with a checksum is passed only with its own bytes", () => {
    const sum = crc32(DOUBLES) | 0;
    expect(check(page(DOUBLES, { sum })).values).toBe(2);
    for (let at = 0; at < DOUBLES.length; at++) {
      const changed = DOUBLES.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => check(page(changed, { sum }))).toThrow("checksum");
    }
  });

  test.each([
    ["more values than bytes", { values: 3 }, 3],
    ["more values than the column has left", { values: 2 }, 1],
    ["fewer values than none", { values: -1 }, 2],
    ["more bytes than the file", { size: 17 }, 2],
    ["fewer bytes than none", { size: -1 }, 2],
    ["another size when unpacked", { unpacked: 15 }, 2],
    ["2 GB when unpacked", { unpacked: 2 ** 31 - 1 }, 2],
    ["an encoding that is not known", { encoding: 77 }, 2],
    ["places in a dictionary that is not there", { encoding: 8 }, 2],
  ] as const)("that says %s is refused", (_, stated, most) => {
    expect(() => check(page(DOUBLES, stated), most)).toThrow(RangeError);
  });
});
