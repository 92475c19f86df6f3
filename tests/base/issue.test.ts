import { expect, test } from "vitest";
import { issue } from "../../src/base/index.ts";

const LONG = "x".repeat(10_000_000);

test("whatever stands in a file, its issue stays short: value, header, details and advice", () => {
  const told = issue({
    code: "COLUMN_CONFLICT",
    file: "lab.csv",
    row: 1,
    received: LONG,
    header: LONG,
    expected: LONG,
    hint: `did you mean "${LONG}"?`,
    details: { first: LONG, second: `${LONG}y`, count: 3 },
  });
  expect(JSON.stringify(told).length).toBeLessThan(6000);
  expect(told.message.length).toBeLessThan(2500);
  expect(told.received).toMatch(/^x+…$/);
  expect(told.details.count).toBe(3);
});

test("what is short stays as it was, the same object", () => {
  const details = { first: "a", second: "b" };
  expect(issue({ code: "COLUMN_CONFLICT", details }).details).toBe(details);
  expect(issue({ code: "COLUMN_CONFLICT", received: " a\n b " }).received).toBe("a b");
});
