import { formatDate } from "./format-date.ts";
import type { Language } from "./language.ts";

const WORDS = {
  sv: {
    laboratory: "laboratorium",
    method: "metod",
    matrix: "prov",
    recovery: "utbyte",
    meter: "flödesmätare",
    sampler: "provtagare",
    catchment: "upptagningsområde",
    network: "ledningsnät",
    plants: "reningsverk",
    whole: "ofiltrerade",
    filtered: "filtrerade",
    "not corrected": "inte korrigerat",
    "corrected or not stated": "korrigerat eller inte angivet",
    before: "före",
    from: "från",
    "?": "okänt",
  },
  en: {
    laboratory: "laboratory",
    method: "method",
    matrix: "samples",
    recovery: "recovery",
    meter: "flow meter",
    sampler: "sampler",
    catchment: "catchment",
    network: "sewers",
    plants: "plants",
    whole: "whole",
    filtered: "filtered",
    before: "before",
    from: "from",
    "?": "unknown",
  },
} as const;

/**
 * What tells a segment from its neighbours, in words: `laboratory=X,matrix=whole` becomes
 * `laboratorium X, prov ofiltrerade`. What several plants of a total share is told once.
 */
export function segmentText(label: string, language: Language): string {
  const words: Readonly<Record<string, string>> = WORDS[language];
  const parts = label.split(" + ").flatMap((one) => one.split(/,(?=[a-z]+=)/));
  const told = [...new Set(parts)].map((part) => {
    const [, key = "", value = part] = /^([a-z]+)=(.*)$/.exec(part) ?? [];
    const [, when = "", day = ""] = /^(before|from) (\d{4}-\d{2}-\d{2})$/.exec(value) ?? [];
    const text = day === "" ? (words[value] ?? value) : `${words[when]} ${formatDate(day, language)}`;
    return [words[key] ?? key, text].filter((word) => word !== "").join(" ");
  });
  return told.join(", ");
}
