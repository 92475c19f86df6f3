import { describe, expect, test } from "vitest";
import { readTable, suggestMapping } from "../../src/ingest/index.ts";
import { errorOf, labOf } from "./reading.ts";

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
