import { type EarlierResult, makeResult, type Result } from "../report/index.ts";
import { AGAINST_COLUMNS, type AgainstRow } from "./against-row.ts";
import { againstRows } from "./against-rows.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import type { CompareOptions } from "./compare.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * What was published, what it is now, and why, value by value. Each reason is found by computing again with one thing as
 * it was (decisions, settings, edition); what is left lies in the data, where the basis that results carry tells
 * corrected results, revised flow, and corrected from grown populations.
 * @throws WbeError `EARLIER_UNREADABLE` for a result that holds no such values.
 */
export function compareAgainst(
  input: StudyOrRows,
  earlier: EarlierResult,
  choice: CompareOptions = {},
): Result<AgainstRow> {
  const study = asStudy(input, choice.settings);
  const provenance = { ...provenanceOf(study), earlier: { file: earlier.file, sha256: earlier.sha256 } };
  const { rows, issues } = againstRows(study, earlier, choice);
  return makeResult({
    command: "against",
    columns: AGAINST_COLUMNS,
    rows,
    settings: study.settings,
    provenance,
    issues: [...loadsOf(study).issues, ...issues],
  });
}
