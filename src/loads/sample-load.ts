import type { Code } from "../base/index.ts";
import type { SamplingDay, Window } from "../calendar/index.ts";
import type { Measurement, Place, ResultKind } from "../samples/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import type { RecoveryState } from "./recovery-of.ts";

/**
 * The population-normalised load of one biomarker in one sample, with its errors by source and scope.
 * Loads in mg/d/1000 inhabitants. Censored results keep an interval instead of a value.
 */
export interface SampleLoad {
  readonly site: string;
  readonly sampleId: string;
  readonly window: Window;
  /** Local day of the middle of the window: decides period, weekday, population. */
  readonly day: SamplingDay;
  readonly biomarker: string;
  readonly result: ResultKind;
  /** ng/L; null unless quantified. */
  readonly concentration: number | null;
  /** ng/L; the limit the result lies below (or, above ULOQ, above); null when unknown. */
  readonly limit: number | null;
  /** m3/d over the window. */
  readonly flow: number | null;
  readonly population: number | null;
  /** mg/d. */
  readonly massLoad: number | null;
  /** mg/d/1000; null unless quantified. */
  readonly load: number | null;
  /** The true load lies between these: both equal `load` when quantified; `highest` null when unknown. */
  readonly lowest: number;
  readonly highest: number | null;
  /** Interval at the study's confidence level, as printed. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly relativeUncertainty: number | null;
  /** Independent errors of ln(load). */
  readonly errors: readonly ErrorTerm[];
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
  readonly batch: string;
  readonly flags: readonly Code[];
  /** Whose result it stands for after a bridge between laboratories. @defaultValue those that measured it */
  readonly bridgedTo?: {
    readonly laboratory: string;
    readonly method: string;
    readonly matrix: string;
    readonly recovery: RecoveryState;
  };
  /**
   * False when nothing is known of the load (no result, no flow, no population): it enters no level. A result below
   * an unknown limit stays usable: leaving it out would raise the share of samples with a detection.
   */
  readonly usable: boolean;
  readonly place: Place;
  readonly measurement: Measurement;
}
