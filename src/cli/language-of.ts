import { readFile, stat } from "node:fs/promises";

type Language = "sv" | "en";

/** The language a call asks for: `--lang`, else English. */
export function askedLanguage(words: readonly string[]): Language | null {
  const at = words.findLastIndex((word) => /^--lang(uage)?(=|$)/.test(word));
  const word = words[at] ?? "";
  const value = word.includes("=") ? word.slice(word.indexOf("=") + 1) : words[at + 1];
  return at >= 0 && (value === "sv" || value === "en") ? value : null;
}

/** The language of a call that failed: `--lang`, else that of the study file, else English. */
export async function languageOf(words: readonly string[]): Promise<Language> {
  const asked = askedLanguage(words);
  if (asked !== null) return asked;
  const study = words.find((word) => word.endsWith(".json") && !word.startsWith("-"));
  if (study === undefined) return "en";
  try {
    if (!(await stat(study)).isFile()) return "en";
    const { language } = JSON.parse(await readFile(study, "utf8")) as { language?: unknown };
    return language === "sv" ? "sv" : "en";
  } catch {
    return "en";
  }
}
