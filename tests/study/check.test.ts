import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWbeError } from "../../src/base/index.ts";
import { check, createStudy } from "../../src/study/index.ts";
import { sample } from "./_simulated.ts";

describe("the ledger", () => {
  test("a row is used, flagged, or not used with a reason", () => {
    const lab = [
      sample("2026-01-13"),
      sample("2026-01-14", { concentration: "<5" }),
      sample("2026-01-15", { biomarker: "moonshine" }),
      sample("2026-01-16", { concentration: "" }),
      { ...sample("2026-01-17", { concentration: "<5" }), sample_type: "blank" },
      sample("2026-01-18", { population: null }),
    ];
    const ledger = check(
      createStudy({ lab, sites: [{ site: "A", population: 37_000, valid_to: "2026-01-17" }] }),
    );
    expect(ledger[0]).toMatchObject({ file: "lab", rows_read: 6, used: 2, flagged: 1, not_used: 3 });
    expect(ledger[1]).toMatchObject({ file: "sites", rows_read: 1 });
    expect(ledger.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["BIOMARKER_UNKNOWN", "VALUE_MISSING", "QUALITY_CONTROL", "POPULATION_MISSING"]),
    );
  });

  const cell = (...usual: readonly unknown[]): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...usual) },
      { weight: 1, arbitrary: fc.constantFrom("", null, "?", "-", "x") },
    );
  const messy = fc.record(
    {
      site: cell("A", "B"),
      sample_id: cell("1", "2", "3"),
      date: cell("2026-01-13", "2026-01-14", "2029-12-31", "1980-01-01", "13/01/2026", 46035),
      biomarker: cell("BzE", "MDMA", "Kokain (+ metabolit BzE)", "moonshine", "amfetamin"),
      concentration_ng_per_l: cell(500, 12.5, 0, -3, "<5", "<LOQ", "n.d.", ">1000", "Out of Ratio", -99, 1e9),
      loq: cell(5, 20, 0, "5"),
      flow_m3_per_day: cell(12_000, 0, -1, 1_000_000),
      population: cell(37_000, 370_000, 0, 12),
      laboratory: cell("L", "M"),
      sample_type: cell("sample", "blank", "spike"),
      replicate: cell(1, 2),
      result_version: cell(1, 2),
    },
    { requiredKeys: ["site", "date", "biomarker", "concentration_ng_per_l"] },
  );

  test("adds up for any messy rows, or the table is refused as a whole", () => {
    let understood = 0;
    fc.assert(
      fc.property(fc.array(messy, { minLength: 1, maxLength: 25 }), (rows) => {
        const ledger = ledgerOrRefusal(rows);
        if (ledger === null) return;
        understood += 1;
        expect(ledger.reduce((sum, row) => sum + row.rows_read, 0)).toBe(rows.length);
        for (const row of ledger) {
          expect(row.used + row.flagged + row.not_used).toBe(row.rows_read);
          expect(Math.min(row.used, row.flagged, row.not_used)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200, seed: 20260113 },
    );
    expect(understood).toBeGreaterThan(100);
  });

  test("order of the rows changes no sum", () => {
    fc.assert(
      fc.property(fc.array(messy, { minLength: 2, maxLength: 12 }), (rows) => {
        const ledger = ledgerOrRefusal(rows);
        const reversed = ledgerOrRefusal([...rows].reverse());
        expect(reversed?.[0]?.rows_read).toBe(ledger?.[0]?.rows_read);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});

/** Null when the table cannot be understood, which only an error of exit code 3 may say. */
function ledgerOrRefusal(
  rows: readonly Readonly<Record<string, unknown>>[],
): ReturnType<typeof check> | null {
  try {
    return check(createStudy({ lab: rows }));
  } catch (error) {
    if (isWbeError(error) && error.exitCode === 3) return null;
    throw error;
  }
}
