import type { Code, IssueInput } from "../base/index.ts";
import type { SamplingDay, Window } from "../calendar/index.ts";
import type { GivenLoad, StatedUncertainty } from "../samples/index.ts";
import type { M3PerDay, Persons } from "../units/index.ts";
import type { ResultInterval } from "./result-of.ts";

/** The table a result stands in: the same object for all its rows, since two files may have one name. */
export interface LabSource {
  readonly file: string;
}

/**
 * One result as its row states it, units converted, not yet joined with its replicates and versions. A row that could
 * not be used stands here too, with what could be read of it, the result `missing` and the rest in `comment`.
 */
export interface LabDraft {
  readonly source: LabSource;
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
  readonly preservation: string;
  /** Whether the laboratory has corrected the result for recovery; null or absent: not stated. */
  readonly recoveryCorrected?: boolean | null;
  /** The remark of the row, and its cells that could not be read. */
  readonly comment: string;
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
  /** Cells of columns that no field claims, by header; only among the results that are kept row by row. */
  readonly unread?: Readonly<Record<string, string>>;
  /** What a control is known to hold or a spike was given; null when not stated. */
  readonly assigned?: AssignedValue | null;
}

/** Assigned value of a material or amount added to a sample, ng/L, with its standard uncertainty and target sd. */
export interface AssignedValue {
  readonly value: number;
  readonly uncertainty: number | null;
  readonly sd: number | null;
}

/** What a row gave: a draft when its keys and value could be read, and everything that was noticed. */
export interface DraftReading {
  readonly draft: LabDraft | null;
  /** The row as it stands, used or not. */
  readonly record: LabDraft;
  readonly problems: readonly IssueInput[];
}

/** One result of one sample, its replicates joined. */
export interface JoinedResult {
  readonly draft: LabDraft;
  readonly rows: readonly number[];
  readonly replicates: number;
  /** Relative standard deviation (n - 1) of the replicates; null unless all are numbers. */
  readonly rsd: number | null;
  /** What the uncertainties that the replicates state disagree in; null or absent when they agree. */
  readonly conflict?: string | null;
}
