import { WbeError } from "../base/index.ts";
import { dayTextOf } from "./_civil.ts";
import type { SamplingDay } from "./sampling-day.ts";

const FIRST = -719_162;
const LAST = 2_932_896;

/**
 * The day that lies `number` days after 1970-01-01.
 * @throws WbeError ARGUMENT_INVALID unless it is a whole number and the year is 0001 to 9999
 */
export function dayFromNumber(number: number): SamplingDay {
  if (!Number.isInteger(number) || number < FIRST || number > LAST) {
    throw new WbeError("ARGUMENT_INVALID", `${number} is not a day number of the years 0001 to 9999`, {
      path: "number",
      expected: `a whole number from ${FIRST} to ${LAST}`,
      received: String(number),
    });
  }
  return dayTextOf(number);
}
