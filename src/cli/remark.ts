import { formatIssues, type Language, type Result } from "../report/index.ts";
import type { Report, Study } from "../study/index.ts";
import { tellLine } from "./tell-line.ts";
import type { World } from "./world.ts";

const WORDS = {
  en: { readAs: "read as", written: "the report is in" },
  sv: { readAs: "läst som", written: "rapporten ligger i" },
} as const satisfies Record<Language, object>;

/**
 * What stands beside a result on standard error: problems (all of them for `check`, else errors and warnings), and
 * for a report its answers and where it lies.
 */
export function remark(
  result: Result<object> | Report,
  study: Study,
  file: string | null,
  world: World,
): void {
  const { language } = study.settings;
  const words = WORDS[language];
  const line = (text: string): void => tellLine(text, world.stderr);
  const everything = result.command === "check";
  if (everything) for (const input of study.inputs) line(`${input.file}: ${words.readAs} ${input.readAs}`);
  const told = result.issues.filter(({ severity }) => everything || severity !== "info");
  for (const text of formatIssues(told, { language })) line(text);
  if (!("answers" in result) || file === null) return;
  for (const answer of result.answers) line(answer);
  line(`${words.written} ${file}`);
}
