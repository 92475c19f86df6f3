import { describe, expect, test } from "vitest";
import { readTable } from "../../src/ingest/index.ts";
import { bytesOf, errorOf } from "./reading.ts";

const read = (text: string | Uint8Array, options: object = {}) =>
  readTable(text, { file: "labb.csv", ...options });

describe("readTable", () => {
  test.each([
    [";", "site;date;flow"],
    [",", "site,date,flow"],
    ["\t", "site\tdate\tflow"],
    ["|", "site|date|flow"],
  ])("separator %j", (delimiter, header) => {
    const { table } = read(`${header}\n${["S", "2026-01-13", "5"].join(delimiter)}\n`);
    expect(table.dialect.delimiter).toBe(delimiter);
    expect(table.header).toEqual(["site", "date", "flow"]);
    expect(table.rows).toEqual([{ row: 2, cells: ["S", "2026-01-13", "5"] }]);
  });

  test("decimal commas in both columns do not hide the semicolon", () => {
    const { table } = read("flöde;halt\n1,5;2,5\n3,5;4,5\n");
    expect(table.header).toEqual(["flöde", "halt"]);
    expect(table.rows[0]!.cells).toEqual(["1,5", "2,5"]);
  });

  test.each(["\n", "\r\n", "\r"])("line ends %j", (end) => {
    expect(read(["site,date", "A,1", "B,2", ""].join(end)).table.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  test("mixed line ends", () => {
    expect(read("site,date\r\nA,1\nB,2\r\n").table.rows).toHaveLength(2);
  });

  test("sep= is honoured and not counted as a row", () => {
    const { table } = read("sep=;\nsite;date\nA;1\n");
    expect(table.dialect.delimiter).toBe(";");
    expect(table.rows).toEqual([{ row: 2, cells: ["A", "1"] }]);
  });

  test("titles, blank rows and footnotes are no data rows; row numbers are the spreadsheet's", () => {
    const text =
      "Analysrapport 2026\n\nProvtagning enligt bilaga;;\nsite;date;flow\nA;2026-01-13;1\n;;\nB;2026-01-14;2\n\n* under kvantifieringsgräns i alla prov;;\n";
    const { table } = read(text);
    expect(table.headerRow).toBe(4);
    expect(table.rows.map(({ row }) => row)).toEqual([5, 7]);
    expect(table.skipped).toEqual([
      { row: 1, why: "title" },
      { row: 2, why: "blank" },
      { row: 3, why: "title" },
      { row: 6, why: "blank" },
      { row: 8, why: "blank" },
      { row: 9, why: "footnote" },
    ]);
  });

  test("a lone site name on the last row is a data row, not a footnote", () => {
    expect(read("site;date;flow\nA;1;2\nSträngnäs\n").table.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  test("quoted separators, quotes and line breaks stay in their cell; the row count goes by rows", () => {
    const { table } = read('site,comment,flow\n"A, B","two\nlines ""x""",1\nC,d,2\n');
    expect(table.rows).toEqual([
      { row: 2, cells: ["A, B", 'two\nlines "x"', "1"] },
      { row: 3, cells: ["C", "d", "2"] },
    ]);
  });

  test("trailing separators make no column", () => {
    expect(read("site;date;;\nA;1;;\nB;2\n").table.header).toEqual(["site", "date"]);
  });

  test("too many or too few cells: the row is marked, both counts are told", () => {
    const { table, issues } = read("site;date;flow\nA;1\nB;1;2;3\nC;1;2\n");
    expect(table.rows.map(({ found }) => found)).toEqual([2, 4, undefined]);
    expect(issues.map(({ code, row, details }) => [code, row, details])).toEqual([
      ["CSV_ROW_LENGTH", 2, { found: 2, expected: 3 }],
      ["CSV_ROW_LENGTH", 3, { found: 4, expected: 3 }],
    ]);
  });

  test("bytes: windows-1252 as Swedish Excel writes it, and the dialect is told", () => {
    const text = "plats;datum;flöde\nSträngnäs;1;2\n";
    const bytes = Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
    const { table } = read(bytes);
    expect(table.readAs).toBe("windows-1252, semicolon");
    expect(table.header).toEqual(["plats", "datum", "flöde"]);
    expect(read(bytesOf(`\ufeff${text}`)).table.header).toEqual(["plats", "datum", "flöde"]);
  });

  test("mojibake is told once, with its place", () => {
    const { issues } = read("plats;flöde\nSträngnäs;1\n".replaceAll("ä", "Ã¤").replaceAll("ö", "Ã¶"));
    expect(issues).toMatchObject([{ code: "TEXT_MOJIBAKE", row: 1, column: "B" }]);
  });

  test.each([
    ["", "FILE_EMPTY"],
    ["\n\n;;\n", "FILE_EMPTY"],
    ["1;2;3\n4;5;6\n", "HEADER_NOT_FOUND"],
    ['site;date\n"A;1\n', "CSV_BROKEN"],
    ["site;date;Date\nA;1;2\n", "HEADER_DUPLICATE"],
  ])("%j is not understood: %s", (text, code) => {
    const error = errorOf(() => read(text));
    expect(error).toMatchObject({ code, exitCode: 3 });
    expect(error.message).toMatch(/^labb\.csv/);
    expect(error.issues).toHaveLength(1);
  });

  test("a duplicate header names both columns", () => {
    expect(errorOf(() => read("site;flow;date;flow\nA;1;2;3\n")).message).toContain("in B and D");
  });

  test("two separators that fit equally are named", () => {
    const error = errorOf(() => read("aa|bb,cc|dd,ee\n11|22,33|44,55\n"));
    expect(error).toMatchObject({ code: "CSV_DELIMITER_AMBIGUOUS", path: "delimiter" });
    expect(read("aa|bb,cc|dd,ee\n11|22,33|44,55\n", { delimiter: "|" }).table.header).toEqual([
      "aa",
      "bb,cc",
      "dd,ee",
    ]);
    expect(errorOf(() => read("a,b\n1,2", { delimiter: "x" }))).toMatchObject({ code: "OPTION_INVALID" });
  });

  test("a table without data rows is told, not thrown", () => {
    expect(read("site;date;flow\n")).toMatchObject({ table: { rows: [] }, issues: [{ code: "FILE_EMPTY" }] });
  });
});
