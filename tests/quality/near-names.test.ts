import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSiteNames } from "../../src/quality/index.ts";

/** The definition, pair by pair: every two names compared, which the sorted way must equal. */
function byDefinition(names: readonly string[]): readonly (readonly string[])[] {
  const distinct = [...new Set(names)].filter((name) => name !== "");
  return distinct.flatMap((first, at) =>
    distinct
      .slice(at + 1)
      .flatMap((second) => (areAlike(first, second) ? [[`"${first}"`, `"${second}"`]] : [])),
  );
}

function areAlike(first: string, second: string): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.join("") === b.join("")) return true;
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [at]));
  const [at = -1] = differing;
  return differing.length === 1 && distanceOne(a[at] ?? "", b[at] ?? "");
}

function wordsOf(name: string): readonly string[] {
  const letters = name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** Some letter of one taken out, or replaced, gives the other; words of five letters or more without digits. */
function distanceOne(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || /\d/.test(a + b)) return false;
  const without = (word: string): readonly string[] =>
    word.split("").map((_, at) => word.slice(0, at) + word.slice(at + 1));
  if (a.length === b.length) return without(a).some((rest, at) => rest === without(b)[at]);
  return a.length > b.length ? without(a).includes(b) : without(b).includes(a);
}

const found = (names: readonly string[]): readonly unknown[] =>
  checkSiteNames(names).map(({ details: { first, second } }) => [first, second]);

describe("alike names", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "Å", "7"), minLength: 1, maxLength: 8 });
  const name = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .chain((words) => fc.constantFrom(" ", "-", "  ").map((between) => words.join(between)));

  test("are those of the definition, in its order", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (names) => {
        expect(found(names)).toEqual(byDefinition(names));
      }),
      { numRuns: 300, seed: 9 },
    );
  });

  test("a real name and everything one letter from it", () => {
    const letters = [..."strangnasreningsverk"];
    const near = letters.flatMap((_, at) => [
      letters.toSpliced(at, 1).join(""),
      letters.toSpliced(at, 1, "x").join(""),
      letters.toSpliced(at, 0, "x").join(""),
    ]);
    const names = [letters.join(""), ...near];
    expect(found(names)).toEqual(byDefinition(names));
    expect(found(names).filter((pair) => String(pair).includes(`"${letters.join("")}"`))).toHaveLength(
      new Set(near).size,
    );
  });

  test("fifty thousand plants are compared in seconds, and hostile names end", () => {
    const start = performance.now();
    const plants = Array.from({ length: 50_000 }, (_, at) => `Reningsverket ${letterName(at)} ${at}`);
    expect(found(plants)).toEqual([]);
    expect(found(Array.from({ length: 5_000 }, (_, at) => `a${".".repeat(at)}`))).toHaveLength(10_000);
    expect(found([`${"a".repeat(200_000)}`, `${"a".repeat(200_001)}`])).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

/** Letters for a number, three apart from any other so that no two are alike. */
function letterName(number: number): string {
  const digits = [...number.toString(26)].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26)),
  );
  return digits.map((letter) => letter.repeat(3)).join("");
}
