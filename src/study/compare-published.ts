import { issueError } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import { compareWithPublished } from "../compare/index.ts";
import type { PairChoice } from "./choose-pairs.ts";
import type { Compared } from "./compare-compared.ts";
import type { LevelEntry } from "./level-entry.ts";
import { type PublishedLoad, publishedRsd } from "./published-load.ts";
import type { Settings } from "./settings.ts";

/**
 * Each place's level in one period over published figures. All errors of the level count, none cancels.
 * @throws WbeError `ARGUMENT_INVALID` for a figure that is not positive or whose biomarker was not measured.
 */
export function publishedComparisons(
  entries: readonly LevelEntry[],
  figures: readonly PublishedLoad[],
  choice: PairChoice,
  { level }: Settings,
): readonly Compared[] {
  const newest = entries.map(({ period }) => period).sort((a, b) => (a.start < b.start ? 1 : -1))[0]?.label;
  const period = choice.to ?? newest;
  return figures.flatMap((figure) => {
    const biomarker = nameOf(figure, entries);
    const places = entries.filter((entry) => entry.biomarker === biomarker && entry.period.label === period);
    return places.map((entry): Compared => {
      const comparison = compareWithPublished(
        {
          load: figure.load_mg_per_day_per_1000,
          relativeUncertainty: publishedRsd(figure),
          source: figure.label,
        },
        entry.level,
        { level },
      );
      const { scope, site } = entry;
      return {
        pair: {
          scope,
          site,
          biomarker,
          contrast: "published",
          fromLabel: figure.label,
          toLabel: entry.period.label,
          from: [],
          to: [entry],
        },
        comparison: { ...comparison, comparable: true, flags: [...comparison.flags, "PUBLISHED_FIGURE"] },
        again: null,
        issues: [],
      };
    });
  });
}

function nameOf({ biomarker }: PublishedLoad, entries: readonly LevelEntry[]): string {
  const known = [...new Set(entries.map((entry) => entry.biomarker))].sort();
  const name = known.includes(biomarker) ? biomarker : (findBiomarker(biomarker)?.name ?? biomarker);
  if (known.includes(name)) return name;
  throw issueError({
    code: "ARGUMENT_INVALID",
    received: biomarker,
    details: { name: "published", what: `there are no samples of ${biomarker}` },
    hint: `there are ${known.join(", ")}`,
  });
}
