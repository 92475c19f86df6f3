import { issueError } from "../base/index.ts";
import type { ConsumptionInput } from "../ingest/index.ts";
import type { Settings } from "./settings.ts";

/**
 * How the study wants a consumption computed; nothing stated means the catalogue's candidates.
 * @throws WbeError `SETTING_INVALID` where the study says `consumption: false`.
 */
export function consumptionInput({ consumption }: Pick<Settings, "consumption">): ConsumptionInput {
  if (consumption === false) {
    const what = "the study says false: no consumption is computed from it";
    throw issueError({ code: "SETTING_INVALID", details: { name: "consumption", what } });
  }
  return typeof consumption === "object" ? consumption : {};
}
