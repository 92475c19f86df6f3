import type { ErrorTerm } from "../uncertainty/index.ts";

/** The errors that do not cancel when two periods of one site are compared: batch, bridge and site-period stay. */
export function comparisonErrors(errors: readonly ErrorTerm[]): readonly ErrorTerm[] {
  return errors.filter(({ scope }) => scope !== "site" && scope !== "substance" && scope !== "global");
}
