import { groupBy, type Issue, issue } from "../base/index.ts";
import { nearNames, SHORTEST_WORD } from "./near-names.ts";

/** More pairs than this are not told: nobody reads them, and a hostile table could make billions. */
const MOST_PAIRS = 10_000;
/** Pairs that are looked at: names made so that their hashes are the same would be billions. */
const MOST_LOOKS = 1_000_000;

/**
 * Pairs of site names that differ only by case, spaces, accents or signs, or by one letter of a long word. They stay
 * two sites; each pair is told once, in the order of the names, and of a great many no more than 10 000.
 */
export function checkSiteNames(names: readonly string[]): readonly Issue[] {
  const distinct = [...new Set(names)].filter((name) => name !== "");
  if (distinct.length < 2) return [];
  const words = distinct.map(plain);
  const pairs = new Set<number>();
  const tell = (one: number, other: number): void => {
    pairs.add(Math.min(one, other) * distinct.length + Math.max(one, other));
  };
  for (const [one, other] of sameLetters(words)) {
    if (pairs.size >= MOST_PAIRS) break;
    tell(one, other);
  }
  let looks = 0;
  for (const [one, other] of nearNames(words)) {
    if (pairs.size >= MOST_PAIRS || looks++ >= MOST_LOOKS) break;
    if (oneWordApart(words[one] ?? [], words[other] ?? [])) tell(one, other);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => {
      const first = distinct[Math.floor(pair / distinct.length)];
      const second = distinct[pair % distinct.length];
      return issue({ code: "SITE_NAMES_ALIKE", details: { first: `"${first}"`, second: `"${second}"` } });
    });
}

function* sameLetters(names: readonly (readonly string[])[]): Generator<readonly [number, number]> {
  for (const group of groupBy([...names.keys()], (at) => names[at]?.join("") ?? "").values())
    for (const [place, one] of group.entries())
      for (let next = place + 1; next < group.length; next++) yield [one, group[next] ?? one];
}

function oneWordApart(a: readonly string[], b: readonly string[]): boolean {
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
