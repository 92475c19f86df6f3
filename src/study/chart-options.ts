/** What a chart of a study can show. */
export const CHART_KINDS = [
  "level",
  "bars",
  "samples",
  "trend",
  "weekday",
  "overview",
  "budget",
  "power",
  "population",
  "residuals",
  "control",
  "quality-control",
  "calendar",
  "ledger",
] as const;

/** A kind of chart. */
export type ChartKind = (typeof CHART_KINDS)[number];

/** Options of `chart`. */
export interface StudyChartOptions {
  /** Any spelling that is known. @defaultValue the first headline residue, in the settings' order, that the place has */
  readonly biomarker?: string;
  /** A plant or municipality, as its results name it. @defaultValue the first municipality; the largest plant where only plants will do */
  readonly site?: string;
  /** @defaultValue "linear" */
  readonly scale?: "linear" | "log";
  /** Pixels. @defaultValue 720 */
  readonly width?: number;
  /** @defaultValue the study's */
  readonly language?: "sv" | "en";
  /** @defaultValue made from drug, place and kind */
  readonly title?: string;
  /** Prints the title above the picture. @defaultValue true */
  readonly heading?: boolean;
}
