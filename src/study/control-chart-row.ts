import type { Code } from "../base/index.ts";
import type { QualityControlRecord } from "../ingest/index.ts";
import type { ControlRule, ControlVerdict, ScoreVerdict } from "../quality/index.ts";

/** What was looked at. The last four are told of a laboratory, the others of a batch or a single result. */
export type ControlCheck =
  | "control"
  | "blank"
  | "duplicates"
  | "recovery"
  | "z score"
  | "zeta score"
  | "E_n score"
  | "repeatability"
  | "batch error"
  | "bias of controls"
  | "bias of spikes";

/** What became of an estimate: it replaces a default, or why it does not. */
export type EstimateVerdict =
  | "in use"
  | "too few"
  | "stated value stands"
  | "no bias"
  | "reads high"
  | "reads low";

/** One point of a control chart, one interlaboratory score, or one estimate. */
export interface ControlChartRow {
  readonly check: ControlCheck;
  readonly laboratory: string;
  readonly method: string;
  readonly biomarker: string;
  /** Control material or sample, by its sample id; empty for estimates. */
  readonly material: string;
  readonly batch: string;
  /** Day of analysis, else of the sample; empty when neither is known. */
  readonly date: string;
  /** Null below the limit. Several analyses of a material in one batch are one mean. */
  readonly value: number | null;
  /** `ng/L`, `fraction` or `score`. */
  readonly unit: "ng/L" | "fraction" | "score";
  /** Interval of an estimated bias. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Centre line; of an estimate the number that it replaces or that stands. */
  readonly centre: number | null;
  /** Limits of warning and of action, in the unit of `centre`. */
  readonly warning_lower: number | null;
  readonly warning_upper: number | null;
  readonly action_lower: number | null;
  readonly action_upper: number | null;
  /** Where the limits come from; empty without limits. */
  readonly limits: "estimated" | "stated" | "rule" | "";
  /** Values that the limits or the estimate rest on. */
  readonly n: number | null;
  /** Of an estimate. */
  readonly degrees_of_freedom: number | null;
  readonly verdict: ControlVerdict | ScoreVerdict | EstimateVerdict | "not judged";
  /** The rule behind a warning or action; empty without one. */
  readonly rule: ControlRule | "blank above a fifth of a sample" | "";
  /** Code that every result of the batch carries. */
  readonly flags: string;
}

/** The columns of `controlCharts`, in order. */
export const CONTROL_CHART_COLUMNS = [
  "check",
  "laboratory",
  "method",
  "biomarker",
  "material",
  "batch",
  "date",
  "value",
  "unit",
  "lower",
  "upper",
  "centre",
  "warning_lower",
  "warning_upper",
  "action_lower",
  "action_upper",
  "limits",
  "n",
  "degrees_of_freedom",
  "verdict",
  "rule",
  "flags",
] as const satisfies readonly (keyof ControlChartRow)[];

/** A row with the quality-control rows it was made of, and what it says of its batch. */
export interface ControlPoint {
  readonly row: Omit<ControlChartRow, "flags">;
  readonly records: readonly QualityControlRecord[];
  /** Null when the batch stands. */
  readonly code: Code | null;
  /** What the code's sentence needs. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** A row without what a check does not tell. */
export const EMPTY_CONTROL_ROW = {
  material: "",
  batch: "",
  date: "",
  lower: null,
  upper: null,
  centre: null,
  warning_lower: null,
  warning_upper: null,
  action_lower: null,
  action_upper: null,
  limits: "",
  n: null,
  degrees_of_freedom: null,
  verdict: "not judged",
  rule: "",
} as const satisfies Partial<ControlChartRow>;
