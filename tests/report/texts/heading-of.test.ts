import { expect, test } from "vitest";
import { COMPARE_COLUMNS } from "../../../src/compare/index.ts";
import { LEDGER_COLUMNS } from "../../../src/ingest/index.ts";
import { SUMMARY_COLUMNS } from "../../../src/levels/index.ts";
import { LOAD_COLUMNS } from "../../../src/loads/index.ts";
import { headingOf } from "../../../src/report/texts/heading-of.ts";
import {
  INTERRUPTION_COLUMNS,
  KNOWN_DAY_EFFECT_COLUMNS,
  SUDDEN_CHANGE_COLUMNS,
  UNUSUAL_DAY_COLUMNS,
  WEEKDAY_PROFILE_COLUMNS,
} from "../../../src/study/index.ts";
import {
  CITY_TREND_COLUMNS,
  REGION_TREND_COLUMNS,
  TREND_COLUMNS,
  TREND_CURVE_COLUMNS,
} from "../../../src/trend/index.ts";

const tables = {
  check: LEDGER_COLUMNS,
  loads: LOAD_COLUMNS,
  summary: SUMMARY_COLUMNS,
  compare: COMPARE_COLUMNS,
  trend: TREND_COLUMNS,
  "trend-curves": TREND_CURVE_COLUMNS,
  "trend-regions": REGION_TREND_COLUMNS,
  "trend-cities": CITY_TREND_COLUMNS,
  "sudden-changes": SUDDEN_CHANGE_COLUMNS,
  "unusual-days": UNUSUAL_DAY_COLUMNS,
  "known-day-effects": KNOWN_DAY_EFFECT_COLUMNS,
  "weekday-profiles": WEEKDAY_PROFILE_COLUMNS,
  interruptions: INTERRUPTION_COLUMNS,
} as const;

test.each(Object.entries(tables))(
  "every column of %s has its own heading in both languages",
  (command, columns) => {
    for (const language of ["sv", "en"] as const) {
      const headings = columns.map((column) => headingOf(column, language, command));
      expect(new Set(headings).size).toBe(columns.length);
      for (const heading of headings) expect(heading).not.toMatch(/_/);
    }
  },
);

test("the same name may mean something else in another table; an unknown name stays", () => {
  expect(headingOf("lower", "sv", "compare")).toBe("Kvot, lägst");
  expect(headingOf("lower", "sv", "loads")).toBe("Lägst");
  expect(headingOf("constructor", "sv", "constructor")).toBe("constructor");
});
