import { describe, expect, test } from "vitest";
import { chart, createStudy, populations, publishable } from "../../src/study/index.ts";
import { markerRows } from "./_simulated-markers.ts";

/** Simulated days: half the people on the Saturday, twice as many during the festival. */
const DAYS = [
  { date: "2026-07-07", people: 37_000 },
  { date: "2026-07-08", people: 37_000 },
  { date: "2026-07-11", people: 18_500 },
  { date: "2026-07-14", people: 74_000 },
];
const study = createStudy({
  language: "en",
  lab: markerRows(DAYS),
  sites: [{ site: "A", municipality: "M", population: 37_000 }],
  events: [{ from: "2026-07-13", to: "2026-07-15", kind: "event", title: "Festival", publish: true }],
  dayCounts: [{ site: "A", date: "2026-07-08", people: 40_000 }],
});

describe("the chart of people day by day", () => {
  test("draws what `populations` counts: commuters who leave on Saturday, guests at a festival", () => {
    const drawn = chart(study, "population");
    const byMarkers = drawn.filter(({ series }) => series === "counted by markers in the water");
    const rows = populations(study).filter(({ method }) => method === "markers combined");
    expect(byMarkers.map(({ persons }) => persons)).toEqual(rows.map(({ population }) => population));
    expect(byMarkers.map(({ isFree }) => isFree)).toEqual([false, false, true, false]);
    expect(byMarkers[3]?.persons).toBeCloseTo(74_000, 6);
    expect(drawn.filter(({ series }) => series === "counted on the spot")).toMatchObject([
      { persons: 40_000 },
    ]);
    expect(drawn.filter(({ mark }) => mark === "event")).toMatchObject([{ title: "Festival" }]);
    expect(drawn.svg).toContain("A: people day by day");
    expect(drawn.svg).toContain("1 Festival");
  });

  test("takes a plant or its municipality, in any case, and refuses another place with what is near", () => {
    expect(chart(study, "population", { site: "m" }).svg).toBe(chart(study, "population", { site: "a" }).svg);
    expect(() => chart(study, "population", { site: "AA" })).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });

  test("shows no single day of a small plant, and says so", () => {
    const lab = markerRows(DAYS).map(({ population: _, ...row }) => row);
    const small = createStudy({ lab, language: "sv", sites: [{ site: "A", population: 9_000 }] });
    for (const one of [small, publishable(small)]) {
      const drawn = chart(one, "population");
      expect(drawn.filter(({ mark }) => mark === "count")).toEqual([]);
      expect(drawn.svg).toContain("Enskilda dygn från A visas inte");
    }
    const anyway = createStudy({
      lab,
      sites: [{ site: "A", population: 9_000 }],
      publication: { showAnyway: ["A"] },
    });
    expect(chart(anyway, "population").filter(({ mark }) => mark === "count")).toHaveLength(4);
  });
});
