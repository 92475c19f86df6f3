import { type Biomarker, type BiomarkerInput, findBiomarker } from "../biomarkers/index.ts";
import { checkTimeZone } from "../calendar/index.ts";
import type { HeadlineInput, StudySettingsInput } from "../ingest/index.ts";
import { type Edition, editionNamed } from "./edition.ts";
import { EDITIONS } from "./editions.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import { resolveCorrections } from "./resolve-corrections.ts";
import { resolvePublication } from "./resolve-publication.ts";
import { resolveUncertainty } from "./resolve-uncertainty.ts";
import type { Settings } from "./settings.ts";

/** The drugs every Swedish municipal report asks for first. */
const HEADLINE = ["THC-COOH", "benzoylecgonine", "amphetamine", "MDMA"] as const;

const DEFAULT_SEED = 20260113;

/**
 * Completes what a study states with the defaults of its edition; the result is what every output prints.
 * @throws WbeError `SETTING_INVALID` for an unknown time zone or an edition that does not exist.
 */
export function resolveSettings(
  input: StudySettingsInput = {},
  editions: readonly Edition[] = EDITIONS,
): Settings {
  const timeZone = input.timeZone ?? "Europe/Stockholm";
  checkTimeZone(timeZone);
  const edition = editionNamed(input.constants, editions);
  const { defaults } = edition;
  const biomarkers = withEdition(input.biomarkers, edition);
  const own = ownBiomarkers(biomarkers);
  return {
    title: input.title ?? "",
    language: input.language ?? "en",
    timeZone,
    period: input.period ?? "tertial",
    level: input.level ?? defaults.level,
    target: input.target ?? defaults.target,
    nonDetects: input.nonDetects ?? defaults.nonDetects,
    fewSamples: input.fewSamples ?? defaults.fewSamples,
    weekSpread: input.weekSpread ?? defaults.weekSpread,
    seasonDip: input.seasonDip ?? defaults.seasonDip,
    uncertainty: resolveUncertainty(input.uncertainty ?? {}, edition, editions, own),
    population: input.population ?? defaults.population,
    weekend: input.weekend ?? defaults.weekend,
    dayLabel: input.dayLabel ?? "start",
    mapping: input.mapping ?? {},
    trendMethod: input.trendMethod ?? defaults.trendMethod,
    headline: resolveHeadline(input.headline, own),
    ...(biomarkers === undefined ? {} : { biomarkers }),
    ...(input.consumption === undefined ? {} : { consumption: input.consumption }),
    ...(input.corrections === undefined ? {} : { corrections: resolveCorrections(input.corrections, own) }),
    ...(input.exclusions === undefined ? {} : { exclusions: input.exclusions }),
    ...(input.overrides === undefined ? {} : { overrides: input.overrides }),
    constants: edition.name,
    seed: input.seed ?? DEFAULT_SEED,
    publication: resolvePublication(input.publication),
  };
}

function resolveHeadline(
  input: StudySettingsInput["headline"],
  own: readonly Biomarker[],
): Settings["headline"] {
  const given = Array.isArray(input) ? { biomarkers: input } : (input ?? {});
  const { biomarkers, sites } = given as Exclude<HeadlineInput, readonly string[]>;
  return {
    biomarkers: (biomarkers ?? HEADLINE).map((name) => findBiomarker(name, own)?.name ?? name),
    sites: sites ?? null,
  };
}

/** What an edition knew otherwise than the catalogue of today; the study's own residues go before it. */
function withEdition(
  stated: readonly BiomarkerInput[] | undefined,
  edition: Edition,
): readonly BiomarkerInput[] | undefined {
  const known = new Set((stated ?? []).map(({ name }) => name));
  const older = edition.biomarkers.filter(({ name }) => !known.has(name));
  return older.length === 0 ? stated : [...(stated ?? []), ...older];
}
