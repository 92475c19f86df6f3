import type { Code } from "../base/index.ts";

/** Whether what the method misses is still missing: results with and without a correction are not comparable. */
export type RecoveryState = "not corrected" | "corrected or not stated";

/**
 * Whether a load lacks a correction for recovery by the laboratory's own word (`recovery_corrected` = no) and the study
 * has not made it since. A laboratory that says nothing counts as one that corrects, as is the rule with
 * isotope-labelled internal standards.
 */
export function recoveryOf({ flags }: { readonly flags: readonly Code[] }): RecoveryState {
  const isLacking = flags.includes("NOT_RECOVERY_CORRECTED") && !flags.includes("CORRECTED_RECOVERY");
  return isLacking ? "not corrected" : "corrected or not stated";
}
