import { WbeError } from "../base/index.ts";
import { dayTextOf } from "./_civil.ts";
import type { SamplingDay } from "./sampling-day.ts";

const FIRST = -719_162;
const LAST = 2_932_896;

/** A long table states few days many times: each text is made, and held in memory, once. */
const texts: Map<number, SamplingDay> = /* @__PURE__ */ new Map();
const MOST_TEXTS = 65_536;

/**
 * The day that lies `number` days after 1970-01-01.
 * @throws WbeError ARGUMENT_INVALID unless it is a whole number and the year is 0001 to 9999
 */
export function dayFromNumber(number: number): SamplingDay {
  const known = texts.get(number);
  if (known !== undefined) return known;
  if (!Number.isInteger(number) || number < FIRST || number > LAST) {
    throw new WbeError("ARGUMENT_INVALID", `${number} is not a day number of the years 0001 to 9999`, {
      path: "number",
      expected: `a whole number from ${FIRST} to ${LAST}`,
      received: String(number),
    });
  }
  const text = dayTextOf(number);
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(number, text);
  return text;
}
