import { describe, expect, test } from "vitest";
import { merge } from "../../src/study/index.ts";

const parts = (...texts: readonly string[]) => texts.map((text, at) => ({ file: `part-${at + 1}`, text }));
const merged = (...texts: readonly string[]): string => merge(parts(...texts)).text;
const HEAD = "file,format,rows_read,used,flagged,not_used";

describe("ledgers are added, file by file", () => {
  test("a name with a separator or quotes stays as it is written", () => {
    const name = '"lab ""a"", 1.csv"';
    expect(
      merged(`${HEAD}\n${name},tidy,3,1,1,1\n`, `${HEAD}\n${name},tidy,4,2,2,0\nb.csv,tidy,1,0,0,1\n`),
    ).toBe(`${HEAD}\n${name},tidy,7,3,3,1\nb.csv,tidy,1,0,0,1\n`);
  });

  test("as a spreadsheet has them: mark, semicolons and line ends stay", () => {
    const head = `\ufeff${HEAD.replaceAll(",", ";")}\r\n`;
    expect(merged(`${head}lab, 1.csv;tidy;3;1;1;1\r\n`, `${head}lab, 1.csv;tidy;4;2;2;0\r\n`)).toBe(
      `${head}lab, 1.csv;tidy;7;3;3;1\r\n`,
    );
  });

  test("as lines of JSON", () => {
    const row = (rows_read: number, used: number): string =>
      `${JSON.stringify({ file: "a", format: "tidy", rows_read, used, flagged: 0, not_used: rows_read - used })}\n`;
    expect(merged(row(3, 1), row(4, 4))).toBe(row(7, 5));
  });
});

describe("rows are sorted by their site", () => {
  test("that stands behind empty and quoted cells; within a site the order stays", () => {
    const head = "sample_id,note,site\n";
    expect(merged(`${head},"x,\ny",B\n,,A\n`, `${head}7,"""",C\n,z,A\n`)).toBe(
      `${head},,A\n,z,A\n,"x,\ny",B\n7,"""",C\n`,
    );
  });

  test("by code unit, as the rows of one run are, and not by the alphabet of a country", () => {
    expect(merged("site\nÖ\nb\n", "site\na\nZ\n")).toBe("site\nZ\na\nb\nÖ\n");
  });

  test("a shard without a row may come first", () => {
    expect(merged("", '{"site":"B"}\n', "", '{"site":"A"}\n')).toBe('{"site":"A"}\n{"site":"B"}\n');
    expect(merged("site,x\n", "site,x\nA,1\n")).toBe("site,x\nA,1\n");
  });
});

describe("whole results", () => {
  const result = (site: string, row: number, more: object = {}): string =>
    JSON.stringify({
      schema: "wbe/summary/1",
      settings: {},
      provenance: {
        inputs: [{ file: "b.csv" }, { file: "a.csv" }],
        citations: [{ constant: "x" }, { constant: site }],
        basis: [{ site, samples: 3 }],
      },
      rows: [{ site }],
      issues: [
        { code: "X", file: "a.csv", row: 2 },
        { code: "Y", file: "b.csv", row },
        { code: "Z", file: null, row: null },
      ],
      ...more,
    });

  test("what the levels of every part rest on comes along, in order, and every problem once", () => {
    const { provenance, rows, issues } = JSON.parse(merged(result("B", 9), result("A", 7)));
    expect(rows).toEqual([{ site: "A" }, { site: "B" }]);
    expect(provenance.basis.map(({ site }: { readonly site: string }) => site)).toEqual(["A", "B"]);
    expect(provenance.citations.map(({ constant }: { readonly constant: string }) => constant)).toEqual([
      "x",
      "B",
      "A",
    ]);
    expect(
      issues.map(({ code, row }: { readonly code: string; readonly row: number }) => [code, row]),
    ).toEqual([
      ["Y", 7],
      ["Y", 9],
      ["X", 2],
      ["Z", null],
    ]);
  });

  test.each([
    ["rows that are none", { rows: [null] }],
    ["no provenance", { provenance: null }],
    ["problems that are none", { issues: "none" }],
    ["another command", { schema: "wbe/loads/1" }],
    ["a schema that is none", { schema: 5 }],
  ])("a part with %s is refused by its name", (_, more) => {
    expect(() => merged(result("A", 1), result("B", 2, more))).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", message: expect.stringMatching(/^part-2 - /) }),
    );
  });
});

test("a result of values in values without end is refused in words", () => {
  const cell = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const start =
    '{"schema":"wbe/loads/1","settings":{},"provenance":{"inputs":[],"citations":[]},"issues":[],"rows":';
  expect(() => merged(`${start}[{"site":"A","x":${cell}}]}`)).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});

describe("what cannot be joined is refused", () => {
  test.each([
    [["", " \n"], /nothing to merge/],
    [[], /nothing to merge/],
    [["PAR1\u0015"], /^part-1 - Parquet is not merged/],
    [["| site |\n| --- |\n"], /^part-1 - it has no column site/],
    [["site\nA\n", ""], /^part-2 - its columns differ/],
    [['{"site":"A"}\n', "site\nA\n"], /^part-2 - it is not of the same form/],
    [['{"site":"A"}\n[1]\nnull\n'], /^part-1 - (it is not of the same form|a row names no site)/],
    [['{"site":"A"}\n', '{"place":"A"}\n'], /^part-2 - a row names no site/],
  ] as const)("%j", (texts, sentence) => {
    expect(() => merged(...texts)).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", message: expect.stringMatching(sentence) }),
    );
  });
});
