import { WbeError } from "../base/index.ts";

/** The error for a text that is not a day of the calendar. */
export function notADay(text: string): WbeError {
  return new WbeError("ARGUMENT_INVALID", `${JSON.stringify(text)} is not a day such as 2026-01-31`, {
    path: "day",
    expected: "a day as YYYY-MM-DD",
    received: String(text),
  });
}
