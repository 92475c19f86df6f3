import { CODES, type Code } from "../base/index.ts";
import type { Result } from "../report/index.ts";
import {
  amphetamineSources,
  controlCharts,
  diagnose,
  diagnosedLoads,
  populations,
  type Study,
  summariseWithout,
} from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import type { Arguments } from "./parse-arguments.ts";

/**
 * Rows that an option asks for in place of a command's own: diagnostics, control charts, counts of people, sources of amphetamine, levels
 * without flagged samples. Null without such an option.
 * @throws WbeError `OPTION_INVALID` for a flag that is not known.
 */
export function diagnosticRows(name: string, study: Study, args: Arguments): Result<object> | null {
  if (name === "check" && args.has("diagnostics")) return diagnose(study);
  if (name === "check" && args.has("quality-control")) return controlCharts(study);
  if (name === "loads" && args.has("diagnosed")) return diagnosedLoads(study);
  if (name === "loads" && args.has("populations")) return populations(study);
  if (name === "loads" && args.has("amphetamine")) return amphetamineSources(study);
  const without = name === "summary" ? args.text("without") : undefined;
  if (without === undefined) return null;
  return without === "flagged"
    ? summariseWithout(study)
    : summariseWithout(study, { flags: codesIn(without) });
}

function codesIn(text: string): readonly Code[] {
  return text.split(/[,;\s]+/).flatMap((word) => {
    const code = word.trim().toUpperCase();
    if (code === "") return [];
    if (!Object.hasOwn(CODES, code)) {
      throw badOption("without", "it must be flagged, or codes of flags", { received: word });
    }
    return [code as Code];
  });
}
