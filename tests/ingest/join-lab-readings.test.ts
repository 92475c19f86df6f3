import { describe, expect, test } from "vitest";
import {
  annotateTable,
  joinLabReadings,
  readLab,
  readTable,
  suggestMapping,
} from "../../src/ingest/index.ts";
import { codesOf, errorOf, labOf, oneResult, SWEDEN } from "./reading.ts";

const HEAD = "site;date;biomarker;concentration_ng_per_l;laboratory";
const read = (file: string, ...rows: string[]) =>
  readLab(readTable(`${HEAD}\n${rows.join("\n")}\n`, { file }).table, SWEDEN);

describe("joinLabReadings", () => {
  test("alike in two files counts once, unlike not at all, the rest stays", () => {
    const [a, b] = joinLabReadings([
      read("a.csv", "A;2026-01-13;MDMA;5;X", "A;2026-01-14;MDMA;6;X", "A;2026-01-15;MDMA;7;X"),
      read("b.csv", "A;2026-01-13;MDMA;5;X", "A;2026-01-14;MDMA;8;X", "A;2026-01-15;MDMA;7;Y"),
    ]);
    expect(a!.measurements.map(({ concentration }) => concentration)).toEqual([5, 7]);
    expect(b!.measurements.map(({ concentration }) => concentration)).toEqual([7]);
    expect(a!.verdicts.map(({ fate }) => fate)).toEqual(["used", "not used", "used"]);
    expect(b!.verdicts.map(({ fate }) => fate)).toEqual(["not used", "not used", "used"]);
    expect(a!.issues).toMatchObject([{ code: "DUPLICATE_RESULT", file: "a.csv", row: 3 }]);
    expect(b!.issues.map(({ row }) => row)).toEqual([2, 3]);
  });

  test("readings without a common sample pass through", () => {
    const readings = [read("a.csv", "A;2026-01-13;MDMA;5;X"), read("b.csv", "B;2026-01-13;MDMA;5;X")];
    expect(joinLabReadings(readings)).toBe(readings);
  });
});

test("an annotated copy holds every row with its verdict and reasons", () => {
  const { table } = readTable(`${HEAD}\nA;2026-01-13;MDMA;5;X\nA;2026-01-14;MDMA;abc;X\n`, { file: "a.csv" });
  const { verdicts, issues } = readLab(table, SWEDEN);
  const { header, rows } = annotateTable(table, verdicts, issues);
  expect(header.slice(-4)).toEqual(["wbe_row", "wbe_verdict", "wbe_codes", "wbe_reasons"]);
  expect(rows.map((cells) => cells.slice(-4, -1))).toEqual([
    [2, "used", ""],
    [3, "not used", "VALUE_UNREADABLE"],
  ]);
  expect(rows[1]!.at(-1)).toContain('a.csv:3:D "abc"');
});

describe("suggestMapping", () => {
  test("known names, names one typo away, and columns known by their cells", () => {
    const { table } = readTable(
      "Anlggning;Dag för prov;Vad;Uppmätt;Labb\nA;2026-01-13;kokain;<5;X\nA;2026-01-14;MDMA;7,5;X\n",
      { file: "x.csv" },
    );
    const { mapping, missing, unread } = suggestMapping(table);
    expect(mapping.columns).toEqual({
      site: "Anlggning",
      date: "Dag för prov",
      biomarker: "Vad",
      concentration: "Uppmätt",
      laboratory: "Labb",
    });
    expect(missing).toEqual([]);
    expect(unread).toEqual([]);
  });

  test("what it proposes reads the table, once the unit is added", () => {
    const text = "Verk;Dag för prov;Vad;Uppmätt (ng/l)\nA;2026-01-13;kokain;<5\nA;2026-01-14;MDMA;7,5\n";
    const { mapping } = suggestMapping(readTable(text, { file: "x.csv" }).table);
    expect(errorOf(() => labOf(text)).code).toBe("COLUMN_MISSING");
    expect(
      labOf(text, { mapping: { lab: mapping } }).measurements.map(
        ({ concentration, highest }) => concentration ?? highest,
      ),
    ).toEqual([5, 7.5]);
  });

  test("it says what it did not find", () => {
    const { missing, unread } = suggestMapping(readTable("alpha;beta\nx;y\n", { file: "x.csv" }).table);
    expect(missing).toEqual(["site", "date", "biomarker", "concentration"]);
    expect(unread).toEqual(["alpha", "beta"]);
  });
});

describe("small things that laboratories do", () => {
  test("the unit behind each number", () => {
    expect(oneResult("5,5 ng/l").measurements[0]!.concentration).toBe(5.5);
    expect(oneResult("<5 ng/L").measurements[0]).toMatchObject({ result: "below limit", highest: 5 });
    expect(codesOf(oneResult("5,5 µg/l"))).toContain("VALUE_CONFLICT");
    expect(
      labOf("site;date;biomarker;halt (µg/m3)\nA;2026-01-13;MDMA;5,5 µg/m3\n").measurements[0]!.concentration,
    ).toBe(5.5);
  });

  test("limits with a unit column of their own", () => {
    expect(oneResult("<LOQ", { loq: "0,005", limit_unit: "µg/l" }).measurements[0]).toMatchObject({
      highest: 5,
      loq: 5,
    });
  });

  test("a time without am or pm, in a column that writes them", () => {
    const reading = labOf(
      "site;date;biomarker;concentration_ng_per_l\nA;2026-01-13 8:00 am;MDMA;5\nA;2026-01-14 8:00;MDMA;5\nA;2026-01-15 20:00;MDMA;5\n",
    );
    expect(reading.measurements).toHaveLength(2);
    expect(reading.issues).toMatchObject([{ code: "TIME_AMBIGUOUS", row: 3, column: "B" }]);
  });
});
