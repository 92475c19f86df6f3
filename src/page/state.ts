import type { StudySettingsInput } from "../ingest/index.ts";
import type {
  ChartRequest,
  Edition,
  FileView,
  FromCore,
  Lack,
  Language,
  Place,
  Reading,
  Role,
  TableName,
  TableView,
} from "./protocol.ts";

/** Everything the page shows. It changes in `reduce` only. */
export interface State {
  readonly language: Language;
  readonly files: readonly FileView[];
  /** Roles that the user has chosen himself. */
  readonly chosen: Readonly<Record<string, Role | null>>;
  /** Settings that the files state or need. */
  readonly found: StudySettingsInput;
  /** Settings that the user has given in the form; they outrank those of the files. */
  readonly given: StudySettingsInput;
  readonly reading: Reading;
  readonly lacks: readonly Lack[];
  /** Number of the newest computation; 0 before the first. */
  readonly run: number;
  readonly progress: Extract<FromCore, { kind: "progress" }> | null;
  readonly failure: readonly string[];
  readonly problems: readonly string[] | null;
  readonly tables: Readonly<Partial<Record<TableName, TableView>>>;
  readonly answers: readonly string[] | null;
  readonly places: readonly Place[];
  readonly chart: ChartRequest;
  readonly svg: string | null;
  /** Why there is no such chart. */
  readonly chartProblems: readonly string[];
  readonly edition: Edition;
  /** The report's page in that edition. */
  readonly report: string | null;
}

/** What can happen: word from the core, or something the user did. */
export type Event =
  | FromCore
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "opened" }
  | { readonly kind: "role"; readonly file: string; readonly role: Role | null }
  | { readonly kind: "removed"; readonly file: string }
  | { readonly kind: "settings"; readonly given: StudySettingsInput; readonly reading: Reading }
  | { readonly kind: "ask chart"; readonly chart: ChartRequest }
  | { readonly kind: "ask report"; readonly edition: Edition };

export const FIRST_CHART: ChartRequest = { kind: "overview", site: "", biomarker: "" };

/** The empty page. */
export function firstState(language: Language): State {
  return {
    language,
    files: [],
    chosen: {},
    found: {},
    given: {},
    reading: {},
    lacks: [],
    run: 0,
    ...NOTHING_COMPUTED,
    failure: [],
    progress: null,
    chart: FIRST_CHART,
    edition: "full",
  };
}

export const NOTHING_COMPUTED = {
  problems: null,
  tables: {},
  answers: null,
  places: [],
  svg: null,
  chartProblems: [],
  report: null,
} as const satisfies Partial<State>;
