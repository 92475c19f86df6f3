import { expect, test } from "vitest";
import { comparability } from "../../src/compare/index.ts";
import { recoveryOf } from "../../src/loads/index.ts";

test("a load lacks the correction by the laboratory's own word, until the study makes it", () => {
  expect(recoveryOf({ flags: [] })).toBe("corrected or not stated");
  expect(recoveryOf({ flags: ["NOT_RECOVERY_CORRECTED", "NON_DETECT"] })).toBe("not corrected");
  expect(recoveryOf({ flags: ["NOT_RECOVERY_CORRECTED", "CORRECTED_RECOVERY"] })).toBe(
    "corrected or not stated",
  );
});

test("two sides are comparable only where both lack it or neither does; callers that do not tell it apart stay as they were", () => {
  const how = { laboratory: "L", method: "m", matrix: "whole" };
  const lacking = { ...how, recovery: recoveryOf({ flags: ["NOT_RECOVERY_CORRECTED"] }) };
  const whole = { ...how, recovery: recoveryOf({ flags: [] }) };
  expect(comparability([lacking], [whole])).toEqual({ comparable: false, flags: ["RECOVERY_CHANGED"] });
  expect(comparability([lacking], [lacking]).comparable).toBe(true);
  expect(comparability([how], [how]).comparable).toBe(true);
});
