import type { Issue } from "../base/index.ts";
import type { Biomarker } from "../biomarkers/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { Measurement } from "../samples/index.ts";
import type { LabDraft } from "./lab-draft.ts";
import type { RowVerdict } from "./ledger-row.ts";
import type { Mapping } from "./mapping.ts";
import type { QualityControlRecord } from "./quality-control-record.ts";

/** How a laboratory's table is read. */
export interface LabOptions {
  /** IANA zone of the times in the table. */
  readonly timeZone: string;
  /** Which day a date without a window names: the one the composite starts on, or the one it ends on. */
  readonly dayLabel: "start" | "end";
  /** @defaultValue decided per column */
  readonly decimal?: "comma" | "point";
  /** @defaultValue decided per column */
  readonly dates?: "dmy" | "mdy";
  /** What a bare 0 means. @defaultValue below an unknown limit, flagged */
  readonly zero?: "nd" | "missing" | "value";
  readonly ndTokens?: readonly string[];
  readonly missingTokens?: readonly string[];
  readonly mapping?: Mapping;
  /** Reads the table as this format (`LAB_FORMATS`); `tidy` takes its rows as they stand. @defaultValue recognised by content */
  readonly format?: string;
  /** Dates after this day are flagged. @defaultValue no check */
  readonly today?: SamplingDay;
  readonly extraBiomarkers?: readonly Biomarker[];
  /** Keeps every result as its row states it, for `convert`. @defaultValue true */
  readonly keepResults?: boolean;
}

/** What a laboratory's table holds. */
export interface LabReading {
  /** One per sample and biomarker, in order of first appearance. */
  readonly measurements: readonly Measurement[];
  readonly qualityControl: readonly QualityControlRecord[];
  /** Every result as its row states it, used or not, before replicates and versions were joined. */
  readonly results: readonly LabDraft[];
  /** Every data row once, in order. */
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
  /** Name of the format it was recognised as. */
  readonly format: string;
  /** Encoding, separator and decimal sign, for people. */
  readonly readAs: string;
}
