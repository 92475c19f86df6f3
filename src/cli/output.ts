import { badOption } from "./bad-option.ts";
import type { Arguments } from "./parse-arguments.ts";
import { numberOf } from "./settings-from.ts";
import type { World } from "./world.ts";

const FORMATS = [
  "csv",
  "json",
  "ndjson",
  "md",
  "parquet",
  "table",
  "html",
  "svg",
  "png",
  "vega-lite",
] as const;
export type Format = (typeof FORMATS)[number];

/** Where a result goes, and in which form. */
export interface Output {
  /** Null: a table on a terminal, csv when piped (html for a report). */
  readonly format: Format | null;
  readonly file: string | null;
  readonly force: boolean;
  readonly excel: "sv" | null;
  /** Significant digits; null for the default of the form. */
  readonly digits: number | null;
  readonly colour: boolean;
  /** Columns of the terminal, or of what stands for one. */
  readonly width: number;
}

/** Reads the options of the output, before any work is done. @throws WbeError `OPTION_INVALID`. */
export function outputFrom(args: Arguments, world: World): Output {
  const digits = numberOf(args, "digits") ?? null;
  if (digits !== null && !(Number.isInteger(digits) && digits >= 1 && digits <= 17)) {
    throw badOption("digits", "it must be a whole number from 1 to 17", { received: String(digits) });
  }
  const file = args.text("out") ?? null;
  if (file === "") throw badOption("out", "it needs a value: --out FILE");
  const excel = args.text("excel") === "sv" ? "sv" : null;
  const format = formatOf(args.text("format"), file);
  if (excel !== null && format !== null && format !== "csv") throw badOption("excel", "it is for csv only");
  if (format === "parquet" && file === null && world.stdout.isTerminal) {
    throw badOption("format", "parquet is not for a terminal", { hint: "give --out FILE" });
  }
  return {
    format: excel === null ? format : "csv",
    file,
    force: args.has("force"),
    excel,
    digits,
    colour: file === null && wantsColour(args, world),
    width: widthOf(world),
  };
}

/** The form that was asked for, else the one the file's name tells. */
function formatOf(asked: string | undefined, file: string | null): Format | null {
  const known = FORMATS.find((format) => format === asked);
  if (known !== undefined) return known;
  const ending = /\.([a-z]+)$/i.exec(file ?? "")?.[1]?.toLowerCase() ?? "";
  if (["xlsx", "xls", "ods", "pdf", "docx"].includes(ending)) {
    throw badOption("out", "this kind of file is not written", {
      received: file ?? "",
      hint: "for a spreadsheet: --excel sv --out FILE.csv",
    });
  }
  return ENDINGS[ending] ?? null;
}

const ENDINGS: Readonly<Record<string, Format>> = {
  csv: "csv",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  md: "md",
  parquet: "parquet",
  txt: "table",
  html: "html",
  htm: "html",
  svg: "svg",
  png: "png",
};

/** NO_COLOR (no-color.org) and --no-color outrank FORCE_COLOR, which outranks the terminal. */
function wantsColour(args: Arguments, { env, stdout }: World): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = env;
  if (args.has("no-color") || NO_COLOR !== "" || FORCE_COLOR === "0") return false;
  return FORCE_COLOR !== "" || (stdout.isTerminal && TERM !== "dumb");
}

function widthOf({ env, stdout }: World): number {
  if (stdout.isTerminal) return stdout.width;
  const columns = Number(env.COLUMNS);
  return Number.isInteger(columns) && columns > 0 ? columns : stdout.width;
}
