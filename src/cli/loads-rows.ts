import type { Result } from "../report/index.ts";
import { loadBudgets, loads, type Study } from "../study/index.ts";
import type { Call } from "./call.ts";

/** The rows of `wbe loads`: loads, or with `--budget` where their uncertainty comes from. */
export function loadsRows(study: Study, { args }: Call): Result<object> {
  return args.has("budget") ? loadBudgets(study) : loads(study);
}
