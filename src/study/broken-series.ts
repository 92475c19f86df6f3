import { type Code, groupBy, type Issue, issue } from "../base/index.ts";
import { splitSamplesNeeded } from "../compare/index.ts";
import { flagText } from "../report/index.ts";
import type { Judged } from "./compare-judged.ts";
import type { LevelEntry } from "./level-entry.ts";
import type { Segment } from "./segment.ts";

type Language = "sv" | "en";

/** Changes that no number crosses, in the order in which they are told. */
const BREAKS: readonly Code[] = [
  "LABORATORY_CHANGED",
  "METHOD_CHANGED",
  "MATRIX_CHANGED",
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
    const [before, after] = [first.own.slice(0, 1), first.own.slice(-1)].map(segmentsOf);
    const details = {
      site: first.own[0]?.site ?? "",
      biomarkers: group.map(({ own }) => own[0]?.biomarker ?? "").join(", "),
      segments: first.labels.map((label) => label || "-").join(" | "),
      remedy: remedyFor(reasonsIn(first.own), before ?? [], after ?? [], language),
    };
    return [issue({ code: "TREND_BROKEN", details })];
  });
}

function segmentsOf(entries: readonly LevelEntry[]): readonly Segment[] {
  return entries.flatMap(({ segments }) => segments);
}

function reasonsIn(entries: readonly LevelEntry[]): readonly Code[] {
  const several = (pick: (segment: Segment) => string) => new Set(segmentsOf(entries).map(pick)).size > 1;
  return [
    ...(several(({ laboratory }) => laboratory) ? (["LABORATORY_CHANGED"] as const) : []),
    ...(several(({ method, matrix }) => JSON.stringify([method, matrix]))
      ? (["METHOD_CHANGED"] as const)
      : []),
  ];
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
  const ofPlace = reasons.some((code) => BREAKS.indexOf(code) > 2);
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
    methods: (count: number) =>
      `låt analysera omkring ${count} av samma prov på båda sätten och ange dem i en bridge-fil under två laboratorienamn`,
    place: "jämför perioder på samma sida om ändringen",
  },
  en: {
    unnamed: "the laboratory that is not named",
    laboratories: (count: number, from: string, to: string) =>
      `let ${from} and ${to} both analyse about ${count} of the same samples and give them as a bridge file: the ratio between them is then known within 20 %`,
    methods: (count: number) =>
      `have about ${count} of the same samples analysed both ways and give them as a bridge file under two laboratory names`,
    place: "compare periods on the same side of the change",
  },
} as const;
