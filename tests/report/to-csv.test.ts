import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLines, toCsv } from "../../src/report/to-csv.ts";

const rows = [
  { site: "Strängnäs", population: 37_000, load: 162.16216, flags: "A;B", lower: null },
  { site: 'Å, "norr"', population: 1_234_567, load: -0.5, flags: "", lower: Number.NaN },
];
const columns = ["site", "population", "load", "flags", "lower"];

describe("toCsv", () => {
  test("writes comma, point, LF; absent and NaN are empty", () => {
    expect(toCsv(rows, columns)).toBe(
      'site,population,load,flags,lower\nSträngnäs,37000,162.162,A;B,\n"Å, ""norr""",1234567,-0.5,,\n',
    );
  });

  test("writes for Swedish Excel: mark, semicolon, decimal comma, CRLF", () => {
    expect(toCsv(rows, columns, { excel: "sv" })).toBe(
      '\uFEFFsite;population;load;flags;lower\r\nSträngnäs;37000;162,162;"A;B";\r\n"Å, ""norr""";1234567;-0,5;;\r\n',
    );
  });

  test("disarms formulas in texts and leaves numbers alone", () => {
    const cell = (value: unknown): string => toCsv([{ a: value }], ["a"], { header: false }).trimEnd();
    expect(cell("=1+1")).toBe("'=1+1");
    expect(cell("+cmd|' /C calc'!A0")).toBe("'+cmd|' /C calc'!A0");
    expect(cell("-2+3")).toBe("'-2+3");
    expect(cell("@SUM(A1)")).toBe("'@SUM(A1)");
    expect(cell("\t=1")).toBe("'\t=1");
    expect(cell("\r=1")).toBe('"\'\r=1"');
    expect(cell(-3.5)).toBe("-3.5");
    expect(cell("-3,5")).toBe('"-3,5"');
    expect(cell("a=b")).toBe("a=b");
  });

  test("disarming can be undone: one apostrophe less is the text", () => {
    const texts = ["=x", "'=x", "''@y", "'plain", "-a"];
    const written = parse(
      toCsv(
        texts.map((a) => ({ a })),
        ["a"],
        { header: false },
      ),
      {},
    ) as unknown as string[][];
    expect(written.map(([cell]) => cell?.replace(/^'(?='*[=+\-@\t\r])/, ""))).toEqual(texts);
  });

  test("any texts come back from an RFC 4180 reader, whatever stands in them", () => {
    const text = fc.string({ unit: "grapheme" }).filter((cell) => !/^'*[=+\-@\t\r]/.test(cell));
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: text, b: text }), { minLength: 1 }),
        fc.constantFrom(undefined, "sv" as const),
        (data, excel) => {
          const csv = toCsv(data, ["a", "b"], { header: false, ...(excel && { excel }) });
          const read = parse(csv, {
            bom: true,
            delimiter: excel ? ";" : ",",
            recordDelimiter: excel ? "\r\n" : "\n",
          });
          expect(read).toEqual(data.map(({ a, b }) => [a, b]));
        },
      ),
    );
  });

  test("a lone empty cell is not a blank line", () => {
    expect(toCsv([{ a: null }], ["a"])).toBe('a\n""\n');
  });

  test("no rows leave the header; the header can be left out", () => {
    expect(toCsv([], ["a", "b"])).toBe("a,b\n");
    expect(toCsv([{ a: 1 }], ["a"], { header: false, excel: "sv" })).toBe("\uFEFF1\r\n");
  });

  test("wrong options are told by name", () => {
    expect(() => toCsv([], ["a"], { digits: 0 })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", path: "digits" }),
    );
    expect(() => toCsv([], ["a"], { excel: "de" as "sv" })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", path: "excel", received: "de" }),
    );
  });
});

test("csvLines reads its rows one at a time", () => {
  let asked = 0;
  function* source(): Generator<{ a: number }> {
    for (const a of [1, 2, 3]) {
      asked += 1;
      yield { a };
    }
  }
  const lines = csvLines(source(), ["a"]);
  expect([lines.next().value, lines.next().value]).toEqual(["a\n", "1\n"]);
  expect(asked).toBe(1);
});
