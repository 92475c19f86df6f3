import type { StudySettingsInput } from "../ingest/index.ts";
import type { ChartKind, StudyInput } from "../study/index.ts";

export type Language = "sv" | "en";
export type Role = StudyInput["role"];

/** A column of a file: what it is called, what it is read as, and what stands in its first rows. */
export interface ColumnView {
  readonly header: string;
  /** Null: read by its own rules (a substance's column, say), or not at all. */
  readonly field: string | null;
  readonly unit: string;
  readonly examples: readonly string[];
}

/** A file as far as it was understood. */
export interface FileView {
  readonly name: string;
  readonly bytes: number;
  /** Null: it is not part of the study. */
  readonly role: Role | null;
  readonly rows: number;
  /** How it was read; empty where it was not. */
  readonly readAs: string;
  readonly columns: readonly ColumnView[];
  /** What stands in the way of reading it. */
  readonly problems: readonly string[];
}

/** What still stands between the files and their answers. */
export interface Lack {
  readonly kind: "results" | "flow" | "population" | "municipality" | "limits" | "site" | "date" | "file";
  /** Files or plants that it is about. */
  readonly names: readonly string[];
}

export const TABLES = ["check", "summary", "compare", "trend", "loads", "quality-control"] as const;
export type TableName = (typeof TABLES)[number];

/** A table as it is shown; the whole of it is in the download. */
export interface TableView {
  readonly columns: readonly { readonly heading: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that are not shown. */
  readonly more: number;
}

/** The whole report, or its one page to print. */
export type Edition = "full" | "short";

/** A drug that has samples at a place. */
export interface Place {
  readonly site: string;
  readonly biomarker: string;
  readonly drug: string;
}

/** How files are taken apart where they do not tell it themselves. */
export interface Reading {
  readonly sheet?: string;
  readonly delimiter?: string;
}

/** What one computation starts from. */
export interface StudyRequest {
  readonly roles: Readonly<Record<string, Role | null>>;
  readonly settings: StudySettingsInput;
  readonly reading: Reading;
  readonly today: string;
}

export interface ChartRequest {
  readonly kind: ChartKind;
  readonly site: string;
  readonly biomarker: string;
}

export type DownloadRequest =
  | { readonly what: "csv"; readonly table: TableName; readonly excel: boolean }
  | { readonly what: "report" }
  | { readonly what: "study" }
  | { readonly what: "chart" }
  | { readonly what: "chart numbers" };

/** What the page asks of the core. */
export type ToCore =
  | { readonly kind: "open"; readonly files: readonly File[]; readonly language: Language }
  | { readonly kind: "drop"; readonly name: string }
  | ({ readonly kind: "compute"; readonly run: number } & StudyRequest)
  | ({ readonly kind: "chart" } & { readonly chart: ChartRequest })
  | { readonly kind: "report"; readonly edition: Edition }
  | { readonly kind: "download"; readonly download: DownloadRequest };

export type Step = "reading" | "recognising" | "checking" | TableName | "report" | "chart";

/** What the core tells the page. */
export type FromCore =
  | { readonly kind: "progress"; readonly step: Step; readonly done: number; readonly total: number }
  | {
      readonly kind: "files";
      readonly files: readonly FileView[];
      readonly settings: StudySettingsInput;
      readonly lacks: readonly Lack[];
    }
  | { readonly kind: "ledger"; readonly run: number; readonly problems: readonly string[] }
  | { readonly kind: "table"; readonly run: number; readonly name: TableName; readonly table: TableView }
  | {
      readonly kind: "answers";
      readonly run: number;
      readonly answers: readonly string[];
      readonly places: readonly Place[];
    }
  | { readonly kind: "report"; readonly run: number; readonly edition: Edition; readonly page: string }
  /** Without a picture where the problems say why there is none. */
  | { readonly kind: "chart"; readonly svg: string | null; readonly problems: readonly string[] }
  | { readonly kind: "download"; readonly file: string; readonly type: string; readonly text: string }
  | { readonly kind: "failed"; readonly problems: readonly string[] };
