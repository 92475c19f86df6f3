import { issueError } from "../base/index.ts";
import { type Biomarker, CONSTANTS_EDITION, findBiomarker } from "../biomarkers/index.ts";
import { checkTimeZone } from "../calendar/index.ts";
import type {
  HeadlineInput,
  StudySettingsInput,
  UncertaintyEntry,
  UncertaintyInput,
} from "../ingest/index.ts";
import {
  type ErrorScope,
  UNCERTAINTY_DEFAULTS,
  type UncertaintyKey,
  type UncertaintySetting,
} from "../uncertainty/index.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import { resolveCorrections } from "./resolve-corrections.ts";
import { resolvePublication } from "./resolve-publication.ts";
import type { Settings } from "./settings.ts";

/** The drugs every Swedish municipal report asks for first. */
const HEADLINE = ["THC-COOH", "benzoylecgonine", "amphetamine", "MDMA"] as const;

const DEFAULT_SEED = 20260113;

/**
 * Completes what a study states with the defaults; the result is what every output prints.
 * @throws WbeError `SETTING_INVALID` for an unknown time zone or an edition that does not exist.
 */
export function resolveSettings(input: StudySettingsInput = {}): Settings {
  const timeZone = input.timeZone ?? "Europe/Stockholm";
  checkTimeZone(timeZone);
  if (input.constants !== undefined && input.constants !== CONSTANTS_EDITION) {
    throw issueError({
      code: "SETTING_INVALID",
      expected: CONSTANTS_EDITION,
      received: input.constants,
      details: { name: "constants", what: `there is no edition ${input.constants}` },
      hint: `there are ${CONSTANTS_EDITION}`,
    });
  }
  const own = ownBiomarkers(input.biomarkers);
  return {
    title: input.title ?? "",
    language: input.language ?? "en",
    timeZone,
    period: input.period ?? "tertial",
    level: input.level ?? 0.95,
    target: input.target ?? "period",
    nonDetects: input.nonDetects ?? "auto",
    fewSamples: input.fewSamples ?? "list",
    weekSpread: input.weekSpread ?? 0.2,
    uncertainty: resolveUncertainty(input.uncertainty ?? {}),
    population: input.population ?? "census",
    weekend: input.weekend ?? ["Sat", "Sun", "Mon"],
    dayLabel: input.dayLabel ?? "start",
    mapping: input.mapping ?? {},
    trendMethod: input.trendMethod ?? "auto",
    headline: resolveHeadline(input.headline, own),
    ...(input.biomarkers === undefined ? {} : { biomarkers: input.biomarkers }),
    ...(input.consumption === undefined ? {} : { consumption: input.consumption }),
    ...(input.corrections === undefined ? {} : { corrections: resolveCorrections(input.corrections, own) }),
    constants: CONSTANTS_EDITION,
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

function resolveUncertainty(input: UncertaintyInput): Settings["uncertainty"] {
  const keys = Object.keys(UNCERTAINTY_DEFAULTS) as UncertaintyKey[];
  return Object.fromEntries(keys.map((key) => [key, resolveOne(key, input[key])])) as Settings["uncertainty"];
}

function resolveOne(key: UncertaintyKey, stated: UncertaintyInput[UncertaintyKey]): UncertaintySetting {
  const fallback = UNCERTAINTY_DEFAULTS[key];
  if (typeof stated === "number") return setting(stated, {}, {}, fallback.scope, "stated");
  if (stated === undefined) return setting(fallback.rsd, {}, {}, fallback.scope, "assumed");
  const byBiomarker = Object.fromEntries(
    Object.entries(stated.byBiomarker ?? {}).map(([name, rsd]) => [findBiomarker(name)?.name ?? name, rsd]),
  );
  return setting(
    stated.default ?? fallback.rsd,
    byBiomarker,
    stated.bySite ?? {},
    stated.scope ?? fallback.scope,
    isAssumed(stated, fallback.rsd) ? "assumed" : "stated",
  );
}

/** Our own default stays one when a printed result is run again. */
function isAssumed({ default: rsd, origin }: UncertaintyEntry, fallback: number): boolean {
  return rsd === undefined || (origin === "assumed" && rsd === fallback);
}

function setting(
  value: number,
  byBiomarker: Readonly<Record<string, number>>,
  bySite: Readonly<Record<string, number>>,
  scope: ErrorScope,
  origin: UncertaintySetting["origin"],
): UncertaintySetting {
  return { default: value, byBiomarker, bySite, scope, origin };
}
