import { describe, expect, test } from "vitest";
import { findPopulationMarker } from "../../src/biomarkers/index.ts";
import { perPersonRsd } from "../../src/population/index.ts";
import {
  createStudy,
  loads,
  type Provenance,
  populations,
  publishable,
  summarise,
} from "../../src/study/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { markerRows } from "./_simulated-markers.ts";

const DAYS = [
  { date: "2026-01-07", people: 37_000 },
  { date: "2026-01-08", people: 37_000 },
  { date: "2026-01-10", people: 18_500, flow: 30_000 },
];
const study = createStudy({
  lab: markerRows(DAYS),
  events: [{ from: "2026-01-10", to: "2026-01-11", kind: "event", title: "Vintermarknad" }],
  dayCounts: [{ site: "A", date: "2026-01-08", people: 40_000 }],
});

describe("populations", () => {
  test("counts people by each marker and by all combined, beside the census", () => {
    const rows = [...populations(study)];
    const saturday = rows.filter(({ date }) => date === "2026-01-10");
    expect(saturday.map(({ method, marker }) => `${method} ${marker}`.trim())).toEqual([
      "census",
      "markers combined NH4-N + COD + tot-P",
      "marker COD",
      "marker NH4-N",
      "marker tot-P",
    ]);
    const combined = saturday.find(({ method }) => method === "markers combined");
    expect(combined?.population).toBeCloseTo(18_500, 6);
    expect(combined?.ratio_to_census).toBeCloseTo(0.5, 9);
    expect(combined?.ratio_to_usual).toBeCloseTo(0.5, 9);
    expect(combined).toMatchObject({ day_type: "weekend", events: "Vintermarknad" });
  });

  test("of a small plant no day is published", () => {
    const small = createStudy({
      lab: markerRows([{ date: "2026-01-07", people: 900 }]),
      sites: [{ site: "A", population: 900 }],
    });
    expect([...populations(small)].length).toBeGreaterThan(0);
    expect([...populations(publishable(small))]).toEqual([]);
    expect([...populations(publishable(study))].length).toBe([...populations(study)].length);
  });

  test("prints other people's counts on their own days, and no capacity that nobody stated", () => {
    const rows = [...populations(study)];
    expect(rows.filter(({ method }) => method === "day counts")).toMatchObject([
      { date: "2026-01-08", population: 40_000, ratio_to_census: 40 / 37 },
    ]);
    expect(rows.some(({ method }) => method === "design capacity")).toBe(false);
  });

  test("a combined count is narrower than its parts where they agree, and says when they do not", () => {
    const rows = [...populations(study)].filter(({ date }) => date === "2026-01-07");
    const widths = rows.map(({ method, relative_uncertainty }) => [method, relative_uncertainty] as const);
    const combined = widths.find(([method]) => method === "markers combined")?.[1] ?? 1;
    for (const [method, width] of widths) if (method === "marker") expect(width).toBeGreaterThan(combined);
    const odd = populations(markerRows([{ date: "2026-01-07", times: { COD: 4 } }]));
    const flags = [...odd].find(({ method }) => method === "markers combined")?.flags;
    expect(flags).toBe("MARKERS_DISAGREE;CONSTANT_FROM_MEMORY");
  });

  test("what the sampler missed, it missed for every marker: its error does not average out over them", () => {
    const settings = { uncertainty: { concentration: 0, batch: 0, flow: 0, meter: 0, sampling: 0.2 } };
    const rows = markerRows([{ date: "2026-01-05" }]);
    const found = populations(rows, settings).find(({ method }) => method === "markers combined");
    // 1 / sum w of what one person gives, and ln(1 + .2^2) of the one composite, whole (closed form)
    const weights = ["NH4-N", "COD", "tot-P"].map((name) => {
      const { marker } = findPopulationMarker(name) ?? expect.fail(name);
      return 1 / sigmaFromRsd(perPersonRsd(marker)) ** 2;
    });
    const variance = 1 / weights.reduce((sum, weight) => sum + weight, 0) + Math.log1p(0.04);
    expect(found?.relative_uncertainty).toBeCloseTo(Math.sqrt(Math.expm1(variance)), 9);
  });

  test("cotinine and caffeine stand beside, with their caveat, and never in the combination", () => {
    const rows = [
      ...markerRows([{ date: "2026-01-07" }]),
      {
        site: "A",
        date: "2026-01-07",
        biomarker: "kotinin",
        concentration_ng_per_l: 4000,
        flow_m3_per_day: 12_000,
        population: 37_000,
      },
    ];
    const found = [...populations(rows)];
    const cotinine = found.find(({ marker }) => marker === "cotinine");
    // 4000 ng/L x 12 000 m3/d = 48 000 mg/d; 1.29 mg a person.
    expect(cotinine?.population).toBeCloseTo(48_000 / 1.29, 6);
    expect(cotinine?.flags).toBe("MARKER_SNUS");
    expect(found.find(({ method }) => method === "markers combined")?.marker).toBe("NH4-N + COD + tot-P");
  });

  test("NH4 is turned into NH4-N", () => {
    const row = {
      site: "A",
      date: "2026-01-07",
      biomarker: "NH4",
      concentration_ng_per_l: 40e6,
      flow_m3_per_day: 8000,
      population: 1,
    };
    const [marker] = [...populations([row])].filter(({ method }) => method === "marker");
    expect(marker?.population).toBeCloseTo((40_000 * 14.007) / 18.039, 6);
  });
});

describe("what one person gives is from memory for most markers", () => {
  test("which stands on every count by them, with the source in the provenance", () => {
    const result = populations(study);
    const counted = result.filter(({ method }) => method === "marker" || method === "markers combined");
    expect(counted.length).toBeGreaterThan(0);
    for (const { flags } of counted) expect(flags.split(";")).toContain("CONSTANT_FROM_MEMORY");
    for (const { flags } of result.filter(({ method }) => method === "census")) expect(flags).toBe("");
    const cited = (result.provenance as Provenance).citations.filter(({ constant }) =>
      constant.startsWith("population."),
    );
    expect(cited.map(({ constant }) => constant)).toEqual([
      "population.NH4-N",
      "population.tot-P",
      "population.COD",
    ]);
    expect(cited[0]).toMatchObject({
      value: 8000,
      unit: "mg/day/person",
      source: expect.stringContaining("Been 2014"),
    });
  });

  test("and on every load and level that is divided by them, not where the census sets the level", () => {
    const by = (population: "markers" | "census-markers" | "census") =>
      createStudy({ lab: markerRows(DAYS), population });
    const flagsOf = (one: ReturnType<typeof by>): string =>
      [...loads(one), ...summarise(one)].map(({ flags }) => flags).join(";");
    expect(flagsOf(by("markers"))).toContain("CONSTANT_FROM_MEMORY");
    const [level] = summarise(by("markers"));
    expect(level?.flags.split(";")).toEqual(
      expect.arrayContaining(["CONSTANT_FROM_MEMORY", "POPULATION_FROM_MARKERS"]),
    );
    expect(flagsOf(by("census-markers"))).not.toContain("CONSTANT_FROM_MEMORY");
    expect(flagsOf(by("census"))).not.toContain("CONSTANT_FROM_MEMORY");
    const constants = (one: ReturnType<typeof by>) =>
      (loads(one).provenance as Provenance).citations.map(({ constant }) => constant);
    expect(constants(by("markers"))).toContain("population.NH4-N");
    expect(constants(by("census"))).not.toContain("population.NH4-N");
  });
});
