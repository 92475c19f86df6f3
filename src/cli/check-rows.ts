import type { Result } from "../report/index.ts";
import { check, type Study } from "../study/index.ts";

/** The ledger of `wbe check`. */
export function checkRows(study: Study): Result<object> {
  return check(study);
}
