import type { Cell } from "./table.ts";

/** Where a field is found, when its column has a name of its own. */
export interface ColumnMapping {
  readonly column: string;
  readonly unit?: string;
}

/** How one kind of table is read where its own words do not say. */
export interface TableMapping {
  /** Field to column header: `{ "concentration": "Uppmätt", "flow": { "column": "Q", "unit": "L/s" } }`. */
  readonly columns?: Readonly<Record<string, string | ColumnMapping>>;
  /** Field to a value that holds for every row: `{ "site": "Lidköping" }`. */
  readonly constants?: Readonly<Record<string, Cell>>;
  /** Field to unit, for a column whose header states none. */
  readonly units?: Readonly<Record<string, string>>;
  /** Field to what its words mean: `{ "biomarker": { "Coca": "cocaine" } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** Rows to read: column header to the value, or values, it must have. Other rows are not used. */
  readonly keep?: Readonly<Record<string, string | readonly string[]>>;
  /** Fields, or column headers, whose blank cells take what stands above them, as merged cells leave it; `lab` only. */
  readonly fill?: readonly string[];
}

/** The setting `mapping` of a study. */
export interface Mapping {
  readonly lab?: TableMapping;
  readonly flow?: TableMapping;
  readonly sites?: TableMapping;
  readonly events?: TableMapping;
  readonly bridge?: TableMapping;
  readonly dispensing?: TableMapping;
  readonly overflow?: TableMapping;
  readonly dayCounts?: TableMapping;
  readonly published?: TableMapping;
  readonly decimal?: "comma" | "point";
  readonly dates?: "dmy" | "mdy";
  /** What a bare 0 means: below a limit, missing, or a true zero. */
  readonly zero?: "nd" | "missing" | "value";
  /** Further words for "not detected" and for "missing". */
  readonly ndTokens?: readonly string[];
  readonly missingTokens?: readonly string[];
  /** Numbers that stand for a missing value, such as -99. */
  readonly sentinels?: readonly number[];
  /** `true`: numbers such as `06.01` mean what they seem to. */
  readonly leadingZeros?: boolean;
  /** Zone of the flow logger's clock when it is not the study's, such as `Etc/GMT-1`. */
  readonly flowTimeZone?: string;
  /** ISO week in which the sampled week of a year is placed, for open data that name only the year. */
  readonly week?: number;
}
