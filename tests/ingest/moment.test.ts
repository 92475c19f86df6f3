import { describe, expect, test } from "vitest";
import { clockOf, readMoment } from "../../src/ingest/moment.ts";
import { codesOf, labOf } from "./reading.ts";

const CONTEXT = { order: "dmy", timeZone: "Europe/Stockholm" } as const;
const read = (cell: string | number, clock: string | number = "") => readMoment(cell, clock, CONTEXT);

test("a day, a day with a clock, an instant of its own, a week", () => {
  expect(read("2026-01-13")).toMatchObject({ day: "2026-01-13", instant: null, week: false });
  expect(read("2026-01-13", "8.00")).toMatchObject({ instant: Date.UTC(2026, 0, 13, 7) });
  expect(read("2026-01-13T08:00Z")).toMatchObject({ day: "2026-01-13", instant: Date.UTC(2026, 0, 13, 8) });
  expect(read("2026-W03")).toMatchObject({ day: "2026-01-12", week: true });
  expect(read(46035)).toMatchObject({ day: "2026-01-13", serial: true });
});

test.each([
  ["13/1/26", "", "DATE_YEAR_SHORT"],
  ["någon gång", "", "DATE_UNREADABLE"],
  ["2026-01-13", "25:00", "TIME_UNREADABLE"],
  ["2026-03-29", "02:30", "TIME_NOT_EXISTING"],
])("%s %s is %s", (cell, clock, code) => {
  expect(read(cell, clock)).toBe(code);
});

test("a workbook's clock is a fraction of a day", () => {
  expect(clockOf(0.5)).toEqual({ hour: 12, minute: 0, second: 0 });
  expect(clockOf(1)).toBe("unreadable");
  expect(clockOf(" ")).toBeNull();
});

describe("the autumn hour that comes twice", () => {
  test("the first of the two is taken, and that is told; with an offset nothing is open", () => {
    expect(read("2026-10-25", "02:30")).toMatchObject({ instant: Date.UTC(2026, 9, 25, 0, 30), twice: true });
    expect(read("2026-10-25", "03:30")).toMatchObject({ twice: false });
    expect(read("2026-10-25T02:30+01:00")).toMatchObject({ instant: Date.UTC(2026, 9, 25, 1, 30) });
  });

  const sampled = (start: string) =>
    labOf(`site;sampling_start;biomarker;concentration_ng_per_l\nA;${start};MDMA;5\n`);

  test("a sample that starts then is used with a flag", () => {
    const reading = sampled("2026-10-25 02:30");
    expect(reading.measurements.map(({ flags }) => flags)).toEqual([["TIME_TWICE"]]);
    expect(reading.issues).toMatchObject([
      { code: "TIME_TWICE", row: 2, column: "B", received: "2026-10-25 02:30" },
    ]);
    expect(reading.verdicts).toEqual([{ row: 2, fate: "flagged" }]);
    expect(codesOf(sampled("2026-10-25T02:30+01:00"))).toEqual([]);
  });
});
