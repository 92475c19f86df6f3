import type { Result } from "../report/index.ts";
import { budgets, context, type Study, summarise } from "../study/index.ts";
import type { Call } from "./call.ts";

/** The rows of `wbe summary`: levels, or with `--context` and `--budget` what stands beside and behind them. */
export function summaryRows(study: Study, { args }: Call): Result<object> {
  if (args.has("context")) return context(study);
  return args.has("budget") ? budgets(study) : summarise(study);
}
