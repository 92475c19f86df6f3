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
