import { fileError } from "./file-error.ts";
import type { LabOptions } from "./lab-options.ts";
import { layOutByDate } from "./lay-out-by-date.ts";
import { layOutEuda } from "./lay-out-euda.ts";
import { layOutNwss } from "./lay-out-nwss.ts";
import { layOutOdm } from "./lay-out-odm.ts";
import type { LayOut, Layout } from "./layout.ts";
import { repeatedHeaders } from "./repeated-headers.ts";
import type { Table } from "./table.ts";

const LAYOUTS: Readonly<Record<string, LayOut>> = {
  euda: layOutEuda,
  "phes-odm": layOutOdm,
  nwss: layOutNwss,
  "by-date": layOutByDate,
};

/** Names of the formats that can be asked for; Interlab shows by its own first line. */
export const LAB_FORMATS: readonly string[] = [
  "tidy",
  "rise",
  "interlab",
  "euda",
  "phes-odm",
  "nwss",
  "by-date",
];

/**
 * Recognises the formats whose rows are not one result each, by content; any other table stays as it is.
 * @throws WbeError `OPTION_INVALID` for an unknown name, `SHEET_LAYOUT_UNKNOWN` when the table is not of the format asked for.
 */
export function layOut(table: Table, options: LabOptions): Layout {
  const asked = options.format;
  if (asked === undefined) return recognise(table, options);
  const place = { file: table.file, row: table.headerRow };
  if (!LAB_FORMATS.includes(asked)) {
    const hint = `known formats: ${LAB_FORMATS.join(", ")}`;
    throw fileError(
      [{ code: "OPTION_INVALID", ...place, details: { name: "format", what: asked }, hint }],
      "format",
    );
  }
  const layout = LAYOUTS[asked]?.(table, options) ?? null;
  if (layout !== null) return layout;
  checkRepeated(table);
  if (
    asked === "tidy" ||
    (asked === "rise" && table.header.some((name) => /\bdos(er|es)\b/i.test(name))) ||
    (asked === "interlab" && table.format.startsWith("Interlab"))
  )
    return { table, problems: [] };
  throw fileError(
    [
      {
        code: "SHEET_LAYOUT_UNKNOWN",
        ...place,
        hint: `it does not look like ${asked}; leave --format-in out, or give a mapping`,
      },
    ],
    "format",
  );
}

function recognise(table: Table, options: LabOptions): Layout {
  for (const format of Object.values(LAYOUTS)) {
    const layout = format(table, options);
    if (layout !== null) return layout;
  }
  checkRepeated(table);
  return { table, problems: [] };
}

/** Only where columns are samples may a name stand twice. */
function checkRepeated(table: Table): void {
  const [first, ...rest] = table.format === "" ? repeatedHeaders(table) : [];
  if (first !== undefined) throw fileError([first, ...rest]);
}
