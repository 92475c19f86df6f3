/** Words that say what `<` says, before a number. */
const BELOW = [
  "mindre än",
  "lägre än",
  "under",
  "less than",
  "lower than",
  "below",
  "weniger als",
  "kleiner als",
  "mindre enn",
  "mindre end",
  "moins de",
  "inférieur à",
].join("|");

/** Words that say what `>` says. */
const ABOVE = [
  "mer än",
  "större än",
  "högre än",
  "över",
  "more than",
  "greater than",
  "higher than",
  "above",
  "mehr als",
  "größer als",
].join("|");

const ROUGHLY = "~|≈|ca|cirka|circa|c:a|ungefär|omkring|approx|approximately|about|etwa|environ";

const BELOW_MARK = /^(?:nd|n\.d\.)?\s*(?:<|≤|&lt;)\s*=?\s*(.+)$/i;
const ABOVE_MARK = /^(?:>|≥|&gt;)\s*=?\s*(.+)$/i;
const BELOW_WORDS = new RegExp(`^(?:${BELOW})\\s+([\\d.,].*)$`, "i");
const ABOVE_WORDS = new RegExp(`^(?:${ABOVE})\\s+([\\d.,].*)$`, "i");
const APPROXIMATE = new RegExp(`^(?:${ROUGHLY})\\.?\\s*(\\d.*)$`, "i");
const PLUS_MINUS = /^([^±]*\d)\s*(?:±|\+\/-|\+-)\s*(\d.*)$/;

/** `<5`, `ND<10`, `mindre än 5`, `> 1000`, `mer än 1000`: the side and what follows; null for other texts. */
export function comparisonOf(
  text: string,
): { readonly kind: "below" | "above"; readonly rest: string } | null {
  const below = BELOW_MARK.exec(text) ?? BELOW_WORDS.exec(text);
  if (below !== null) return { kind: "below", rest: below[1] ?? "" };
  const above = ABOVE_MARK.exec(text) ?? ABOVE_WORDS.exec(text);
  return above === null ? null : { kind: "above", rest: above[1] ?? "" };
}

/** `ca 12`, `~12,5`: the number's text; null for other texts. */
export function approximateOf(text: string): string | null {
  return APPROXIMATE.exec(text)?.[1] ?? null;
}

/** `12,5 ± 3`, `12,5 +/- 20 %`: the texts of the value and of what is stated behind it; null for other texts. */
export function plusMinusOf(text: string): { readonly value: string; readonly stated: string } | null {
  const match = /[±+]/.test(text) ? PLUS_MINUS.exec(text) : null;
  return match === null ? null : { value: match[1] ?? "", stated: match[2] ?? "" };
}
