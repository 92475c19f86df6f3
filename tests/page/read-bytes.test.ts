import { expect, test } from "vitest";
import { readBytes } from "../../src/page/read-bytes.ts";

test("reads a file whole and tells how far it has come", async () => {
  const text = "abc".repeat(100_000);
  const told: number[] = [];
  const { bytes } = await readBytes(new Blob([text]), (done) => told.push(done));
  expect(new TextDecoder().decode(bytes)).toBe(text);
  expect(told.at(-1)).toBe(300_000);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test("gives the SHA-256 of NIST's example", async () => {
  // FIPS 180-2, appendix B.1: the digest of "abc".
  const { sha256 } = await readBytes(new Blob(["abc"]), () => {});
  expect(sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("an empty file is no bytes", async () => {
  expect((await readBytes(new Blob([]), () => {})).bytes.length).toBe(0);
});
