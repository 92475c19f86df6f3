import type { Result } from "../report/index.ts";
import { compare, compareAgainst, compareBudgets, type Study } from "../study/index.ts";
import type { Call } from "./call.ts";
import { compareChoiceFrom } from "./compare-choice-from.ts";
import { earlierFrom } from "./earlier-from.ts";

/** The rows of `wbe compare`: with a published result by `--against`, else among the study's own levels. */
export async function compareRows(study: Study, { args }: Call): Promise<Result<object>> {
  const earlier = args.text("against");
  if (earlier !== undefined)
    return compareAgainst(study, await earlierFrom(earlier), compareChoiceFrom(args));
  return args.has("budget")
    ? compareBudgets(study, compareChoiceFrom(args))
    : compare(study, compareChoiceFrom(args));
}
