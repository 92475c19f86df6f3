/** A cell of a made workbook: text, number, a day number shown as a date, or raw XML. */
export type MadeCell = string | number | null | { readonly date: number } | { readonly xml: string };

/** Bytes of a small .xlsx workbook, written by hand: one sheet per entry, inline strings, stored without compression. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
  epoch1904 = false,
): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns:r="r"><workbookPr${epoch1904 ? ' date1904="1"' : ""}/><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map(
        (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ["rId99", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": `<?xml version="1.0"?><styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  names.forEach((name, index) => {
    const rows = sheets[name]!.map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letter(column)}${row + 1}`)).join("")}</row>`,
    );
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0"?><worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
  });
  return zip(files);
}

function cellXml(cell: MadeCell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${address}" t="inlineStr"><is><t>${cell.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></is></c>`;
  return "date" in cell
    ? `<c r="${address}" s="1"><v>${cell.date}</v></c>`
    : cell.xml.replace("ADDRESS", address);
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

function relations(entries: readonly (readonly [string, string, string])[]): string {
  const base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `<?xml version="1.0"?><Relationships>${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
}

/** A zip archive of stored entries. `claim` replaces the unpacked size in the directory. */
export function zip(files: Readonly<Record<string, string>>, claim?: number): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [encoder.encode(name), encoder.encode(content)];
    const common = [20, 0, 0, 0, 0x21, crc32(data), data.length, claim ?? data.length];
    const local = header([0x04034b50, ...common], "IHHHHHIII", path.length, [0]);
    parts.push(local, path, data);
    directory.push(
      header([0x02014b50, 20, ...common], "IHHHHHHIII", path.length, [0, 0, 0, 0, "0", offset]),
      path,
    );
    offset += local.length + path.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, Object.keys(files).length, true);
  view.setUint16(10, Object.keys(files).length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return concat([...parts, ...directory, end]);
}

function header(
  values: readonly number[],
  kinds: string,
  nameLength: number,
  rest: readonly (number | string)[],
): Uint8Array {
  const bytes: number[] = [];
  const push = (value: number, width: number): void => {
    for (let index = 0; index < width; index++) bytes.push(Math.floor(value / 256 ** index) % 256);
  };
  for (const [index, value] of values.entries()) push(value, kinds[index] === "I" ? 4 : 2);
  push(nameLength, 2);
  const longFrom = rest.length - 2;
  for (const [index, value] of rest.entries())
    push(Number(value), rest.length > 1 && index >= longFrom ? 4 : 2);
  return Uint8Array.from(bytes);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
