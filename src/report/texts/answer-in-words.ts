import type { Verdict } from "../../compare/index.ts";
import type { ResultKind } from "../../samples/index.ts";
import { cellOf } from "../cell.ts";
import { CONTROL_WORDS } from "./control-words.ts";
import { differenceInSwedish } from "./difference-in-swedish.ts";
import type { Language } from "./language.ts";
import { verdictWords } from "./verdict-text.ts";

const RESULTS: Readonly<Record<ResultKind, string>> = {
  quantified: "uppmätt",
  "below LOD": "under detektionsgränsen",
  "below LOQ": "under kvantifieringsgränsen",
  "below limit": "under mätgränsen",
  detected: "påvisat",
  "above ULOQ": "över mätområdet",
  unconfirmed: "obekräftat",
  missing: "saknas",
};

/** A cell for people to read: verdicts and results in Swedish, everything else and English as it is. */
export function answerInWords(column: string, text: string, row: object, language: Language): string {
  if (language === "en") return text;
  if (column === "verdict" && isVerdict(text)) {
    const flags = String(cellOf(row, "flags") ?? "");
    const contrast = cellOf(row, "contrast");
    return contrast === "site" || contrast === "published"
      ? differenceInSwedish(text, flags)
      : verdictWords(text, language, flags);
  }
  const words = CONTROL_WORDS[column];
  if (words !== undefined && Object.hasOwn(words, text) && isControlRow(row)) return words[text] ?? text;
  return column === "result" && isResult(text) ? RESULTS[text] : text;
}

const VERDICTS: readonly string[] = [
  "increase",
  "decrease",
  "no certain change",
  "too few samples",
  "not comparable",
] satisfies readonly Verdict[];

function isVerdict(text: string): text is Verdict {
  return VERDICTS.includes(text);
}

/** A row of `wbe check --quality-control`: no other has action limits. */
function isControlRow(row: object): boolean {
  return Object.hasOwn(row, "action_upper");
}

function isResult(text: string): text is ResultKind {
  return Object.hasOwn(RESULTS, text);
}
