const WORKBOOK = "xl/";

/** Names inside an archive that give away what it is when it is no workbook, with the words for it. */
const KINDS: readonly (readonly [string, string])[] = [
  ["xl/workbook.bin", "it is an .xlsb workbook"],
  ["word/", "it is a Word document"],
  ["ppt/", "it is a presentation"],
  ["opendocument.spreadsheet", "it is an .ods spreadsheet"],
  ["opendocument.text", "it is an .odt document"],
];

/** What an archive is instead of an .xlsx workbook; null when it can be one. */
export function otherArchive(bytes: Uint8Array): string | null {
  const names = new TextDecoder("iso-8859-1").decode(bytes.length > 2 * LOOKED_AT ? ends(bytes) : bytes);
  const found = KINDS.find(([name]) => names.includes(name));
  if (found !== undefined) return found[1];
  return names.includes(WORKBOOK) ? null : "it is an archive (zip) without a workbook in it";
}

const LOOKED_AT = 100_000;

/** The first file and the directory at the end hold the names. */
function ends(bytes: Uint8Array): Uint8Array {
  const both = new Uint8Array(2 * LOOKED_AT);
  both.set(bytes.subarray(0, LOOKED_AT));
  both.set(bytes.subarray(bytes.length - LOOKED_AT), LOOKED_AT);
  return both;
}
