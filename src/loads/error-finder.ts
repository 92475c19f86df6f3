import { periodOf } from "../calendar/index.ts";
import type { StatedUncertainty } from "../samples/index.ts";
import { type ErrorTerm, rsdFromSigma, totalSigma, type UncertaintySettings } from "../uncertainty/index.ts";
import { type ErrorContext, errorTerms } from "./error-terms.ts";
import { type LoadFormula, loadFormula } from "./load-formula.ts";
import { rememberedPairs } from "./remembered-pairs.ts";
import { scaleErrors } from "./scale-errors.ts";

/** The errors of a load, and what follows from them alone. */
export interface LoadErrors {
  /** Independent errors of ln(load). */
  readonly terms: readonly ErrorTerm[];
  /** Relative standard uncertainty of the load, a fraction. */
  readonly rsd: number;
  readonly numbers: LoadFormula;
}

/** Finds the errors of a load; `relativeUncertainty` is the stated one of the whole load, null without. */
export type FindErrors = (context: ErrorContext, relativeUncertainty: number | null) => LoadErrors;

/**
 * Makes the look-up of the errors of loads at a confidence level. Neighbours of one series mostly have the same errors:
 * they are found, and held in memory, once; of other errors the terms that stay the same are shared.
 */
export function errorFinder(settings: UncertaintySettings, level: number): FindErrors {
  const series = rememberedPairs<string, string, Found>();
  return (context, relativeUncertainty) => {
    const { site, biomarker, day } = context;
    const last = series.get(site, biomarker);
    if (last !== undefined && isSame(last, context, relativeUncertainty)) return last.errors;
    const own = errorTerms(context, settings);
    const scaled = relativeUncertainty === null ? own : scaleErrors(own, relativeUncertainty);
    const terms = last === undefined ? scaled : scaled.map((term) => shared(term, last.errors.terms));
    const sigma = totalSigma(terms);
    const errors = { terms, rsd: rsdFromSigma(sigma), numbers: loadFormula(sigma, level) };
    const { start, end } = periodOf(day, "tertial");
    series.set(site, biomarker, { context, relativeUncertainty, start, end, errors });
    return errors;
  };
}

interface Found {
  readonly context: ErrorContext;
  readonly relativeUncertainty: number | null;
  /** First and last day of the tertial, within which the day decides nothing. */
  readonly start: string;
  readonly end: string;
  readonly errors: LoadErrors;
}

function isSame(
  { context: known, relativeUncertainty, start, end }: Found,
  context: ErrorContext,
  stated: number | null,
): boolean {
  return (
    known.batch === context.batch &&
    context.day >= start &&
    context.day <= end &&
    known.laboratory === context.laboratory &&
    known.analysisDate === context.analysisDate &&
    isSameStatement(known.stated, context.stated) &&
    known.replicates === context.replicates &&
    known.populationRsd === context.populationRsd &&
    known.populationKey === context.populationKey &&
    known.samplingRsd === context.samplingRsd &&
    known.gapRsd === context.gapRsd &&
    relativeUncertainty === stated
  );
}

function isSameStatement(a: StatedUncertainty | null, b: StatedUncertainty | null): boolean {
  if (a === null || b === null) return a === b;
  return a.expanded === b.expanded && a.k === b.k && a.includes === b.includes;
}

function shared(term: ErrorTerm, known: readonly ErrorTerm[]): ErrorTerm {
  return (
    known.find(
      ({ source, scope, key, sigma, origin }) =>
        source === term.source &&
        key === term.key &&
        sigma === term.sigma &&
        scope === term.scope &&
        origin === term.origin,
    ) ?? term
  );
}
