import type { ErrorScope } from "./error-term.ts";

/** The keys of the setting `uncertainty`. */
export type UncertaintyKey =
  | "concentration"
  | "batch"
  | "flow"
  | "meter"
  | "sampling"
  | "population"
  | "consumption";

/** A default relative standard uncertainty with its origin. */
export interface UncertaintyDefault {
  /** Relative standard uncertainty, a fraction. */
  readonly rsd: number;
  readonly unit: "fraction";
  readonly scope: ErrorScope;
  /** The published range the choice lies in. */
  readonly publishedRange: string;
  readonly source: string;
  readonly confidence: string;
}

const CASTIGLIONI = "Castiglioni et al. 2013, doi:10.1021/es302722f";

/**
 * What is assumed when nothing is stated; printed with every result, each one overridable.
 * The values are this project's choice inside the published ranges.
 */
export const UNCERTAINTY_DEFAULTS: Readonly<Record<UncertaintyKey, UncertaintyDefault>> = {
  concentration: {
    rsd: 0.1,
    unit: "fraction",
    scope: "sample",
    publishedRange: "0.06-0.26 for chemistry in all",
    source: CASTIGLIONI,
    confidence: "read (range); the value is our choice",
  },
  batch: {
    rsd: 0.1,
    unit: "fraction",
    scope: "batch",
    publishedRange: "part of 0.06-0.26",
    source: CASTIGLIONI,
    confidence: "read (range); the value is our choice",
  },
  flow: {
    rsd: 0.08,
    unit: "fraction",
    scope: "sample",
    publishedRange: "0.05-0.20",
    source: `${CASTIGLIONI}; Lai et al. 2011, doi:10.1016/j.envint.2011.02.009`,
    confidence: "from memory, check",
  },
  meter: {
    rsd: 0.05,
    unit: "fraction",
    scope: "site",
    publishedRange: "0.05-0.20",
    source: `${CASTIGLIONI}; Lai et al. 2011, doi:10.1016/j.envint.2011.02.009`,
    confidence: "from memory, check",
  },
  sampling: {
    rsd: 0.1,
    unit: "fraction",
    scope: "sample",
    publishedRange: "0.05-0.10",
    source: CASTIGLIONI,
    confidence: "from memory, check",
  },
  population: {
    rsd: 0.07,
    unit: "fraction",
    scope: "site",
    publishedRange: "0.07-0.55 between methods",
    source: CASTIGLIONI,
    confidence: "read (range); the value is our choice",
  },
  consumption: {
    rsd: 0.26,
    unit: "fraction",
    scope: "substance",
    publishedRange: "0.26 for cocaine",
    source: CASTIGLIONI,
    confidence: "read",
  },
};
