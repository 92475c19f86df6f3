import { describe, expect, test } from "vitest";
import { CODE_PAGES } from "../../src/ingest/code-pages.ts";
import { decodeText } from "../../src/ingest/decode-text.ts";
import { guessCodePage } from "../../src/ingest/guess-code-page.ts";

function encode(text: string, page: string): Uint8Array {
  const upper = CODE_PAGES[page] ?? "";
  return Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : 0x80 + upper.indexOf(letter);
  });
}

describe("a Swedish table", () => {
  const text = "plats;ämne;halt (µg/l)\nSträngnäs;THC-COOH;0,5\nMalmö;kokain;1\n";
  test.each(["cp850", "windows-1252"] as const)("in %s is read as itself", (page) => {
    expect(guessCodePage(encode(text, page))).toBe(page);
    expect(decodeText(encode(text, page))).toEqual({ text, encoding: page });
  });
});

test("quotation marks and daggers of windows-1252 stand at the ends of words, and are no letters", () => {
  for (const text of ["„Strängnäs“", "„Anm” † se nedan", "prov†, µg/l", "5 ‚ord’"])
    expect(guessCodePage(encode(text, "windows-1252")), text).toBe("windows-1252");
});

test("one letter of windows-1252 inside a word outweighs all; nothing to go by is windows-1252", () => {
  expect(guessCodePage(encode("a„b å aåa", "windows-1252"))).toBe("windows-1252");
  expect(guessCodePage(new Uint8Array())).toBe("windows-1252");
  expect(guessCodePage(encode("halt µg/l", "cp850"))).toBe("windows-1252");
});

test("the bytes of CP850 are those of Python's codec", () => {
  // python3 -c "print('Strängnäs Åker Malmö µg é ü'.encode('cp850').hex())"
  const bytes = Uint8Array.from(
    Buffer.from("5374728 46e676e84 73208f6b6572204d616c6d9420e667208220 81".replace(/ /g, ""), "hex"),
  );
  expect(decodeText(bytes)).toEqual({ text: "Strängnäs Åker Malmö µg é ü", encoding: "cp850" });
});
