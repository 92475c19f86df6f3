import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SUMMARY_COLUMNS } from "../../src/levels/index.ts";
import { displayWidth } from "../../src/report/display-width.ts";
import { toTerminalTable } from "../../src/report/to-terminal-table.ts";

const rows = [
  { site: "Strängnäs", load: 162.16216, flags: "" },
  { site: "Å", load: 5, flags: "BATCH_ASSUMED" },
];

const summary = [
  simulatedSummary({ period: "2025-T1", load_mg_per_day_per_1000: 162.16216, weekend_ratio: 1.6 }),
  simulatedSummary({ period: "2026-T1", load_mg_per_day_per_1000: 171.5, weekend_ratio: 1.4 }),
];

describe("toTerminalTable", () => {
  test("aligns texts to the left and numbers to the right", () => {
    expect(toTerminalTable(rows, ["site", "load", "flags"])).toBe(
      [
        "site          load  flags",
        "─────────  ───────  ─────────────",
        "Strängnäs  162.162",
        "Å                5  BATCH_ASSUMED",
        "",
      ].join("\n"),
    );
  });

  test("counts rows beyond the limit, in the reader's language", () => {
    expect(toTerminalTable(rows, ["site"], { limit: 1, language: "sv" })).toContain("… 1 till\n");
    expect(toTerminalTable(rows, ["site"], { limit: 1 })).toContain("… 1 more\n");
    expect(toTerminalTable(rows, ["site"], { limit: 2 })).not.toContain("…");
  });

  test("in 80 columns the level keeps its place and its interval; what is left out is named", () => {
    const shown = toTerminalTable(summary, SUMMARY_COLUMNS, { width: 80 });
    const [first = ""] = shown.split("\n").filter((line) => line.includes("2025-T1"));
    for (const value of ["Strängnäs", "benzoylecgonine", "162.162", "111.668", "235.489"])
      expect(first).toContain(value);
    expect(shown.replace(/\s+/g, " ")).toContain("In every row: scope = plant, segment = –,");
    expect(shown).toContain("No room for: detected, days_covered, comparison_lower, comparison_upper,");
  });

  test("every column is shown, told once or named as left out", () => {
    for (const width of [20, 40, 60, 80, 120, 200]) {
      const shown = toTerminalTable(summary, SUMMARY_COLUMNS, { width }).replace(/\s+/g, "");
      const notes = shown.slice(Math.max(0, shown.indexOf("Ineveryrow")));
      const table = shown.slice(0, shown.length - notes.length);
      for (const name of SUMMARY_COLUMNS) {
        const parts = name.split("_").map((part, i, all) => (i < all.length - 1 ? `${part}_` : part));
        const inHead = parts.every((part) => table.includes(part));
        expect(inHead || notes.includes(name)).toBe(true);
      }
    }
  });

  test("what every row shares is judged on all rows, not on those shown", () => {
    const data = Array.from({ length: 30 }, (_, i) => ({
      site: `plant ${i}`,
      text: i < 29 ? "same" : "other",
      long: "x".repeat(60),
    }));
    expect(toTerminalTable(data, ["site", "text", "long"], { width: 60, limit: 5 })).not.toContain(
      "text = same",
    );
  });

  test("no line is wider than the terminal, whatever the texts", () => {
    const row = fc.record({
      site: fc.string({ unit: "grapheme" }),
      text: fc.string({ maxLength: 200 }),
      load: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: 24, max: 120 }), (data, width) => {
        for (const line of toTerminalTable(data, ["site", "text", "load"], { width }).split("\n")) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/\p{Cc}|NaN|Infinity|undefined/u);
        }
      }),
    );
  });

  test("control characters of a text never reach the terminal", () => {
    const shown = toTerminalTable([{ site: "\u001b[31mred\u0007\u202eevil" }], ["site"]);
    expect(shown).toContain(" [31mred evil");
    expect(shown).not.toMatch(/\u202e|\p{Cc}(?<!\n)/u);
  });

  test("a verdict's colour is never alone, and takes no room", () => {
    const verdicts = ["increase", "decrease", "no certain change"].map((verdict) => ({ site: "A", verdict }));
    const plain = toTerminalTable(verdicts, ["site", "verdict"]);
    const coloured = toTerminalTable(verdicts, ["site", "verdict"], { colour: true });
    expect(coloured).toContain("\u001b[33mincrease\u001b[39m");
    expect(coloured).toContain("\u001b[36mdecrease\u001b[39m");
    expect(coloured).not.toContain("mno certain change");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the signs looked for
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  test("colour is a choice", () => {
    expect(toTerminalTable(rows, ["site"], { colour: true })).toContain("\u001b[1msite\u001b[22m");
    expect(toTerminalTable(rows, ["site"])).not.toContain("\u001b");
  });

  test("no rows show the head; an impossible width is told", () => {
    expect(toTerminalTable([], ["site", "load"])).toBe("site  load\n────  ────\n");
    expect(() => toTerminalTable([], ["a"], { width: 0 })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", path: "width" }),
    );
  });
});

function simulatedSummary(more: object): object {
  return {
    scope: "plant",
    site: "Strängnäs",
    biomarker: "benzoylecgonine",
    segment: "",
    period_start: "2025-01-01",
    period_end: "2025-04-30",
    samples: 7,
    detected: 7,
    days_covered: 7,
    target: "period",
    method: "two-stratum mean (Tue-Fri, Sat-Mon), calendar weights",
    lower: 111.668,
    upper: 235.489,
    interval_kind: "confidence",
    comparison_lower: 120.5,
    comparison_upper: 220.5,
    weekend_days: "Sat Sun Mon",
    flags: "",
    ...more,
  };
}
