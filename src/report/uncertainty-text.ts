import type {
  ErrorScope,
  UncertaintyDefault,
  UncertaintyKey,
  UncertaintySetting,
} from "../uncertainty/index.ts";
import { formatNumber } from "./texts/format-number.ts";
import type { Language } from "./texts/language.ts";

/** What the lines need of the settings. */
export interface UncertaintyOwner {
  readonly uncertainty: Readonly<Record<UncertaintyKey, UncertaintySetting>>;
}

/**
 * The sources of uncertainty as lines for the foot of a table: what it is, its relative standard uncertainty in per cent,
 * which results share the error, whether it is the default (with its citation) or stated by the study, and what was
 * estimated from repeated analyses in its place, with the number of analyses.
 * @param defaults The table the defaults come from, for the citations.
 */
export function uncertaintyDefaultsText(
  settings: UncertaintyOwner,
  language: Language,
  defaults: Readonly<Record<UncertaintyKey, UncertaintyDefault>>,
): readonly string[] {
  const keys = Object.keys(defaults) as UncertaintyKey[];
  return keys.map((key) => line(key, settings.uncertainty[key], defaults[key], language));
}

function line(
  key: UncertaintyKey,
  { default: rsd, byBiomarker, bySite, scope, origin, estimates = [] }: UncertaintySetting,
  fallback: UncertaintyDefault,
  language: Language,
): string {
  const sv = language === "sv";
  const own = [...Object.entries(byBiomarker), ...Object.entries(bySite)].map(
    ([name, value]) => `${name} ${percent(value, language)}`,
  );
  const estimated = estimates.map(
    (one) => `${[one.laboratory, one.biomarker].join(" ").trim()} ${percent(one.rsd, language)} (n ${one.n})`,
  );
  const from =
    origin === "stated" ? (sv ? "angiven i studien" : "stated by the study") : citation(fallback, language);
  const parts = [
    rsd === 0 && own.length === 0 ? (sv ? "räknas inte med" : "left out") : percent(rsd, language),
    scopeText(scope, language),
    own.length === 0 ? "" : `${sv ? "särskilt" : "apart from"} ${own.join(", ")}`,
    from,
    estimated.length === 0
      ? ""
      : `${sv ? "skattad ur laboratoriets egna upprepningar" : "estimated from the laboratory's own repeats"}: ${estimated.join(", ")}`,
  ];
  return `${sourceText(key, language)}: ${parts.filter((part) => part !== "").join("; ")}`;
}

function citation({ source, publishedRange }: UncertaintyDefault, language: Language): string {
  return language === "sv"
    ? `standardvärde, valt inom det publicerade intervallet ${publishedRange.replace(/(\d)\.(\d)/g, "$1,$2")} (${source})`
    : `default, chosen within the published range ${publishedRange} (${source})`;
}

function percent(fraction: number, language: Language): string {
  const value = fraction * 100;
  return `${formatNumber(value, Number.isInteger(Number(value.toFixed(6))) ? 0 : 1, language)}\u00A0%`;
}

const SOURCES: Readonly<Record<Language, Readonly<Record<UncertaintyKey, string>>>> = {
  sv: {
    concentration: "Analysens upprepbarhet",
    batch: "Laboratoriets avvikelse från gång till gång",
    flow: "Dygnets flöde",
    meter: "Flödesmätarens avvikelse",
    sampling: "Provtagningen",
    population: "Antalet anslutna personer",
    consumption: "Omräkning till använd mängd",
  },
  en: {
    concentration: "Repeatability of the analysis",
    batch: "The laboratory's deviation from run to run",
    flow: "Flow of the day",
    meter: "Deviation of the flow meter",
    sampling: "Sampling",
    population: "Number of connected persons",
    consumption: "Conversion to the amount used",
  },
};

/** A source of uncertainty in words. */
export function sourceText(key: UncertaintyKey, language: Language): string {
  return SOURCES[language][key];
}

const SCOPES: Readonly<Record<Language, Readonly<Record<ErrorScope, string>>>> = {
  sv: {
    sample: "nytt för varje prov",
    batch: "gemensamt för prov som analyserats i samma omgång",
    "site-period": "gemensamt för platsens alla prov i en period",
    site: "gemensamt för platsens alla prov",
    substance: "gemensamt för ämnets alla prov",
    bridge: "gemensamt för allt före ett laboratoriebyte",
    global: "gemensamt för alla prov",
  },
  en: {
    sample: "new in each sample",
    batch: "shared by the samples analysed in one run",
    "site-period": "shared by all samples of the site in a period",
    site: "shared by all samples of the site",
    substance: "shared by all samples of the substance",
    bridge: "shared by all before a change of laboratory",
    global: "shared by all samples",
  },
};

/** Which results share an error, in words. */
export function scopeText(scope: ErrorScope, language: Language): string {
  return SCOPES[language][scope];
}
