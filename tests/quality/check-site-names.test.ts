import { expect, test } from "vitest";
import { checkSiteNames } from "../../src/quality/index.ts";

const pairs = (...names: string[]) =>
  checkSiteNames(names).map(({ details: { first, second } }) => [first, second]);

test("case, spaces, accents and signs make no new plant, so the pair is told, once", () => {
  expect(pairs("a", "A", "A", "B")).toEqual([['"a"', '"A"']]);
  for (const other of ["STRÄNGNÄS ARV", "Strangnas arv", "Strängnäs-ARV", "Strängnäs  arv"])
    expect(pairs("Strängnäs arv", other), other).toHaveLength(1);
  expect(checkSiteNames(["a", "A"])[0]).toMatchObject({
    code: "SITE_NAMES_ALIKE",
    severity: "warning",
    row: null,
    message:
      'the sites "a" and "A" are kept apart, though their names are nearly the same - if they are one plant, write its name alike in every row of every file',
  });
});

test("one letter more, less or another in a long word", () => {
  for (const other of ["Mariefed ARV", "Marieefred ARV", "Marjefred ARV"])
    expect(pairs("Mariefred ARV", other), other).toHaveLength(1);
});

test("numbers, single letters, short words and other words are names of their own", () => {
  for (const [first, second] of [
    ["Plant 1", "Plant 2"],
    ["Verk A", "Verk B"],
    ["Åby", "Ås"],
    ["Åker", "Åkers"],
    ["Mariefred", "Strängnäs"],
    ["Mariefred norra", "Mariefred södra"],
    ["SE00001", "SE00002"],
    ["Mariefred", "Mariefred norra"],
    ["", "A"],
  ] as const)
    expect(pairs(first, second), `${first} ${second}`).toEqual([]);
});

test("names made to be alike are looked at a limited number of times, and letters too", {
  timeout: 60_000,
}, () => {
  // One letter put in at each place: any two share what is left without it, yet two letters tell them apart.
  const put = (base: string, at: number): string => `${base.slice(0, at)}x${base.slice(at)}`;
  const sevenLetters = (at: number): string =>
    at.toString(2).padStart(7, "0").replace(/0/g, "a").replace(/1/g, "b");
  const bases = Array.from({ length: 70 }, (_, at) => sevenLetters(at).repeat(25));
  const alike = bases.flatMap((base) => Array.from({ length: 150 }, (_, at) => put(base, at)));
  expect(checkSiteNames(alike).length).toBeLessThanOrEqual(10_000);
  expect(pairs("a".repeat(3_000_000), "a".repeat(3_000_001))).toEqual([]);
});
