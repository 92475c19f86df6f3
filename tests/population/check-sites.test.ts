import { describe, expect, test } from "vitest";
import { checkSites } from "../../src/population/index.ts";
import { validity } from "../loads/_simulated.ts";

const row = (number: number, changes: Parameters<typeof validity>[0]) =>
  validity({ ...changes, place: { file: "sites.csv", rows: [number] } });
const codes = (...rows: ReturnType<typeof validity>[]) =>
  checkSites(rows).map(({ code, row }) => `${row} ${code}`);

describe("revision or growth", () => {
  test("the same dates again with another number is a revision, told at the later row", () => {
    const issues = checkSites([
      row(2, { validFrom: "2024-01-01", population: 30_000 }),
      row(3, { validFrom: "2024-01-01", population: 31_000 }),
    ]);
    expect(issues).toMatchObject([
      { code: "POPULATION_REVISED", file: "sites.csv", row: 3, details: { before: 30_000, after: 31_000 } },
    ]);
  });

  test("a later start after an open end is growth; so is a start after an end", () => {
    const open = row(2, { validFrom: "2020-01-01", population: 30_000 });
    const later = row(3, { validFrom: "2024-01-01", population: 33_000 });
    expect(codes(open, later)).toEqual([]);
    expect(codes(later, open)).toEqual([]);
    expect(codes(row(2, { validTo: "2023-12-31", population: 30_000 }), later)).toEqual([]);
  });

  test("an overlap of a day with a stated end is a revision; other sites and equal numbers are none", () => {
    const ended = { validFrom: "2020-01-01", validTo: "2024-01-01", population: 30_000 };
    const later = row(3, { validFrom: "2024-01-01", population: 33_000 });
    expect(codes(row(2, ended), later)).toEqual(["3 POPULATION_REVISED"]);
    expect(codes(row(2, { ...ended, site: "Other" }), later)).toEqual([]);
    expect(codes(row(2, { ...ended, population: 33_000 }), later)).toEqual([]);
  });
});

describe("oddities", () => {
  test("dates in the wrong order", () => {
    expect(codes(row(2, { validFrom: "2024-02-01", validTo: "2024-01-01" }))).toEqual(["2 SITE_DATES"]);
    expect(codes(row(2, { validFrom: "2024-02-01", validTo: "2024-02-01" }))).toEqual([]);
  });

  test.each([0, -3, Number.NaN])("a population of %d", (population) => {
    expect(codes(row(2, { population }))).toEqual(["2 POPULATION_NOT_POSITIVE"]);
  });

  test("a digit too many: 370 000 against a site median of 37 000", () => {
    const years = [2021, 2022, 2023, 2024].map((year, index) =>
      row(index + 2, { validFrom: `${year}-01-01`, population: year === 2023 ? 370_000 : 37_000 }),
    );
    expect(checkSites(years)).toMatchObject([
      { code: "POPULATION_JUMP", row: 4, details: { value: 370_000, median: 37_000, times: 10 } },
    ]);
  });

  test("three times is still growth", () => {
    const years = [10_000, 10_000, 30_000].map((population, index) =>
      row(index + 2, { validFrom: `202${index}-01-01`, population }),
    );
    expect(codes(...years)).toEqual([]);
  });

  test("a successor that is not in the file, with the nearest name", () => {
    const issues = checkSites([row(2, { site: "North", successor: "Sout" }), row(3, { site: "South" })]);
    expect(issues).toMatchObject([
      { code: "SITE_UNKNOWN", row: 2, received: "Sout", hint: expect.stringContaining("South") },
    ]);
    expect(codes(row(2, { site: "North", successor: "South" }), row(3, { site: "South" }))).toEqual([]);
  });

  test("an empty file has nothing to say", () => {
    expect(checkSites([])).toEqual([]);
  });
});
