import fc from "fast-check";
import { expect, test } from "vitest";
import { decideDateOrder } from "../../src/ingest/decide-date-order.ts";
import { readTable } from "../../src/ingest/index.ts";

const decide = (...dates: string[]) =>
  decideDateOrder(
    readTable(["site;date", ...dates.map((date) => `A;${date}`)].join("\n"), { file: "a.csv" }).table,
    1,
  );

test("a number above 12 settles the whole column", () => {
  expect(decide("03/04/2026", "13/04/2026")).toEqual({ order: "dmy", problem: null });
  expect(decide("03/04/2026", "04/13/2026")).toEqual({ order: "mdy", problem: null });
});

test("both orders in one column: the message names both cells and the option that settles it", () => {
  const { problem } = decide("13/04/2026", "03/04/2026", "04/15/2026");
  expect(problem).toMatchObject({
    code: "DATE_AMBIGUOUS",
    row: 4,
    columnIndex: 1,
    received: "04/15/2026",
    details: {
      first: "13/04/2026 with the day first (B2)",
      second: "04/15/2026 with the month first (B4)",
    },
  });
});

test("nothing settles it: both days it can be", () => {
  expect(decide("3/4/2026").problem?.details).toEqual({
    first: "3/4/2026 can be the day 2026-04-03",
    second: "or the day 2026-03-04",
  });
});

test("equal numbers and what is no date either way ask nothing; one impossible date does not refuse the column", () => {
  for (const dates of [
    ["04/04/2026"],
    ["13/14/2026"],
    ["13/14/2026", "2026-01-14"],
    ["13.04.2026"],
    ["3_4_2026"],
  ])
    expect(decide(...dates), dates.join()).toEqual({ order: "dmy", problem: null });
});

test("the order of the rows never changes the decision", () => {
  const date = fc.constantFrom(
    "03/04/2026",
    "13/04/2026",
    "04/13/2026",
    "05/05/2026",
    "13/14/2026",
    "2026-01-13",
  );
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 6 }), (dates) => {
      const [there, back] = [decide(...dates), decide(...[...dates].reverse())];
      expect([back.order, back.problem?.code]).toEqual([there.order, there.problem?.code]);
    }),
  );
});
