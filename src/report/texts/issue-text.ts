import { CODES, fillIn, type Issue, sentence } from "../../base/index.ts";
import { findBiomarker } from "../../biomarkers/index.ts";
import { CODES_SV } from "./codes-sv.ts";
import { formatNumber } from "./format-number.ts";
import type { Language } from "./language.ts";
import { phraseInSwedish } from "./phrase-in-swedish.ts";

/**
 * An issue as one sentence, `file:row:column "what was there" - what is wrong - what to do`.
 * English is the issue's own message; Swedish is made from its code and details.
 */
export function issueText(issue: Issue, language: Language): string {
  if (language === "en") return issue.message;
  const { text, hint } = CODES_SV[issue.code];
  const details = inSwedish(issue);
  return sentence({
    file: issue.file,
    row: issue.row,
    column: issue.column,
    received: issue.received,
    wrong: fillIn(text, details),
    hint: isOwnAdvice(issue) ? phraseInSwedish(issue.hint ?? "") : fillIn(hint, details) || null,
  });
}

/** True when the reader of the file gave better advice than the table of codes does. */
function isOwnAdvice({ code, hint, details }: Issue): boolean {
  return hint !== null && hint !== fillIn(CODES[code].hint, details);
}

function inSwedish({ code, details }: Issue): Record<string, string | number> {
  const swedish = (value: string | number): string | number => {
    if (typeof value === "string") return phraseInSwedish(value);
    if (!Number.isInteger(value)) return formatNumber(value, decimalsOf(value), "sv");
    return value < 0 ? `−${-value}` : value;
  };
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      isBiomarker(code, name)
        ? swedishNames(String(value))
        : swedish(code === "BIOMARKER_UNKNOWN" ? offerInSwedish(String(value)) : value),
    ]),
  );
}

/** Details that name residues as the catalogue does. */
function isBiomarker(code: Issue["code"], name: string): boolean {
  return name === "biomarkers" || name === "biomarker" || (code === "BIOMARKER_RENAMED" && name === "name");
}

/** The name that is offered in place of an unknown one, as Swedish readers know it. */
function offerInSwedish(advice: string): string {
  return advice.replace(/^(did you mean )(.+)\?$/, (_, asks, name) => `${asks}${swedishNames(name)}?`);
}

/** `MDMA, methamphetamine` is `MDMA och metamfetamin`; names that nobody knows stay. */
function swedishNames(list: string): string {
  const names = list.split(", ").map((name) => findBiomarker(name)?.names.sv ?? name);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} och ${last}`;
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}
