import { groupBy, issueError, nearest } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import type { ChartContext } from "./chart-context.ts";
import { headlineOf } from "./headline.ts";
import type { LevelEntry } from "./level-entry.ts";
import type { Study } from "./study.ts";

/** One drug at one place. */
export interface ChartPlace {
  readonly scope: LevelEntry["scope"];
  readonly site: string;
  readonly biomarker: string;
  /** The place in words: a municipality says so where a plant has its name. */
  readonly name: string;
  /** The levels, in order of time. */
  readonly entries: readonly LevelEntry[];
}

/**
 * The drug and place that a chart is about. A name can mean a municipality and a plant: the municipality is meant, unless
 * only plants will do.
 * @throws WbeError `ARGUMENT_INVALID` for a place or residue without samples, or a study without any.
 */
export function chartPlace(
  { study, entries, options: { biomarker, site }, language }: ChartContext,
  onlyPlants = false,
): ChartPlace {
  const able = onlyPlants ? largestFirst(entries.filter(({ scope }) => scope === "plant")) : entries;
  const here = site === undefined ? able : entriesAt(site, able, entries);
  const wanted = biomarker === undefined ? headlineFirst(study, here) : ofBiomarker(biomarker, here);
  const first = wanted.find(({ scope }) => scope === "municipality") ?? wanted[0];
  if (first === undefined) throw refused("biomarker", "there are no samples to draw", "", "add samples");
  const own = wanted.filter(
    (entry) =>
      entry.scope === first.scope && entry.site === first.site && entry.biomarker === first.biomarker,
  );
  const { scope, site: at, biomarker: drug } = first;
  return { scope, site: at, biomarker: drug, name: placeName(first, entries, language), entries: own };
}

/** A municipality and a plant of one name are told apart in words. */
export function placeName(
  { scope, site }: { readonly scope: LevelEntry["scope"]; readonly site: string },
  entries: readonly LevelEntry[],
  language: "sv" | "en",
): string {
  const twins = entries.some((entry) => entry.site === site && entry.scope !== scope);
  return twins ? `${site} (${SCOPES[language][scope]})` : site;
}

const SCOPES = {
  sv: { municipality: "hela kommunen", plant: "verket" },
  en: { municipality: "whole municipality", plant: "plant" },
} as const;

/** A municipality's name stands for its plants where only plants will do. */
function entriesAt(
  site: string,
  able: readonly LevelEntry[],
  all: readonly LevelEntry[],
): readonly LevelEntry[] {
  const same = (entry: LevelEntry): boolean => entry.site.toLowerCase() === site.trim().toLowerCase();
  const direct = able.filter(same);
  if (direct.length > 0) return direct;
  const plants = new Set(all.filter(same).flatMap((entry) => entry.plants));
  const inside = able.filter((entry) => plants.has(entry.site));
  if (inside.length > 0) return inside;
  throw unknown("site", `the site ${site} has no samples`, site, [...new Set(all.map((one) => one.site))]);
}

/** By connected persons, then by samples. */
function largestFirst(entries: readonly LevelEntry[]): readonly LevelEntry[] {
  const size = (site: string, of: (entry: LevelEntry) => number): number =>
    entries.reduce((most, entry) => (entry.site === site ? most + of(entry) : most), 0);
  const levels = groupBy(entries, (entry) => entry.site);
  const persons = (site: string): number =>
    size(site, ({ population }) => population ?? 0) / (levels.get(site)?.length ?? 1);
  const samples = (site: string): number => size(site, (entry) => entry.samples.length);
  const order = [...levels.keys()].sort((a, b) => persons(b) - persons(a) || samples(b) - samples(a));
  return order.flatMap((site) => levels.get(site) ?? []);
}

/** The first of the headline residues that is here, in the order of the settings. */
function headlineFirst({ settings, sites }: Study, entries: readonly LevelEntry[]): readonly LevelEntry[] {
  const isHeadline = headlineOf(settings, sites);
  const headline = entries.filter((entry) => isHeadline(entry));
  const able = headline.length > 0 ? headline : entries;
  const named = settings.headline.biomarkers.find((name) => able.some((entry) => entry.biomarker === name));
  return named === undefined ? able : able.filter((entry) => entry.biomarker === named);
}

function ofBiomarker(text: string, entries: readonly LevelEntry[]): readonly LevelEntry[] {
  const name = findBiomarker(text)?.name ?? text;
  const known = [...new Set(entries.map((entry) => entry.biomarker))];
  const meant = known.includes(name) ? [name] : known.filter((one) => standsFor(one, text));
  if (meant.length === 0) throw unknown("biomarker", `the residue ${text} has no samples here`, text, known);
  return entries.filter((entry) => entry.biomarker === meant[0]);
}

/** `kokain` means benzoylecgonine where cocaine itself was not measured. */
function standsFor(biomarker: string, drug: string): boolean {
  const wanted = findBiomarker(drug)?.name ?? drug.toLowerCase();
  const parents = findBiomarker(biomarker)?.parents ?? [];
  return parents.some(({ name, names }) => [name, names.sv, names.en].includes(wanted));
}

function unknown(name: string, what: string, received: string, known: readonly string[]): Error {
  const near = nearest(received, known);
  return refused(
    name,
    what,
    received,
    near === null ? `there are ${known.join(", ")}` : `did you mean ${near}?`,
  );
}

function refused(name: string, what: string, received: string, hint: string): Error {
  return issueError({ code: "ARGUMENT_INVALID", received, details: { name, what }, hint });
}
