import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../../src/base/index.ts";

// FIPS 180-4 example values, NIST "Cryptographic Standards and Guidelines: example values, SHA-256".
test.each([
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
])("%j has the published digest", (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

test("agrees with Node's own at every length around a block, in UTF-8", () => {
  for (let length = 0; length < 140; length++) {
    const text = "å7".repeat(length).slice(0, length);
    expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
  }
});
