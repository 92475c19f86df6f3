import { type Code, groupBy, type Issue, issue } from "../base/index.ts";
import { splitSamplesNeeded } from "../compare/index.ts";
import { flagText } from "../report/index.ts";
import type { Judged } from "./compare-judged.ts";
import type { LevelEntry } from "./level-entry.ts";
import { PLACE_PARTS, type Segment } from "./segment.ts";

type Language = "sv" | "en";

/** Changes in the analysis, which split samples can bridge. */
const OF_THE_ANALYSIS: readonly Code[] = [
  "LABORATORY_CHANGED",
  "METHOD_CHANGED",
  "MATRIX_CHANGED",
  "RECOVERY_CHANGED",
];

/** Changes that no number crosses, in the order in which they are told. */
const BREAKS: readonly Code[] = [
  ...OF_THE_ANALYSIS,
  "METER_CHANGED",
  "SAMPLER_CHANGED",
  "CATCHMENT_CHANGED",
  "NETWORK_CHANGED",
  "PLANTS_DIFFER",
];

/** Says once for each place and pair of periods why nothing can be compared, and what would help. */
export function brokenComparisons(judged: readonly Judged[], language: Language): readonly Issue[] {
  const broken = judged.flatMap((row) => {
    const reasons = BREAKS.filter((code) => row.flags.includes(code));
    return row.comparison.comparable || reasons.length === 0 ? [] : [{ row, reasons }];
  });
  const groups = groupBy(broken, ({ row: { pair }, reasons }) =>
    JSON.stringify([pair.scope, pair.site, pair.fromLabel, pair.toLabel, reasons]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { pair } = first.row;
    const details = {
      site: pair.site,
      from: pair.fromLabel,
      to: pair.toLabel,
      biomarkers: group.map(({ row }) => row.pair.biomarker).join(", "),
      reasons: first.reasons
        .map((code) => flagText(code, language))
        .join(language === "sv" ? " och " : " and "),
      remedy: remedyFor(first.reasons, segmentsOf(pair.from), segmentsOf(pair.to), language),
    };
    return [issue({ code: "SERIES_BROKEN", details })];
  });
}

/** Says once for each place and way of parting which series no trend crosses. */
export function brokenTrends(
  entries: readonly LevelEntry[],
  labelOf: (entry: LevelEntry) => string,
  language: Language,
): readonly Issue[] {
  const series = groupBy(entries, ({ scope, site, biomarker }) => JSON.stringify([scope, site, biomarker]));
  const parted = [...series.values()].flatMap((own) => {
    const labels = [...new Set(own.map(labelOf))];
    return labels.length < 2 ? [] : [{ own, labels }];
  });
  const places = groupBy(parted, ({ own, labels }) => JSON.stringify([own[0]?.scope, own[0]?.site, labels]));
  return [...places.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const details = {
      site: first.own[0]?.site ?? "",
      biomarkers: group.map(({ own }) => own[0]?.biomarker ?? "").join(", "),
      segments: first.labels.map((label) => label || "-").join(" | "),
      remedy: trendRemedy(first.own, language),
    };
    return [issue({ code: "TREND_BROKEN", details })];
  });
}

function segmentsOf(entries: readonly LevelEntry[]): readonly Segment[] {
  return entries.flatMap(({ segments }) => segments);
}

/** What would join the parts of a series: a bridge from each laboratory to the next, but nothing where the plant changed. */
function trendRemedy(own: readonly LevelEntry[], language: Language): string {
  const segments = segmentsOf([...own].sort(byPeriod));
  const words = WORDS[language];
  const count = splitSamplesNeeded({ factor: WIDTH });
  const laboratories = [...new Set(segments.map(({ laboratory }) => laboratory || words.unnamed))];
  const pairs = laboratories.slice(1).map((name, index) => [laboratories[index] ?? "", name] as const);
  const methods = new Set(segments.map(({ method, matrix }) => JSON.stringify([method, matrix])));
  const bridge = pairs.length > 0 ? words.chain(count, pairs) : methods.size > 1 ? words.methods(count) : "";
  if (bridge === "") return words.place;
  return placeChanges(own) ? `${bridge}; ${words.besides}` : bridge;
}

function byPeriod(a: LevelEntry, b: LevelEntry): number {
  return a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : 0;
}

/** Whether something changed at a plant itself, or other people's water is in the total: no bridge leads over that. */
function placeChanges(entries: readonly LevelEntry[]): boolean {
  const ofSite = groupBy(segmentsOf(entries), ({ site }) => site);
  const atPlants = [...ofSite.values()].some((own) =>
    PLACE_PARTS.some((part) => new Set(own.map((segment) => segment[part])).size > 1),
  );
  return atPlants || new Set(entries.map(({ covers }) => covers.join("\n"))).size > 1;
}

/** How sure a bridge should be: its ratio known within 20 %. */
const WIDTH = 1.2;

function remedyFor(
  reasons: readonly Code[],
  before: readonly Segment[],
  after: readonly Segment[],
  language: Language,
): string {
  const count = splitSamplesNeeded({ factor: WIDTH });
  const words = WORDS[language];
  const ofPlace = reasons.some((code) => !OF_THE_ANALYSIS.includes(code));
  if (reasons.includes("LABORATORY_CHANGED")) {
    const [from, to] = [before, after].map((side) => namesOf(side, words.unnamed));
    return ofPlace ? words.place : words.laboratories(count, from ?? "", to ?? "");
  }
  return ofPlace || reasons.length === 0 ? words.place : words.methods(count);
}

function namesOf(segments: readonly Segment[], unnamed: string): string {
  const names = new Set(segments.map(({ laboratory }) => laboratory || unnamed));
  return [...names].sort().join(" + ");
}

const WORDS = {
  sv: {
    unnamed: "det okända laboratoriet",
    laboratories: (count: number, from: string, to: string) =>
      `låt ${from} och ${to} analysera omkring ${count} av samma prov och ange dem i en bridge-fil: då blir kvoten dem emellan känd inom 20 %`,
    chain: (count: number, pairs: readonly (readonly [string, string])[]) =>
      `låt ${pairs.map(([from, to]) => `${from} och ${to}`).join(", sedan ")} analysera omkring ${count} av samma prov och ange dem i en bridge-fil: då blir kvoten dem emellan känd inom 20 %`,
    besides: "där något ändrades vid själva verket hjälper det inte: jämför perioder på samma sida",
    methods: (count: number) =>
      `låt analysera omkring ${count} av samma prov på båda sätten och ange dem i en bridge-fil under två laboratorienamn`,
    place: "jämför perioder på samma sida om ändringen",
  },
  en: {
    unnamed: "the laboratory that is not named",
    laboratories: (count: number, from: string, to: string) =>
      `let ${from} and ${to} both analyse about ${count} of the same samples and give them as a bridge file: the ratio between them is then known within 20 %`,
    chain: (count: number, pairs: readonly (readonly [string, string])[]) =>
      `let ${pairs.map(([from, to]) => `${from} and ${to}`).join(", then ")} both analyse about ${count} of the same samples and give them as a bridge file: the ratio between them is then known within 20 %`,
    besides: "that does not help where the plant itself changed: compare periods on the same side",
    methods: (count: number) =>
      `have about ${count} of the same samples analysed both ways and give them as a bridge file under two laboratory names`,
    place: "compare periods on the same side of the change",
  },
} as const;
