import { badOption } from "./bad-option.ts";
import type { Arguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

/** Today as the call says, else as the clock does. @throws WbeError `OPTION_INVALID`. */
export function todayOf(args: Arguments, world: World): string {
  const today = args.text("today") ?? world.today;
  if (/^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(Date.parse(today))) return today;
  throw badOption("today", "it must be a day like 2026-01-31", { received: today });
}
