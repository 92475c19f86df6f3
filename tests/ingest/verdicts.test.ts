import fc from "fast-check";
import { expect, test } from "vitest";
import { readTable } from "../../src/ingest/index.ts";
import { fateOf, verdictsOf } from "../../src/ingest/verdicts.ts";

const { table } = readTable("site;date\nA;2026-01-13\nB;2026-01-14;more\nC;2026-01-15\n", { file: "a.csv" });

test("every data row starts as used, a malformed one as not used; rows the table lacks are ignored", () => {
  const verdicts = verdictsOf(table);
  verdicts.mark(99, "VALUE_ZERO");
  verdicts.mark(1, "VALUE_ZERO");
  expect(verdicts.list()).toEqual([
    { row: 2, fate: "used" },
    { row: 3, fate: "not used" },
    { row: 4, fate: "used" },
  ]);
});

test("the worst word counts, whatever the order", () => {
  const codes = ["BIOMARKER_RENAMED", "VALUE_ZERO", "DATE_MISSING"] as const;
  expect(codes.map(fateOf)).toEqual(["used", "flagged", "not used"]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...codes], { minLength: 1 }), (said) => {
      const verdicts = verdictsOf(table);
      for (const code of said) verdicts.mark(2, code);
      const worst = Math.max(...said.map((code) => codes.indexOf(code)));
      expect(verdicts.list()[0]?.fate).toBe(["used", "flagged", "not used"][worst]);
    }),
  );
});
