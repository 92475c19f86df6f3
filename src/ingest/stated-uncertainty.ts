import type { StatedUncertainty } from "../samples/index.ts";
import { type DecimalSign, readNumber } from "./read-number.ts";
import type { Cell } from "./table.ts";

export interface StatedCells {
  readonly expanded: Cell;
  readonly k: Cell;
  readonly includes: string;
  /** `%`, a unit of concentration, or empty: from the header. */
  readonly unit: string;
  readonly decimal: DecimalSign;
  /** The result it belongs to, ng/L; null for a non-detect. */
  readonly value: number | null;
  /** Takes an absolute uncertainty from the header's unit to ng/L; null when that is no unit of concentration. */
  readonly toNgPerL: ((amount: number) => number) | null;
  /** The number is known to be a fraction, whatever its size. @defaultValue false */
  readonly fraction?: boolean;
}

/**
 * The laboratory's own expanded uncertainty. A percent sign in cell or header makes it a percentage, a unit of
 * concentration an absolute amount; a bare number up to 1 is a fraction. A missing k is never assumed.
 * Returns what keeps it from being used as a sentence, null when none is stated.
 */
export function statedUncertainty({
  expanded,
  k,
  includes,
  unit,
  decimal,
  value,
  toNgPerL,
  fraction: isFraction = false,
}: StatedCells): StatedUncertainty | string | null {
  const text = String(expanded).trim().replace(/^±\s*/, "");
  if (text === "" || text === "-") return null;
  const percent = /%$|procent$|percent$/i.test(text) || /%|procent|percent|pct|prozent/i.test(unit);
  const number =
    typeof expanded === "number"
      ? expanded
      : readNumber(text.replace(/\s*(%|procent|percent)$/i, ""), decimal);
  if (number === null) return `"${text}" is not a number`;
  if (number < 0) return "it is negative";
  const fraction = isFraction
    ? number
    : percent
      ? number / 100
      : unit === ""
        ? bareFraction(number)
        : absoluteFraction(toNgPerL === null ? null : toNgPerL(number), value, unit);
  if (typeof fraction === "string") return fraction;
  const factor = typeof k === "number" ? k : readNumber(k, decimal);
  if (factor === null) return "its coverage factor k is not stated";
  if (factor <= 0) return "its coverage factor k is not above 0";
  if (fraction >= 2 * factor) return "it is larger than twice the result";
  const scope = includes.trim().toLowerCase();
  const isAll = scope === "" || /^(all|total|both|båda|combined|sammanlagd)/.test(scope);
  if (!isAll && !REPEATABILITY.test(scope)) return `"${includes.trim()}" is neither repeatability nor all`;
  return { expanded: fraction, k: factor, includes: isAll ? "all" : "repeatability" };
}

const REPEATABILITY = /^(repeat|repeterbarhet)/;

function bareFraction(number: number): number | string {
  return number <= 1 ? number : "it may be a percentage or an amount; write 25 % or 0.25";
}

/** Both in ng/L. */
function absoluteFraction(amount: number | null, value: number | null, unit: string): number | string {
  if (amount === null) return `its unit "${unit}" is not one of concentration`;
  return value === null || value === 0 ? "an absolute uncertainty needs a measured value" : amount / value;
}
