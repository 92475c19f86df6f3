import type { Language } from "./language.ts";

const SWEDISH: Readonly<Record<string, string>> = {
  comma: "komma",
  semicolon: "semikolon",
  tab: "tabb",
  "vertical bar": "lodstreck",
  "decimal comma": "decimalkomma",
  "decimal point": "decimalpunkt",
  "plain rows": "rader",
  text: "text",
};

/** How a file was read (`windows-1252, semicolon, decimal comma`) in a reader's language; names stay as they are. */
export function readAsText(readAs: string, language: Language): string {
  if (language === "en") return readAs;
  const sheet = /^xlsx, sheet (.+)$/.exec(readAs)?.[1];
  if (sheet !== undefined) return `xlsx, blad ${sheet}`;
  return readAs
    .split(", ")
    .map((part) => SWEDISH[part] ?? part)
    .join(", ");
}
