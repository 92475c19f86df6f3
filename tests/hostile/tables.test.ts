import { describe, expect, test } from "vitest";
import { HEAD, hostile, ROW, TIDY } from "./_ends-in-words.ts";

const NUMBERS = [
  "1e400",
  "-1e400",
  "-0",
  "0",
  "1e-400",
  "9".repeat(400),
  `0.${"0".repeat(400)}1`,
  "Infinity",
  "-Infinity",
  "NaN",
  "0x1F",
  "1_000",
  "1e",
  "e5",
  "--5",
  "+-5",
  ".",
  ",",
  "1.2.3",
  "1,2,3",
  "½",
  "٣",
  "１２",
  "12\u200e",
  "\u202e12",
  "12\u0000",
  "\ud800",
  "=1+1",
  "+5",
  "-5",
  "@SUM(A1)",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x")',
  "#REF!",
  "#DIV/0!",
  "1e308",
  "1.7976931348623157e308",
  "5e-324",
  "<1e400",
  "<-5",
  "<",
  "<<5",
  ">",
  "> 1e309",
  "< <LOD",
  "null",
  "undefined",
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "(".repeat(1000),
  "<".repeat(10_000),
  "/".repeat(10_000),
  " ".repeat(32_000),
  "1 ".repeat(16_000),
  "1,".repeat(20_000),
  `${"0".repeat(50_000)}.${"0".repeat(50_000)}`,
] as const;

const COLUMNS = [
  "site",
  "date",
  "biomarker",
  "concentration_ng_per_l",
  "flow_m3_per_day",
  "population",
] as const;

function rowWith(column: number, cell: string): string {
  const cells = ROW.split(",");
  cells[column] = `"${cell.replaceAll('"', '""')}"`;
  return cells.join(",");
}

describe.each(COLUMNS.map((name, index) => [name, index] as const))("in the column %s", (_, column) => {
  test.each(
    NUMBERS.map((cell) => [
      cell.length > 40 ? `${cell.slice(0, 8)} x ${cell.length}` : JSON.stringify(cell),
      cell,
    ]),
  )("%s", async (_shown, cell) => {
    const table = `${HEAD}\n${ROW}\n${rowWith(column, cell)}\nA,2026-01-15,MDMA,13,11500,37000\n`;
    await hostile("a.csv", table, { command: "loads" });
  });
});

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "then",
  "length",
];

describe("names that objects own already", () => {
  test.each(NAMES)("%s as a header, a site, a drug and a laboratory", async (name) => {
    const table =
      `${HEAD},laboratory,${name}\n` +
      ["13", "14", "15"].map((day) => `${name},2026-01-${day},${name},12.5,12000,37000,${name},1`).join("\n");
    for (const command of ["check", "loads", "summary", "compare", "trend", "report"]) {
      const { out } = await hostile("a.csv", table, { command, codes: [0] });
      if (command === "loads") expect(out.split("\n")[1]).toMatch(new RegExp(`^${name},`));
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const SHAPES: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["a line feed", "\n"],
  ["only blank lines", "\r\n\r\n\r\n"],
  ["only a byte order mark", "\ufeff"],
  ["two byte order marks", `\ufeff\ufeff${TIDY}`],
  ["a byte order mark in the middle", TIDY.replace("A,2026-01-14", "\ufeffA,2026-01-14")],
  ["only a header", `${HEAD}\n`],
  ["only a header, no line end", HEAD],
  ["a header twice", `${HEAD}\n${TIDY}`],
  ["a header of empty names", ",,,,,\n1,2,3,4,5,6\n"],
  ["a header of numbers", "1,2,3\n4,5,6\n"],
  ["only separators", ",,,,\n,,,,\n"],
  ["one cell", "x"],
  ["mixed line ends", TIDY.replace("\n", "\r").replace("\n", "\r\n")],
  ["line ends of other systems", TIDY.replaceAll("\n", "\u2028")],
  ["vertical tabs and form feeds", TIDY.replaceAll("\n", "\f\n\v")],
  ["zero bytes", TIDY.replace("12.5", "12\u00005")],
  ["a quote that never closes", `${HEAD}\n"A,2026-01-13,MDMA,1\n`],
  ["a quote in the middle of a cell", `${HEAD}\nA"B,2026-01-13,MDMA,1,1,1\n`],
  ["letters behind a closing quote", `${HEAD}\n"A"B,2026-01-13,MDMA,1,1,1\n`],
  ["a million quotes", `${HEAD}\n${'"'.repeat(1_000_001)}\n`],
  ["line ends in quotes", `${HEAD}\n"${"\n".repeat(10_000)}",2026-01-13,MDMA,1,1,1\n`],
  ["marks that turn the text around", TIDY.replaceAll("A,", "\u202eA\u202c,")],
  ["lone surrogates", TIDY.replaceAll("MDMA", "\ud800MDMA\udfff")],
  ["letters of four bytes", TIDY.replaceAll("A,", "𝔸,")],
  ["combining letters without end", TIDY.replace("A,", `A${"\u0301".repeat(2000)},`)],
  ["a row ten times too long", TIDY.replace(ROW, `${ROW},${ROW},${ROW}`)],
  ["sep= of nothing", `sep=\n${TIDY}`],
  ["sep= of a letter", `sep=a\n${TIDY}`],
  ["sep= alone", "sep=;\n"],
  ["HTML", "<!doctype html><html><body><table><tr><td>site</td></tr></table></body></html>"],
  ["JSON", JSON.stringify([{ site: "A", date: "2026-01-13" }])],
  ["Interlab without a body", "#Interlab\n#Version=4.0\n"],
  [
    "Interlab that ends early",
    "#Interlab\n#Version=4.0\n#Tecken=UTF-8\n#Textavgränsare=Nej\n#Decimaltecken=,\n#Provadm\nLablittera;",
  ],
  [
    "Interlab of an unknown encoding",
    "#Interlab\n#Version=4.0\n#Tecken=EBCDIC\n#Provadm\nLablittera\n1\n#Provdat\nLablittera\n1\n#Slut",
  ],
  ["a shell script", "#!/bin/sh\nrm -rf /\n"],
  ["a private key", "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"],
];

describe("shapes", () => {
  test.each(SHAPES)("%s", async (_, text) => {
    for (const command of ["check", "loads"]) await hostile("a.csv", text, { command });
  });
});

describe("sizes", { timeout: 120_000 }, () => {
  test.each([
    ["a line of 10 MB", () => "x".repeat(10_000_000), [3]],
    ["a cell of 10 MB", () => `${HEAD}\nA,2026-01-13,MDMA,${"9".repeat(10_000_000)},1,1\n`, [3]],
    ["10 MB of separators", () => `${HEAD}\n${",".repeat(10_000_000)}\n`, [0, 3]],
    ["100 000 columns", () => `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(",")}\n`, [3]],
    ["100 000 columns that say the same", () => `${"site,".repeat(100_000)}\n`, [3]],
    ["200 000 rows of one letter", () => "x\n".repeat(200_000), [3]],
    [
      "a header and 15 000 rows that are wrong",
      () => `${HEAD}\n${"A,x,MDMA,y,z,w\n".repeat(60_000)}`,
      [0, 3],
    ],
    ["a date cell of 1 MB", () => `${HEAD}\nA,${"2026-".repeat(200_000)},MDMA,1,1,1\n`, [0, 3]],
  ] as const)("%s", async (_, text, codes) => {
    await hostile("a.csv", text(), { codes });
  });
});
