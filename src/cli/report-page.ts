import { type Report, report, type Study } from "../study/index.ts";
import type { Call } from "./call.ts";
import { callAgain } from "./call-again.ts";
import { compareChoiceFrom } from "./compare-choice-from.ts";
import { earlierFrom } from "./earlier-from.ts";
import { todayOf } from "./today-of.ts";

/** The page of `wbe report`. */
export async function reportPage(study: Study, { args, names, world }: Call): Promise<Report> {
  const earlier = args.text("against");
  return report(study, {
    ...compareChoiceFrom(args),
    ...(earlier === undefined ? {} : { against: await earlierFrom(earlier) }),
    today: todayOf(args, world),
    command: callAgain("report", args, names),
    edition: args.has("short") ? "short" : "full",
  });
}
