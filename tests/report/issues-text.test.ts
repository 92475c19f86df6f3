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
    const many = Array.from({ length: 32 }, () => unreadable);
    expect(formatIssues(many)).toHaveLength(21);
    expect(formatIssues(many).at(-1)).toBe("… and 12 more");
    expect(formatIssues(many, { language: "sv", limit: 31 }).at(-1)).toBe("… och 1 till");
    expect(formatIssues(many.slice(0, 20)).at(-1)).toBe(`${unreadable.message} (the row is not used)`);
    expect(formatIssues([])).toEqual([]);
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
