import { describe, expect, test } from "vitest";
import { populationOn } from "../../src/population/index.ts";
import { validity } from "../loads/_simulated.ts";

const on = (day: string, ...rows: Parameters<typeof validity>[0][]) => populationOn(rows.map(validity), day);

describe("which row counts on a day", () => {
  const growth = [
    { validFrom: "2020-01-01", population: 30_000 },
    { validFrom: "2024-01-01", population: 33_000 },
  ];

  test.each([
    ["2019-12-31", null],
    ["2020-01-01", 30_000],
    ["2023-12-31", 30_000],
    ["2024-01-01", 33_000],
    ["2030-01-01", 33_000],
  ])("%s: %s, in any order of the rows", (day, population) => {
    expect(on(day, ...growth).population).toBe(population);
    expect(on(day, ...[...growth].reverse()).population).toBe(population);
  });

  test("both ends of a validity belong to it", () => {
    const row = { validFrom: "2024-03-01", validTo: "2024-03-31" };
    expect(
      ["2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01"].map((day) => on(day, row).population),
    ).toEqual([null, 37_000, 37_000, null]);
  });

  test("without dates it holds always", () => {
    expect(on("1999-01-01", {}).population).toBe(37_000);
  });

  test("a later row for the same dates corrects the earlier one", () => {
    const rows = [
      { validFrom: "2024-01-01", population: 30_000 },
      { validFrom: "2024-01-01", population: 31_000 },
    ];
    expect(on("2024-06-01", ...rows).population).toBe(31_000);
    const bounded = rows.map((row) => ({ ...row, validTo: "2024-12-31" }));
    expect(on("2024-06-01", ...bounded).population).toBe(31_000);
  });

  test("a row with an end, inside an open one, holds only for its dates", () => {
    const rows = [
      { validFrom: "2020-01-01", population: 30_000 },
      { validFrom: "2024-06-01", validTo: "2024-08-31", population: 45_000 },
    ];
    expect(["2024-05-31", "2024-07-01", "2024-09-01"].map((day) => on(day, ...rows).population)).toEqual([
      30_000, 45_000, 30_000,
    ]);
  });
});

describe("what it says besides the number", () => {
  test("name, municipality, uncertainty, the row itself", () => {
    const row = validity({ name: "North", municipality: "Town", populationRsd: 0.03 });
    expect(populationOn([row], "2026-01-01")).toEqual({
      population: 37_000,
      rsd: 0.03,
      name: "North",
      municipality: "Town",
      closed: false,
      flags: [],
      validity: row,
    });
  });

  test("nothing valid, or a row without a number: missing", () => {
    expect(populationOn([], "2026-01-01")).toMatchObject({
      population: null,
      flags: ["POPULATION_MISSING"],
      validity: null,
    });
    expect(on("2026-01-01", { population: null, municipality: "Town" })).toMatchObject({
      population: null,
      municipality: "Town",
      flags: ["POPULATION_MISSING"],
    });
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a population of %d is none", (population) => {
    expect(on("2026-01-01", { population })).toMatchObject({
      population: null,
      flags: ["POPULATION_NOT_POSITIVE"],
    });
  });

  test("closed from its closing day on", () => {
    const row = { closed: "2025-07-01" };
    expect(on("2025-06-30", row)).toMatchObject({ closed: false, flags: [] });
    expect(on("2025-07-01", row)).toMatchObject({ closed: true, flags: ["SITE_CLOSED"], population: 37_000 });
  });
});
