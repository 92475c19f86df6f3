import { type Issue, issue } from "../base/index.ts";

/** A letter more, less or another in a word shorter than this makes another name: `Verk A` and `Verk B`. */
const SHORTEST_WORD = 5;

/**
 * Pairs of site names that differ only by case, spaces, accents or signs, or by one letter of a long word. They stay
 * two sites; each pair is told once.
 */
export function checkSiteNames(names: readonly string[]): readonly Issue[] {
  const distinct = [...new Set(names)].filter((name) => name !== "");
  return distinct.flatMap((first, at) =>
    distinct
      .slice(at + 1)
      .filter((second) => areAlike(first, second))
      .map((second) =>
        issue({ code: "SITE_NAMES_ALIKE", details: { first: `"${first}"`, second: `"${second}"` } }),
      ),
  );
}

function areAlike(first: string, second: string): boolean {
  if (plain(first).join("") === plain(second).join("")) return true;
  const [a, b] = [plain(first), plain(second)];
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ""] as const]));
  const [pair] = different;
  return a.length === b.length && different.length === 1 && pair !== undefined && oneLetterApart(...pair);
}

/** Words without case, accents and signs. */
function plain(name: string): readonly string[] {
  const letters = name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_WORD || long.length - short.length > 1 || /\d/.test(a + b)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
