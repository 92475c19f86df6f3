import { spellings } from "./_name-index.ts";
import type { Biomarker } from "./biomarker.ts";
import { BIOMARKERS } from "./catalogue/index.ts";
import { isSumName } from "./is-sum-name.ts";
import { normaliseName } from "./normalise-name.ts";
import { POPULATION_MARKERS } from "./population-marker.ts";
import { suggestBiomarker } from "./suggest-biomarker.ts";

const NONE: readonly Biomarker[] = [];
const SHORTEST = 3;
const LONGEST = 60;
/** What people call a drug, by the id of the parent in the catalogue. */
const EVERYDAY: Readonly<Record<string, string>> = {
  alkohol: "ethanol",
  alcohol: "ethanol",
  hasch: "thc",
  hash: "thc",
  hashish: "thc",
  marijuana: "thc",
  weed: "thc",
  snus: "nicotine",
  tobak: "nicotine",
  tobacco: "nicotine",
  kaffe: "caffeine",
  coffee: "caffeine",
  speed: "amphetamine",
  crack: "cocaine",
  extacy: "mdma",
  extasy: "mdma",
};

/** More than this is a list, not an offer. */
const MOST = 6;

/**
 * Names of residues and markers of population that somebody who looks for `text` may want, to be offered and never taken
 * silently: the residues of a drug by that name (heroin: 6-MAM, morphine), else those whose name holds the text (BOD: BOD5
 * and BOD7), else the nearest spelling. At most 6; empty where nothing is near.
 */
export function relatedNames(text: string, extra: readonly Biomarker[] = NONE): readonly string[] {
  const written = normaliseName(text);
  const key = EVERYDAY[written] ?? written;
  if (key.length < SHORTEST || text.length > LONGEST || isSumName(text)) return [];
  const all = [...extra, ...BIOMARKERS];
  const ofDrug = all.filter(({ parents }) =>
    parents.some(({ id, name, names }) =>
      [id, name, ...Object.values(names)].map(normaliseName).includes(key),
    ),
  );
  if (ofDrug.length > 0) return namesOf(ofDrug);
  const holds = (name: string): boolean => normaliseName(name).includes(key);
  const holding = [
    ...all.filter((biomarker) => spellings(biomarker).some(holds)),
    ...POPULATION_MARKERS.filter(({ name, names, spellings: others }) =>
      [name, ...Object.values(names), ...others.map((one) => one.text)].some(holds),
    ),
  ];
  if (holding.length > 0) return namesOf(holding);
  const near = suggestBiomarker(text, extra);
  return near === null ? [] : [near.name];
}

function namesOf(found: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(found.map(({ name }) => name))].slice(0, MOST);
}
