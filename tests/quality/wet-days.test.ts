import { expect, test } from "vitest";
import { wetDays } from "../../src/quality/index.ts";

const steady = new Map<number, number>(Array.from({ length: 30 }, (_, day) => [day, 1000] as const));

test("a day at 1.5 times steady flow is wet from 1.4 on, not from 1.5 on", () => {
  const flows = new Map(steady).set(25, 1500);
  expect(wetDays(flows).get(25)).toEqual({ dry: 1000, times: 1.5, isWet: true });
  expect(wetDays(flows, { times: 1.5 }).get(25)?.isWet).toBe(false);
  expect([...wetDays(flows).values()].filter(({ isWet }) => isWet)).toHaveLength(1);
});

test("a wet month does not count as dry: the 20th percentile holds while a fifth of the days are dry", () => {
  const flows = new Map(steady);
  for (let day = 14; day < 30; day += 1) flows.set(day, 3000);
  expect(wetDays(flows).get(29)?.dry).toBe(1000);
});

test("says nothing of days with fewer than seven known before", () => {
  expect(
    wetDays(
      new Map([
        [1, 10],
        [2, 99],
      ]),
    ).size,
  ).toBe(0);
  expect(wetDays(steady).has(5)).toBe(false);
  expect(wetDays(steady).has(6)).toBe(true);
});

test("refuses a threshold at or below 1", () => {
  expect(() => wetDays(steady, { times: 1 })).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
});
