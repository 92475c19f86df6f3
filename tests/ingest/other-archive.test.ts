import { describe, expect, test } from "vitest";
import { isWbeError } from "../../src/base/index.ts";
import { decodeText, readWorkbook } from "../../src/ingest/index.ts";
import { issueText } from "../../src/report/index.ts";
import { workbookOf } from "./workbook.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

async function refusal(read: () => unknown): Promise<{ readonly en: string; readonly sv: string }> {
  try {
    await read();
  } catch (error) {
    if (!isWbeError(error)) throw error;
    const [told] = error.issues as Parameters<typeof issueText>[0][];
    if (told === undefined) throw error;
    expect([error.code, error.exitCode]).toEqual(["FILE_NOT_TEXT", 3]);
    return { en: issueText(told, "en"), sv: issueText(told, "sv") };
  }
  throw new Error("it was read");
}

const LAB = workbookOf({
  Lab: [
    ["site", "date"],
    ["A", "2026-01-13"],
  ],
});

/** The same archive with its files called otherwise, all names of one length. */
function renamed(from: string, to: string): Uint8Array {
  const text = String.fromCharCode(...LAB);
  return latin(text.replaceAll(from, to));
}

describe("a workbook that is none says so in both languages", () => {
  test.each([
    ["cut off", LAB.slice(0, LAB.length / 2), "is damaged", "är skadad"],
    ["four bytes", LAB.slice(0, 4), "is damaged", "är skadad"],
    ["noise", join(latin("PK\u0003\u0004"), new Uint8Array(5000).fill(7)), "is damaged", "är skadad"],
    ["an archive", renamed("xl/", "zz/"), "without a workbook in it", "utan arbetsbok"],
    [
      "a letter",
      renamed("xl/worksheets", "word/orksheets".slice(0, 13)),
      "a Word document",
      "ett Word-dokument",
    ],
  ])("%s", async (_name, bytes, english, swedish) => {
    const { en, sv } = await refusal(() => readWorkbook(bytes, { file: "lab.xlsx" }));
    expect(en).toContain(english);
    expect(en).not.toContain("1 GB");
    expect(sv).toContain(swedish);
  });

  const CFB = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  test.each([
    ["locked", join(CFB, new Uint8Array(504), wide("EncryptedPackage")), "by a password", "med lösenord"],
    [
      "old",
      join(CFB, new Uint8Array(504), wide("Workbook")),
      "an old .xls workbook",
      "en gammal .xls-arbetsbok",
    ],
    ["either", join(CFB, new Uint8Array(504)), "or protected by a password", "eller skyddad med lösenord"],
  ])("%s", async (_name, bytes, english, swedish) => {
    const { en, sv } = await refusal(() => decodeText(bytes, { file: "lab.xls" }));
    expect(en).toContain(english);
    expect(sv).toContain(swedish);
  });

  test("a whole one is read", async () => {
    const { table } = await readWorkbook(LAB, { file: "lab.xlsx" });
    expect(table.rows).toHaveLength(1);
  });
});
