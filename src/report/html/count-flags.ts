import { flagTexts } from "../texts/flag-text.ts";
import type { ReportView } from "./view.ts";

/** A flag in plain words, with how many results carry it. */
export interface CountedFlag {
  readonly text: string;
  /** Which kinds of result: samples, levels, comparisons, trends. */
  readonly concerns: string;
  readonly count: number;
}

/** Flags said elsewhere in the report, beside what they concern. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  "NON_DETECT",
  "EXPLORATORY",
  "SEASON",
  "PLANT_MISSING",
  "SITE_SMALL",
]);

/** Every flag on a result that is shown, by how often it occurs. An unknown code is shown as it is. */
export function countFlags(view: ReportView): CountedFlag[] {
  const { model, words } = view;
  const counts = new Map<string, { kinds: Set<string>; count: number }>();
  const add = (rows: readonly { readonly flags: string }[], kind: string): void => {
    for (const code of rows.flatMap((row) => row.flags.split(";"))) {
      if (code === "" || SAID_ELSEWHERE.has(code)) continue;
      const known = counts.get(code) ?? { kinds: new Set(), count: 0 };
      known.kinds.add(kind);
      known.count++;
      counts.set(code, known);
    }
  };
  add(model.loads, words.flagKinds.loads);
  add(view.summary, words.flagKinds.summary);
  add(model.compare, words.flagKinds.compare);
  add(model.trend, words.flagKinds.trend);
  return [...counts]
    .map(([code, { kinds, count }]) => ({
      text: capital(flagTexts(code, view.language).join(" ")),
      concerns: [...kinds].join(", "),
      count,
    }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
