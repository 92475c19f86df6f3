import type { Code } from "../base/index.ts";
import type { SamplingDay, Window } from "../calendar/index.ts";
import type { M3PerDay, MgPerDayPer1000, NgPerL, Persons } from "../units/index.ts";

/** What the laboratory's cell says, as the output column `result` shows it. */
export type ResultKind =
  | "quantified"
  | "below LOD"
  | "below LOQ"
  | "below limit"
  | "detected"
  | "above ULOQ"
  | "unconfirmed"
  | "missing";

/** Where a record was read: the file and its rows as a spreadsheet shows them. */
export interface Place {
  readonly file: string;
  readonly rows: readonly number[];
}

/** The laboratory's own statement of uncertainty. */
export interface StatedUncertainty {
  /** Relative expanded uncertainty, a fraction. */
  readonly expanded: number;
  /** Coverage factor. */
  readonly k: number;
  readonly includes: "repeatability" | "all";
}

/**
 * One biomarker in one composite sample at one site: replicates already joined, superseded versions set aside,
 * units converted. A result is an interval with a kind, never a substitute for one.
 */
export interface Measurement {
  readonly site: string;
  readonly sampleId: string;
  readonly window: Window;
  /** Catalogue name, or the name as written when the catalogue does not know it. */
  readonly biomarker: string;
  readonly result: ResultKind;
  /** The measured value; null unless `result` is quantified. */
  readonly concentration: NgPerL | null;
  /** The true value lies at or above this: 0 below a limit, the LOD for `detected`, the ULOQ above it. */
  readonly lowest: NgPerL;
  /** The true value lies below this; null when it is not known (no limit stated, or above the ULOQ). */
  readonly highest: NgPerL | null;
  readonly lod: NgPerL | null;
  readonly loq: NgPerL | null;
  /** Flow that stands in the laboratory's own row; null when it comes from a flow file. */
  readonly flow: M3PerDay | null;
  /** Population that stands in the laboratory's own row; null when it comes from a sites file. */
  readonly population: Persons | null;
  /** A load computed elsewhere, with its own relative standard uncertainty when stated. */
  readonly givenLoad: GivenLoad | null;
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
  readonly batch: string;
  readonly analysisDate: SamplingDay | null;
  /** Whether the laboratory has corrected the result for recovery; null or absent: not stated. */
  readonly recoveryCorrected?: boolean | null;
  readonly stated: StatedUncertainty | null;
  /** How many analyses were joined, and their relative standard deviation (n - 1) when more than one. */
  readonly replicates: number;
  readonly replicateRsd: number | null;
  readonly flags: readonly Code[];
  readonly place: Place;
}

/** A load computed elsewhere, which enters the road after `loads`. */
export interface GivenLoad {
  readonly load: MgPerDayPer1000 | null;
  /** Upper end for a non-detect, mg/d/1000; null when unknown. */
  readonly highest: MgPerDayPer1000 | null;
  readonly relativeUncertainty: number | null;
}
