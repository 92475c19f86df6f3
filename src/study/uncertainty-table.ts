import type { ReportModel } from "../report/index.ts";
import type { UncertaintyKey, UncertaintySetting } from "../uncertainty/index.ts";
import { type Edition, editionNamed } from "./edition.ts";
import { EDITIONS } from "./editions.ts";
import type { Settings } from "./settings.ts";

/** Every uncertainty that was in force: the value for all, with whatever replaces it for a drug, a plant or a laboratory. */
export function uncertaintyTable(
  { uncertainty, language, constants }: Settings,
  editions: readonly Edition[] = EDITIONS,
): ReportModel["settings"]["uncertainty"] {
  const defaults = editionNamed(constants, editions).uncertainty;
  const keys = Object.keys(defaults) as UncertaintyKey[];
  return keys
    .filter((key) => key !== "consumption")
    .map((key) => {
      const setting = uncertainty[key];
      const { source, confidence } = defaults[key];
      const byDefault = setting.origin === "assumed";
      return {
        key,
        value: setting.default,
        scope: setting.scope,
        origin: byDefault ? ("default" as const) : ("stated" as const),
        source: [...(byDefault ? [source] : []), ...replacements(setting, language)].join("; "),
        confidence: byDefault ? confidence : "",
      };
    });
}

const WORDS = {
  sv: { own: "ur laboratoriets egna kontroller", analyses: "analyser" },
  en: { own: "from the laboratory's own controls", analyses: "analyses" },
} as const;

function replacements(setting: UncertaintySetting, language: "sv" | "en"): readonly string[] {
  const words = WORDS[language];
  const stated = [...Object.entries(setting.byBiomarker), ...Object.entries(setting.bySite)];
  return [
    ...stated.map(([name, rsd]) => `${name}: ${percent(rsd, language)}`),
    ...(setting.estimates ?? []).map(({ laboratory, biomarker, rsd, n }) => {
      const place = [laboratory, biomarker].filter((part) => part !== "").join(", ");
      return `${place}: ${percent(rsd, language)} ${words.own} (${n} ${words.analyses})`;
    }),
  ];
}

function percent(rsd: number, language: "sv" | "en"): string {
  const text = String(Number((100 * rsd).toPrecision(2)));
  return `${language === "sv" ? text.replace(".", ",") : text} %`;
}
