import type { Verdict } from "../../compare/index.ts";
import { isExploratory, verdictWords } from "./verdict-text.ts";

const CERTAIN: Readonly<Partial<Record<Verdict, string>>> = {
  increase: "säkerställt högre nivå",
  decrease: "säkerställt lägre nivå",
  "no certain change": "ingen säkerställd skillnad",
};

const CLUES: Readonly<Partial<Record<Verdict, string>>> = {
  increase: "tecken på högre nivå",
  decrease: "tecken på lägre nivå",
  "no certain change": "inga tydliga tecken på skillnad",
};

/** A verdict on two places, or on a place and a published figure: nothing has changed there, one level is the higher. */
export function differenceInSwedish(verdict: Verdict, flags: string): string {
  return (isExploratory(flags) ? CLUES : CERTAIN)[verdict] ?? verdictWords(verdict, "sv", flags);
}
