import type { Result } from "../report/index.ts";
import { consumption, editionChanges, loadConsumption, type Study, sensitivity } from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import type { Arguments } from "./parse-arguments.ts";
import { numberOf } from "./settings-from.ts";

/** The scenario that a call asks for in place of a command's own rows; null for none. @throws WbeError `OPTION_INVALID`. */
export function scenarioRows(name: string, study: Study, args: Arguments): Result<object> | null {
  const doses = args.has("doses");
  if (doses && !args.has("consumption")) throw badOption("doses", "it goes with --consumption");
  const edition = args.text("if-edition");
  if (edition !== undefined) return editionChanges(study, edition === "newest" ? undefined : edition);
  if (args.has("consumption")) {
    return name === "loads" ? loadConsumption(study, { doses }) : consumption(study, { doses });
  }
  const hours = numberOf(args, "sewer-hours");
  if (hours !== undefined && !(hours >= 0))
    throw badOption("sewer-hours", "it must be 0 or more", { received: String(hours) });
  if (!args.has("if-lost")) {
    if (hours !== undefined) throw badOption("sewer-hours", "it goes with --if-lost");
    return null;
  }
  return sensitivity(study, {
    lost: args.list("if-lost").flatMap(shares),
    ...(hours === undefined ? {} : { hours }),
  });
}

function shares(text: string): readonly number[] {
  return text.split(",").map((part) => {
    const percent = Number(part.replace("%", ""));
    if (part.trim() !== "" && percent >= 0 && percent < 100) return percent / 100;
    throw badOption("if-lost", "it must be percentages from 0 to below 100, like 10,20", { received: text });
  });
}
