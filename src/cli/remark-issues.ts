import type { IssueTally } from "../node/index.ts";
import { formatIssues, type Language } from "../report/index.ts";
import { tellLine } from "./tell-line.ts";
import type { World } from "./world.ts";

/** Tells the errors and warnings of a stream on standard error. */
export function remarkIssues(issues: IssueTally, language: Language, world: World): void {
  const told = issues.kept().filter(({ severity }) => severity !== "info");
  const further = issues.further(["error", "warning"]);
  for (const text of formatIssues(told, { language, further })) tellLine(text, world.stderr);
}
