import type { Issue } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type {
  BridgeRecord,
  DayCount,
  Dispensing,
  LabDraft,
  OverflowDay,
  QualityControlRecord,
  RowVerdict,
  StudySettingsInput,
  Table,
} from "../ingest/index.ts";
import type { FlowRecord, Measurement, SiteValidity, StudyEvent } from "../samples/index.ts";
import type { Edition } from "./edition.ts";
import type { PublicationGuard } from "./publication-guard.ts";
import type { PublishedLoad } from "./published-load.ts";
import type { Settings } from "./settings.ts";

/** One input file, as it was understood. */
export interface StudyInput {
  readonly file: string;
  readonly role:
    | "lab"
    | "flow"
    | "sites"
    | "events"
    | "bridge"
    | "dispensing"
    | "overflow"
    | "dayCounts"
    | "published";
  /** Format it was recognised as. */
  readonly format: string;
  /** How it was read: encoding, separator, decimal sign. */
  readonly readAs: string;
  readonly verdicts: readonly RowVerdict[];
  readonly bytes: number | null;
  readonly sha256: string | null;
  /** The table as it stood, where it was asked for (`keepTables`). */
  readonly table?: Table;
}

/** Everything that was read, with the settings to compute from it. Plain data. */
export interface Study {
  readonly settings: Settings;
  /** The settings as stated, before the defaults. */
  readonly stated: StudySettingsInput;
  /** Editions of the constants that it can pin. @defaultValue those of this package */
  readonly editions?: readonly Edition[];
  /** The day it was read, when the reader knew: dates after it are flagged. */
  readonly today: SamplingDay | null;
  readonly inputs: readonly StudyInput[];
  readonly measurements: readonly Measurement[];
  /** Blanks, controls, spikes and the like: kept, never loads. */
  readonly qualityControl: readonly QualityControlRecord[];
  /** Every result as its row states it, used or not, for `convert`; null when they were not kept. */
  readonly results: readonly LabDraft[] | null;
  readonly flow: FlowRecord;
  readonly sites: readonly SiteValidity[];
  readonly events: readonly StudyEvent[];
  /** Samples that two laboratories analysed, and ratios found from such ones. */
  readonly bridge: readonly BridgeRecord[];
  /** Prescribed amounts, for the scenario without medicines. */
  readonly dispensing: readonly Dispensing[];
  /** Untreated water that passed the plants by. */
  readonly overflow: readonly OverflowDay[];
  /** People present day by day, as others counted them. */
  readonly dayCounts: readonly DayCount[];
  /** Loads that others published, to set the own levels against. */
  readonly published: readonly PublishedLoad[];
  readonly issues: readonly Issue[];
  /** What must not be given away; set by `publishable`. @defaultValue everything is shown */
  readonly guard?: PublicationGuard;
}
