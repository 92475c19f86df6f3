import { expm1 } from "../numerics/index.ts";
import type { ErrorOrigin, ErrorTerm } from "./error-term.ts";
import { weakerOrigin } from "./weaker-origin.ts";

/** Standard deviation of ln X when X is a product with these independent errors. */
export function totalSigma(terms: readonly ErrorTerm[]): number {
  return Math.sqrt(terms.reduce((sum, term) => sum + term.sigma * term.sigma, 0));
}

/** A result that enters a mean or sum with a share of the whole. */
export interface WeightedTerms {
  /** The result's share of the estimate: weight x value / estimate; shares add to 1. */
  readonly share: number;
  readonly terms: readonly ErrorTerm[];
}

/**
 * Errors of a weighted mean, first order on the log scale: for each source and key the signed sum of share x sigma.
 * Terms of scope sample have no key, so their squares add; they come back as one term a source. Where members know a
 * source on different grounds, the weakest is told.
 * Source: methods of JCGM 100:2008, 5.2.2, with shared draws as fully correlated inputs.
 */
export function meanErrors(members: readonly WeightedTerms[]): readonly ErrorTerm[] {
  const shared = new Map<string, { term: ErrorTerm; sum: number }>();
  const own = new Map<string, { term: ErrorTerm; squares: number }>();
  for (const { share, terms } of members) {
    for (const term of terms) {
      if (term.scope === "sample") {
        const entry = own.get(term.source) ?? { term, squares: 0 };
        entry.squares += (share * term.sigma) ** 2;
        entry.term = onWeakerGround(entry.term, term);
        own.set(term.source, entry);
      } else {
        const name = `${term.source}\u0000${term.key}`;
        const entry = shared.get(name) ?? { term, sum: 0 };
        entry.sum += share * term.sigma;
        entry.term = onWeakerGround(entry.term, term);
        shared.set(name, entry);
      }
    }
  }
  return [
    ...[...own.values()].map(({ term, squares }) => ({ ...term, key: "", sigma: Math.sqrt(squares) })),
    ...[...shared.values()].map(({ term, sum }) => ({ ...term, sigma: sum })),
  ];
}

function onWeakerGround(term: ErrorTerm, other: ErrorTerm): ErrorTerm {
  return term.origin === other.origin ? term : { ...term, origin: weakerOrigin(term.origin, other.origin) };
}

/** Errors of the ratio a / b: what both sides share cancels as far as it is really shared. */
export function ratioErrors(a: readonly ErrorTerm[], b: readonly ErrorTerm[]): readonly ErrorTerm[] {
  return meanErrors([
    { share: 1, terms: a },
    { share: -1, terms: b },
  ]);
}

/** The part of the errors that is shared between results (every scope but sample). */
export function sharedErrors(terms: readonly ErrorTerm[]): readonly ErrorTerm[] {
  return terms.filter((term) => term.scope !== "sample");
}

/** One line of an uncertainty budget. */
export interface BudgetLine {
  readonly source: string;
  readonly scope: ErrorTerm["scope"];
  /** Relative standard uncertainty this source alone gives. */
  readonly rsd: number;
  /** Its share of the total variance of ln X, 0 to 1. */
  readonly share: number;
  readonly origin: ErrorOrigin;
}

/**
 * Uncertainty budget: each source's share of the variance, the largest first. Terms of one source and scope make one
 * line, on the weakest of their grounds.
 */
export function budget(terms: readonly ErrorTerm[]): readonly BudgetLine[] {
  const sums = new Map<string, Omit<BudgetLine, "rsd" | "share"> & { readonly variance: number }>();
  for (const { source, scope, sigma, origin } of terms) {
    const name = `${source}\u0000${scope}`;
    const known = sums.get(name);
    sums.set(name, {
      source,
      scope,
      variance: (known?.variance ?? 0) + sigma * sigma,
      origin: known === undefined ? (origin ?? "assumed") : weakerOrigin(known.origin, origin),
    });
  }
  const total = [...sums.values()].reduce((sum, { variance }) => sum + variance, 0);
  return [...sums.values()]
    .map(({ source, scope, variance, origin }) => ({
      source,
      scope,
      rsd: Math.sqrt(expm1(variance)),
      share: total === 0 ? 0 : variance / total,
      origin,
    }))
    .sort((a, b) => b.share - a.share || (a.source < b.source ? -1 : 1));
}
