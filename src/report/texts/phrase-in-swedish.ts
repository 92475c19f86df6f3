import { PHRASES } from "./phrases-sv.ts";
import { refusalInSwedish } from "./refusal-in-swedish.ts";

/** A remark in Swedish where its wording is known; otherwise as it is: a name, a value, a quotation. */
export function phraseInSwedish(text: string): string {
  const found = PHRASES.find(([pattern]) => pattern.test(text));
  return found === undefined ? (refusalInSwedish(text) ?? text) : text.replace(found[0], found[1]);
}
