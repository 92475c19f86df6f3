import { type ErrorTerm, ratioErrors } from "../uncertainty/index.ts";

/**
 * Errors of ln(to / from) that both sides' samples share: what has the same source and key cancels, the rest adds up.
 * Terms of scope site-period belong to one level only and never cancel.
 */
export function errorsBetween(from: readonly ErrorTerm[], to: readonly ErrorTerm[]): readonly ErrorTerm[] {
  return ratioErrors(ownKeys(to, "to"), ownKeys(from, "from"));
}

function ownKeys(terms: readonly ErrorTerm[], side: string): readonly ErrorTerm[] {
  return terms.map((term) => (term.scope === "site-period" ? { ...term, key: `${side} ${term.key}` } : term));
}
