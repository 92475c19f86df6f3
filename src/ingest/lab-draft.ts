import type { Code, IssueInput } from "../base/index.ts";
import type { SamplingDay, Window } from "../calendar/index.ts";
import type { GivenLoad, StatedUncertainty } from "../samples/index.ts";
import type { M3PerDay, Persons } from "../units/index.ts";
import type { ResultInterval } from "./result-of.ts";

/** One result as its row states it, units converted, not yet joined with its replicates. */
export interface LabDraft {
  readonly row: number;
  readonly site: string;
  readonly sampleId: string;
  /** Null only for quality control, which may have no date. */
  readonly window: Window | null;
  readonly biomarker: string;
  /** `sample`, or a kind of quality control. */
  readonly sampleType: string;
  readonly replicate: string;
  readonly version: string;
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
  readonly batch: string;
  readonly analysisDate: SamplingDay | null;
  /** ng/L. */
  readonly result: ResultInterval;
  /** ng/L. */
  readonly lod: number | null;
  readonly loq: number | null;
  readonly flow: M3PerDay | null;
  readonly population: Persons | null;
  readonly givenLoad: GivenLoad | null;
  readonly stated: StatedUncertainty | null;
  /** Analyses that the row's own number stands for, with their relative standard deviation (n - 1) when known. */
  readonly replicates: number;
  readonly replicateRsd: number | null;
  readonly flags: readonly Code[];
}

/** What a row gave: a draft when its keys and value could be read, and everything that was noticed. */
export interface DraftReading {
  readonly draft: LabDraft | null;
  readonly problems: readonly IssueInput[];
}

/** One result of one sample, its replicates joined. */
export interface JoinedResult {
  readonly draft: LabDraft;
  readonly rows: readonly number[];
  readonly replicates: number;
  /** Relative standard deviation (n - 1) of the replicates; null unless all are numbers. */
  readonly rsd: number | null;
}
