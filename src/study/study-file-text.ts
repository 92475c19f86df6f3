import type { StudyFile } from "../ingest/index.ts";
import { UNCERTAINTY_DEFAULTS } from "../uncertainty/index.ts";
import { resolveSettings } from "./resolve-settings.ts";

const WORDS = {
  en: {
    start:
      'a name that begins with // is a comment; settings stand with their default value: take "// " away to change one',
    inputs: "the files that are read, relative to this one",
    unused: "these files of the folder are not part of the study",
    mapping: "which column holds what, where its name does not tell; constants hold for every row",
    period: "tertial, week, month, quarter, year, campaign, or a list of { name, from, to }",
    nonDetects:
      "how values below a limit enter a mean: auto, mle, ros, km, bounds, half-limit, limit, zero, euda-zero",
    target: "the mean of the whole period, or of the sampled days",
    dayLabel: "which day a date without times names: the one on which sampling starts, or ends",
    weekend: "days that count as weekend, by the middle of the sample",
    headline: "the drugs that are judged together; all others are marked exploratory",
    uncertainty: "relative standard uncertainties as fractions; give your own where you know them",
    publication: "the smallest population for which results are published without a warning",
    trendMethod: "auto, sen-samples, sen-levels, seasonal, censored, regression or state-space",
    seed: "the same seed gives the same numbers",
  },
  sv: {
    start:
      'ett namn som börjar med // är en kommentar; inställningarna står med sina förval: ta bort "// " för att ändra en',
    inputs: "filerna som läses, räknat från den här filens mapp",
    unused: "dessa filer i mappen ingår inte i studien",
    mapping: "vilken kolumn som innehåller vad, där namnet inte säger det; constants gäller för alla rader",
    period: "tertial, week, month, quarter, year, campaign eller en lista med { name, from, to }",
    nonDetects:
      "hur värden under en gräns räknas in: auto, mle, ros, km, bounds, half-limit, limit, zero, euda-zero",
    target: "medelvärde för hela perioden (period) eller för de provtagna dygnen (sampled days)",
    dayLabel: "vilket dygn ett datum utan klockslag betecknar: det då provtagningen börjar eller slutar",
    weekend: "dygn som räknas till helgen, efter provets mitt",
    headline: "de droger som bedöms tillsammans; alla andra märks som utforskande",
    uncertainty: "relativa standardosäkerheter som andelar; ange egna där ni känner dem",
    publication: "minsta befolkning för vilken resultat publiceras utan varning",
    trendMethod: "auto, sen-samples, sen-levels, seasonal, censored, regression eller state-space",
    seed: "samma frö ger samma siffror",
  },
} as const;

/** A file as far as the study file speaks of it. */
interface File {
  readonly file: string;
  readonly role: string | null;
}

/** A study file as JSON with a comment at every setting; those that stand at their default are switched off. */
export function studyFileText(study: StudyFile, files: readonly File[]): string {
  const words = WORDS[study.language ?? "en"];
  const { title, language, inputs, mapping, period } = study;
  const unused = files.filter(({ role }) => role === null).map(({ file }) => file);
  const entries: readonly (readonly [string, unknown])[] = [
    ["// about this file", words.start],
    [title === undefined ? "// title" : "title", title ?? ""],
    ["language", language],
    ["// about inputs", words.inputs],
    ["inputs", inputs],
    ...(unused.length === 0
      ? []
      : [["// about other files", `${words.unused}: ${unused.join(", ")}`] as const]),
    ...(mapping === undefined
      ? []
      : [["// about mapping", words.mapping] as const, ["mapping", mapping] as const]),
    ["// about period", words.period],
    ["period", period],
    ...Object.entries(defaults()).flatMap(([name, value]) => [
      ...(name in words ? [[`// about ${name}`, words[name as keyof typeof words]] as const] : []),
      [`// ${name}`, value] as const,
    ]),
  ];
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** The settings that a user is likely to change, at their defaults. */
function defaults(): StudyFile {
  const { nonDetects, target, dayLabel, weekend, headline, trendMethod, level, timeZone, seed, publication } =
    resolveSettings();
  const { concentration, batch, flow, meter, sampling, population } = UNCERTAINTY_DEFAULTS;
  const rsds = Object.entries({ concentration, batch, flow, meter, sampling, population });
  return {
    nonDetects,
    target,
    dayLabel,
    weekend,
    headline: headline.biomarkers,
    uncertainty: Object.fromEntries(rsds.map(([name, { rsd }]) => [name, rsd])),
    publication: { minimumPopulation: publication.minimumPopulation },
    trendMethod,
    level,
    timeZone,
    seed,
  };
}
