import { type Issue, issue, WbeError } from "../base/index.ts";
import { annotateTable, type Cell } from "../ingest/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { flagText, issueText, type Language } from "../report/index.ts";
import { verdictsOf } from "./check.ts";
import { loadsOf } from "./loads-of.ts";
import type { Study } from "./study.ts";

/** A copy of one input with what became of every row. */
export interface AnnotatedInput {
  readonly file: string;
  /** The input's own columns, then `wbe_row, wbe_verdict, wbe_codes, wbe_reasons`. */
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/**
 * Every input of a study as it stood, each row with its verdict and the reasons; the verdicts are those that `check`
 * counts, the reasons in the language of the study.
 * @throws WbeError `ARGUMENT_INVALID` when the study was read without `keepTables`.
 */
export function annotate(study: Study): readonly AnnotatedInput[] {
  const { loads, issues } = loadsOf(study);
  const verdicts = verdictsOf(study, loads, issues);
  const { language } = study.settings;
  const reasons = [
    ...issues.map((told) => ({ ...told, message: issueText(told, language) })),
    ...flagsAsIssues(loads, issues, language),
  ];
  return study.inputs.map(({ file, table }, index) => {
    if (table === undefined)
      throw new WbeError(
        "ARGUMENT_INVALID",
        `the table of ${file} was not kept: read the study with keepTables`,
        {
          path: "keepTables",
        },
      );
    const { header, rows } = annotateTable(table, verdicts[index] ?? [], reasons);
    const columns = distinct(header);
    return {
      file,
      columns,
      rows: rows.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""]))),
    };
  });
}

/** Flags of loads that no issue has told yet, told of the rows they came from; a flag carries no details. */
function flagsAsIssues(
  loads: readonly SampleLoad[],
  issues: readonly Issue[],
  language: Language,
): readonly Issue[] {
  const told = new Set(issues.map(({ code, file, row }) => key(code, file, row)));
  return loads.flatMap(({ flags, place: { file, rows } }) =>
    flags.flatMap((code) =>
      rows
        .filter((row) => !told.has(key(code, file, row)))
        .map((row) => ({
          ...issue({ code, file, row }),
          message: `${file}:${row} - ${flagText(code, language)}`,
        })),
    ),
  );
}

function key(code: string, file: string | null, row: number | null): string {
  return `${row}\u0000${code}\u0000${file}`;
}

/** Columns without a name, or with one that stands already, get their number. */
function distinct(header: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return header.map((name, index) => {
    const own = name === "" || seen.has(name) ? `${name || "column"}_${index + 1}` : name;
    seen.add(own);
    return own;
  });
}
