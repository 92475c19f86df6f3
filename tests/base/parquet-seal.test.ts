import { expect, test } from "vitest";
import { PARQUET_SEAL, parquetSeal } from "../../src/base/parquet-seal.ts";

/** A file's bytes: data, a footer that holds the key and eight digits, the footer's length, the magic. */
function fileWith(digits: string, data = "PAR1 data"): Uint8Array {
  const footer = `before\u0018\u0009${PARQUET_SEAL}\u0018\u0008${digits}\u0000after`;
  const tail = new Uint8Array(8);
  new DataView(tail.buffer).setUint32(0, footer.length, true);
  tail.set(new TextEncoder().encode("PAR1"), 4);
  return Uint8Array.from([...new TextEncoder().encode(data + footer), ...tail]);
}

test("the digits do not count themselves, all else does", () => {
  const zeros = parquetSeal(fileWith("00000000"));
  expect(zeros?.stated).toBe("00000000");
  expect(parquetSeal(fileWith("deadbeef"))).toEqual({ ...zeros, stated: "deadbeef" });
  expect(parquetSeal(fileWith("00000000", "PAR1 dato"))?.actual).not.toBe(zeros?.actual);
  const at = zeros?.at ?? 0;
  expect(new TextDecoder().decode(fileWith("deadbeef").subarray(at, at + 8))).toBe("deadbeef");
});

test("the bytes stay as they are, in a Buffer too", () => {
  const bytes = Buffer.from(fileWith("deadbeef"));
  const before = bytes.toString("hex");
  expect(parquetSeal(bytes)).toEqual(parquetSeal(fileWith("deadbeef")));
  expect(bytes.toString("hex")).toBe(before);
});

test("a file without one, a short one and a footer of impossible length have none", () => {
  expect(parquetSeal(new TextEncoder().encode("PAR1PAR1"))).toBeNull();
  expect(parquetSeal(new Uint8Array(0))).toBeNull();
  const far = fileWith("00000000");
  new DataView(far.buffer).setUint32(far.length - 8, 4_000_000_000, true);
  expect(parquetSeal(far)?.stated).toBe("00000000");
  expect(parquetSeal(new Uint8Array(100).fill(255))).toBeNull();
});
