import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeText, ENCODINGS } from "../../src/ingest/index.ts";
import { errorOf } from "./reading.ts";

/** Bytes of the same words in every encoding, made by Python's codecs: tests/fixtures/ingest/encodings.py */
const MADE = JSON.parse(
  readFileSync(new URL("../fixtures/ingest/encodings.json", import.meta.url), "utf8"),
) as {
  readonly text: string;
  readonly bytes: Readonly<Record<string, readonly number[]>>;
  readonly upper: Readonly<Record<string, string>>;
};

describe("decodeText", () => {
  test.each(Object.keys(MADE.bytes))("reads %s when asked", (encoding) => {
    const bytes = Uint8Array.from(MADE.bytes[encoding]!);
    expect(decodeText(bytes, { encoding })).toEqual({ text: MADE.text, encoding });
  });

  test.each(Object.keys(MADE.upper))(
    "every upper byte of %s is the letter that Python's codec gives",
    (encoding) => {
      const bytes = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
      const letters = [...decodeText(bytes, { encoding }).text];
      [...MADE.upper[encoding]!].forEach((letter, index) => {
        // Python leaves five bytes of windows-1252 without a letter (shown here as U+FFFD); the web standard keeps them.
        if (letter !== "\ufffd") expect(letters[index]).toBe(letter);
      });
      expect(letters).toHaveLength(128);
    },
  );

  test("a byte order mark decides, then strict UTF-8, then windows-1252", () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0xa5])).encoding).toBe("utf-8");
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xe5, 0x00]))).toEqual({
      text: "å",
      encoding: "utf-16le",
    });
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x00, 0xe5]))).toEqual({
      text: "å",
      encoding: "utf-16be",
    });
    expect(decodeText(Uint8Array.from([0xc3, 0xa5]))).toEqual({ text: "å", encoding: "utf-8" });
    expect(decodeText(Uint8Array.from([0xe5, 0x20, 0x80, 0x96]))).toEqual({
      text: "å €–",
      encoding: "windows-1252",
    });
  });

  test("UTF-16 without a mark shows by its zero bytes", () => {
    const words = "site;date;biomarker";
    const little = Uint8Array.from([...words].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const big = Uint8Array.from([...words].flatMap((letter) => [0, letter.charCodeAt(0)]));
    expect(decodeText(little)).toEqual({ text: words, encoding: "utf-16le" });
    expect(decodeText(big)).toEqual({ text: words, encoding: "utf-16be" });
  });

  test.each([
    [[0x50, 0x4b, 0x03, 0x04], "workbook"],
    [[0xd0, 0xcf, 0x11, 0xe0], ".xls"],
    [[0x25, 0x50, 0x44, 0x46], "PDF"],
    [[0x1f, 0x8b, 0x08], "gzip"],
    [[0x61, 0x00, 0x62, 0x63, 0x64, 0x65], "zero bytes"],
  ])("binary %j is refused by name", (bytes, word) => {
    const error = errorOf(() => decodeText(Uint8Array.from(bytes), { file: "labb.bin" }));
    expect(error).toMatchObject({ code: "FILE_NOT_TEXT", exitCode: 3 });
    expect(error.message).toContain(word);
    expect(error.message).toMatch(/^labb\.bin/);
  });

  test("an unknown encoding is refused with the known ones", () => {
    const error = errorOf(() => decodeText(Uint8Array.from([65]), { encoding: "ebcdic" }));
    expect(error).toMatchObject({ code: "OPTION_INVALID", path: "encoding" });
    for (const name of ENCODINGS) expect(error.message).toContain(name);
  });
});
