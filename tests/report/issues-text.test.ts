import { describe, expect, test } from "vitest";
import { issue } from "../../src/base/index.ts";
import { formatIssues } from "../../src/report/issues-text.ts";

const gap = issue({
  code: "FLOW_GAP",
  file: "flöde.csv",
  row: 14,
  columnIndex: 2,
  received: "",
  details: { percent: 3.5 },
});
const unreadable = issue({
  code: "VALUE_UNREADABLE",
  file: "labb.csv",
  row: 9,
  columnIndex: 3,
  received: "ej påvisat",
});
const note = issue({ code: "BIOMARKER_RENAMED", file: "labb.csv", row: 3, details: { name: "MDMA" } });

describe("formatIssues", () => {
  test("tells place, value, what is wrong and what to do; the gravest first", () => {
    expect(formatIssues([note, gap, unreadable])).toEqual([
      `${unreadable.message} (the row is not used)`,
      `${gap.message} (the row is used, flagged)`,
      note.message,
    ]);
    expect(formatIssues([note, unreadable])[0]).toBe(
      'labb.csv:9:D "ej påvisat" - cannot be read as a concentration - write a number, or a non-detect such as <LOQ (the row is not used)',
    );
  });

  test("in Swedish, with decimal comma", () => {
    expect(formatIssues([gap, unreadable], { language: "sv" })).toEqual([
      'labb.csv:9:D "ej påvisat" - går inte att läsa som en halt - skriv ett tal, eller <LOQ om ämnet inte kunde mätas (raden används inte)',
      'flöde.csv:14:C "" - 3,5 % av provtiden saknar flödesvärden; resten får representera den - fråga reningsverket efter timmarna som saknas (raden används, flaggad)',
    ]);
  });

  test("shows twenty and counts the rest", () => {
    const many = Array.from({ length: 32 }, (_, at) =>
      issue({ code: "FLOW_GAP", file: `${at}.csv`, row: 2 }),
    );
    expect(formatIssues(many)).toHaveLength(21);
    expect(formatIssues(many).at(-1)).toBe("… and 12 more");
    expect(formatIssues(many, { language: "sv", limit: 31 }).at(-1)).toBe("… och 1 till");
    const few = Array.from({ length: 20 }, () => unreadable);
    expect(formatIssues(few).at(-1)).toBe(`${unreadable.message} (the row is not used)`);
    expect(formatIssues([])).toEqual([]);
  });

  test("thousands of one kind leave room for the others, and the rest is counted", () => {
    const unit = (row: number) =>
      issue({ code: "UNIT_UNKNOWN", file: "labb.csv", row, columnIndex: 4, received: "ng/dl" });
    const many = Array.from({ length: 10_000 }, (_, at) => unit(at + 2));
    const lines = formatIssues([...many, unreadable, note, { ...note }]);
    expect(lines).toHaveLength(21);
    expect(lines.slice(17)).toEqual([
      `${unreadable.message} (the row is not used)`,
      note.message,
      note.message,
      "… and 9983 more",
    ]);
    expect(formatIssues(many, { further: 5 }).at(-1)).toBe("… and 9985 more");
  });

  test("merged cells are told once, with the number of rows, not for each row", () => {
    const merged = issue({
      code: "CELLS_MERGED",
      file: "labb.csv",
      details: { what: '"Plats"', count: 4, fill: "[]" },
    });
    const blank = [3, 4, 6, 7].flatMap((row) => [
      issue({ code: "SITE_MISSING", file: "labb.csv", row, columnIndex: 0, received: "" }),
      issue({ code: "DATE_MISSING", file: "labb.csv", row, columnIndex: 1, received: "" }),
    ]);
    const other = issue({ code: "SITE_MISSING", file: "annan.csv", row: 3, columnIndex: 0, received: "" });
    const lines = formatIssues([merged, ...blank, other]);
    expect(lines).toHaveLength(2);
    expect(lines.find((line) => line.startsWith("labb.csv"))).toMatch(/ \(4 rows are not used\)$/);
  });

  test("a row has one fate: its worst, in every remark about it", () => {
    const zero = issue({ code: "VALUE_ZERO", file: "labb.csv", row: 9, received: "0" });
    const other = issue({ code: "VALUE_ZERO", file: "annan.csv", row: 9, received: "0" });
    const lines = formatIssues([zero, other, unreadable], { language: "sv" });
    expect(lines.map((line) => / \(([^()]*)\)$/.exec(line)?.[1])).toEqual([
      "raden används inte",
      "raden används inte",
      "raden används, flaggad",
    ]);
  });

  test("keeps the order within a severity", () => {
    const rows = [5, 1, 9].map((row) => issue({ code: "NUMBER_UNREADABLE", file: "a.csv", row }));
    expect(formatIssues(rows).map((line) => line.split(" ")[0])).toEqual(["a.csv:5", "a.csv:1", "a.csv:9"]);
  });
});
