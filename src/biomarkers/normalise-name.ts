const GREEK: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  μ: "u",
  µ: "u",
};
/** Nothing to spell out, no sign and no footnote: so most names are, and the classes of all letters take long to make. */
const PLAIN = /^[A-Za-z0-9 ,.'_-]*$/;

/**
 * The key under which a name is looked up: letters and digits only, lower case, without accents, footnote marks
 * and the sign of a racemate; Greek letters are spelled out. The signs of single enantiomers are kept as words,
 * so that (+)-amphetamine is not taken for amphetamine.
 */
export function normaliseName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return text
    .replace(/\(\s*(?:±|\+\s*\/\s*[-−–])\s*\)/g, "")
    .replace(/\(\s*\+\s*\)/g, "plus")
    .replace(/\(\s*[-−–]\s*\)/g, "minus")
    .replace(/[\s*†‡§¹²³⁰-⁹]+$/u, "")
    .replace(/(?:\s\d\)|\[\d+\])$/, "")
    .toLowerCase()
    .replace(/[αβγδμµ]/g, (letter) => GREEK[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
