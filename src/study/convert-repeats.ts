import { groupBy } from "../base/index.ts";
import type { LabDraft } from "../ingest/index.ts";
import { tidyResult } from "./convert-tidy.ts";

/**
 * Results without controls that came again in another table: in one table equal controls would count as analyses of their
 * own. Of the tables that hold an equal control the one with most of them is kept.
 */
export function withoutRepeatedControls(results: readonly LabDraft[], timeZone: string): readonly LabDraft[] {
  const controls = results.filter(({ sampleType }) => sampleType !== "sample");
  const dropped = new Set<LabDraft>();
  for (const equal of groupBy(controls, (draft) => JSON.stringify(tidyResult(draft, timeZone))).values()) {
    const tables = [...groupBy(equal, ({ source }) => source).values()];
    const most = tables.reduce((a, b) => (b.length > a.length ? b : a), []);
    for (const draft of equal) if (!most.includes(draft)) dropped.add(draft);
  }
  return dropped.size === 0 ? results : results.filter((draft) => !dropped.has(draft));
}
