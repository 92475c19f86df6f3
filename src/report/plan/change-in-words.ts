import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";

/** A change in per cent as it stands in a sentence: `en fördubbling`, `en ökning på 25 %`, `a fall of 20 %`. */
export function changeInWords(percent: number, language: Language): string {
  const times = TIMES[language][percent];
  if (times !== undefined) return times;
  const size = formatNumber(Math.abs(percent), 0, language);
  if (language === "sv") return `${percent < 0 ? "en minskning" : "en ökning"} på ${size} %`;
  return `${percent < 0 ? "a fall" : "a rise"} of ${size} %`;
}

const TIMES: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  sv: { 100: "en fördubbling", 200: "en tredubbling", 300: "en fyrdubbling", [-50]: "en halvering" },
  en: { 100: "a doubling", 200: "a tripling", 300: "a fourfold rise", [-50]: "a halving" },
};

/** The period of a setting, as in `7 prov per tertial`. */
export function perPeriod(setting: unknown, language: Language): string {
  const kind = typeof setting === "string" ? setting : "period";
  return (Object.hasOwn(PERIODS, kind) ? PERIODS[kind] : PERIODS.period)?.[language] ?? kind;
}

const PERIODS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  tertial: { sv: "tertial", en: "four-month period" },
  // a plan for campaigns is made for four months at a time: a campaign has no length of its own
  campaign: { sv: "tertial", en: "four-month period" },
  week: { sv: "vecka", en: "week" },
  month: { sv: "månad", en: "month" },
  quarter: { sv: "kvartal", en: "quarter" },
  year: { sv: "år", en: "year" },
  period: { sv: "period", en: "period" },
};
