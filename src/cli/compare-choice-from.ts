import type { CompareChoice, ComparedPlace } from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import type { Arguments } from "./parse-arguments.ts";
import { numberOf } from "./settings-from.ts";

const CONTRASTS = {
  "last-year": "same period last year",
  previous: "previous period",
  event: "event",
  site: "site",
  published: "published",
} as const satisfies Readonly<Record<string, CompareChoice["contrast"]>>;

/** What to compare, from the options. @throws WbeError `OPTION_INVALID` for options that cannot be meant together. */
export function compareChoiceFrom(args: Arguments): CompareChoice {
  const texts = (["from", "to", "event"] as const).flatMap((name) => {
    const value = args.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const contrast = Object.entries(CONTRASTS).find(([name]) => name === args.text("contrast"))?.[1];
  const comparisonSite = args.text("comparison-site");
  const sites = sitesFrom(args.list("site"));
  const eventDays = eventDaysFrom(args);
  const margin = marginFrom(args);
  return {
    ...Object.fromEntries(texts),
    ...(contrast === undefined ? {} : { contrast }),
    ...(sites === null ? {} : { sites }),
    ...(eventDays === undefined ? {} : { eventDays }),
    ...(comparisonSite === undefined ? {} : { comparisonSite }),
    ...(margin === undefined ? {} : { margin }),
  };
}

/** One place alone is set against all the others. */
function sitesFrom(given: readonly string[]): readonly [ComparedPlace, ComparedPlace] | null {
  const [first, second] = given.map(placeFrom);
  if (first === undefined) return null;
  if (given.length > 2)
    throw badOption("site", "two places are compared", { hint: "join plants with +, like A+B" });
  return second === undefined ? ["others", first] : [first, second];
}

function placeFrom(text: string): ComparedPlace {
  const names = text
    .split("+")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) throw badOption("site", "it must name a place", { received: text });
  return names.length === 1 ? (names[0] ?? "") : names;
}

function eventDaysFrom(args: Arguments): number | undefined {
  const days = numberOf(args, "event-days");
  if (days === undefined || (Number.isInteger(days) && days >= 1)) return days;
  throw badOption("event-days", "it must be a whole number of days", { received: String(days) });
}

function marginFrom(args: Arguments): number | undefined {
  const percent = numberOf(args, "margin");
  if (percent === undefined || percent >= 1) return percent === undefined ? undefined : percent / 100;
  const hint = percent > 0 ? `did you mean ${Number((100 * percent).toPrecision(6))}?` : "";
  throw badOption("margin", "it must be a percentage of at least 1, like 25", {
    received: args.text("margin") ?? "",
    ...(hint === "" ? {} : { hint }),
  });
}
