import { expect, test } from "vitest";
import { localDay } from "../../src/page/local-day.ts";

test("the day where the reader is, with two digits each", () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});
