import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { loadMaker, type SampleLoadsOptions, sampleLoads } from "../../src/loads/index.ts";
import type { FlowRecord, Measurement } from "../../src/samples/index.ts";
import { defaultUncertainty, rsdFromSigma, sigmaFromRsd, totalSigma } from "../../src/uncertainty/index.ts";
import { m3PerDay, mgPerDayPer1000, ngPerL, persons } from "../../src/units/index.ts";
import { at, clock, flowDay, measurement, nonDetect, series, validity, ZONE } from "./_simulated.ts";

const NO_FLOW: FlowRecord = { days: [], series: [] };

function make(sample: Measurement, options: Partial<SampleLoadsOptions> = {}) {
  const { loads, issues } = sampleLoads([sample], { timeZone: ZONE, ...options });
  const [load] = loads;
  if (load === undefined) throw new Error("no load");
  return { load, issues, codes: issues.map(({ code }) => code) };
}

describe("a quantified sample", () => {
  const four = defaultUncertainty();
  const uncertainty = {
    ...four,
    batch: { ...four.batch, default: 0 },
    meter: { ...four.meter, default: 0 },
    population: { ...four.population, default: 0.1 },
  };

  test("the worked example: 162.16216, 111.668 to 235.489 (methods, 2.7; R: qlnorm)", () => {
    const { load, issues } = make(measurement(), { uncertainty });
    expect(load).toMatchObject({
      concentration: 500,
      flow: 12_000,
      population: 37_000,
      limit: null,
      usable: true,
    });
    expect(load.massLoad).toBeCloseTo(6000, 9);
    expect(load.load).toBeCloseTo(162.16216, 5);
    expect(load.lower).toBeCloseTo(111.668, 3);
    expect(load.upper).toBeCloseTo(235.489, 3);
    expect([load.lowest, load.highest]).toEqual([load.load, load.load]);
    expect(load.relativeUncertainty).toBeCloseTo(Math.sqrt(Math.exp(0.19034337 ** 2) - 1), 8);
    expect([load.flags, issues]).toEqual([[], []]);
  });

  test("the level sets the width: 90 % is z 1.644854", () => {
    const { load } = make(measurement(), { uncertainty, level: 0.9 });
    expect((load.upper ?? 0) / (load.load ?? 0)).toBeCloseTo(
      Math.exp(1.6448536269514722 * totalSigma(load.errors)),
      12,
    );
  });

  test("the day is the local day of the middle of the window", () => {
    const late = { start: at("2026-01-13", 20), end: at("2026-01-14", 20) };
    expect(make(measurement({ window: late })).load.day).toBe("2026-01-14");
    const weekend = { start: at("2026-05-08", 8), end: at("2026-05-11", 8) };
    expect(make(measurement({ window: weekend })).load.day).toBe("2026-05-09");
  });

  test("misuse is told apart by its code", () => {
    expect(() => make(measurement(), { level: 95 })).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "level", received: "95" }),
    );
    expect(() => make(measurement(), { timeZone: "Mars/Olympus" })).toThrowError(
      expect.objectContaining({ code: "SETTING_INVALID" }),
    );
  });
});

describe("results that are not numbers keep what is known", () => {
  test("below a limit: no load, 0 below, the limit's load above", () => {
    const { load, codes } = make(nonDetect(50));
    expect(load).toMatchObject({ load: null, massLoad: null, lowest: 0, lower: 0, limit: 50, usable: true });
    expect(load.upper).toBeCloseTo(16.216216, 6);
    expect(load.highest).toBe(load.upper);
    expect(load.relativeUncertainty).toBeNull();
    expect(load.errors.length).toBeGreaterThan(0);
    expect([load.flags, codes]).toEqual([["NON_DETECT"], []]);
  });

  test("below an unknown limit: it still counts as a sample without detection", () => {
    const { load } = make(nonDetect(null));
    expect(load).toMatchObject({
      load: null,
      lower: 0,
      upper: null,
      highest: null,
      limit: null,
      usable: true,
    });
  });

  test("detected: between the two limits", () => {
    const { load } = make(
      measurement({ result: "detected", concentration: null, lowest: ngPerL(10), highest: ngPerL(50) }),
    );
    expect(load.load).toBeNull();
    expect(load.lower).toBeCloseTo(3.243243, 6);
    expect(load.upper).toBeCloseTo(16.216216, 6);
    expect(load.limit).toBe(50);
  });

  test("above the upper limit: its load below, nothing above", () => {
    const { load } = make(
      measurement({ result: "above ULOQ", concentration: null, lowest: ngPerL(500), highest: null }),
    );
    expect(load).toMatchObject({ load: null, upper: null, highest: null, limit: 500, usable: true });
    expect(load.lower).toBeCloseTo(162.16216, 5);
    expect(load.lowest).toBe(load.lower);
    expect(load.flags).toEqual(["ABOVE_ULOQ"]);
  });

  test.each(["missing", "unconfirmed"] as const)("%s: no load, not usable, nothing told twice", (result) => {
    const none = {
      result,
      concentration: null,
      lowest: ngPerL(0),
      highest: null,
      flow: null,
      population: null,
    };
    const { load, codes } = make(measurement(none));
    expect(load).toMatchObject({ load: null, lower: null, upper: null, usable: false, errors: [] });
    expect(load.flags).toContain("LOAD_NOT_COMPUTED");
    expect(codes).toEqual([]);
  });

  test("a measured zero is a load of zero, not a non-detect", () => {
    const zero = ngPerL(0);
    const { load } = make(measurement({ concentration: zero, lowest: zero, highest: zero }));
    expect(load).toMatchObject({ load: 0, lower: 0, upper: 0, usable: true });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("a concentration of %d makes no load", (value) => {
    const { load } = make(measurement({ concentration: ngPerL(value) }));
    expect(load).toMatchObject({ load: null, lower: null, upper: null, usable: false });
  });
});

describe("flow", () => {
  test("from the flow file, over the composite's own window", () => {
    const flow = { days: [flowDay("2026-01-13", 12_000), flowDay("2026-01-14", 15_000)], series: [] };
    const window = { start: at("2026-01-13", 8), end: at("2026-01-14", 8) };
    const { load, issues } = make(measurement({ flow: null, window }), { flow });
    expect(load.flow).toBeCloseTo(13_000, 9);
    expect(load.load).toBeCloseTo((500 * 13_000) / 37_000, 9);
    expect(issues).toEqual([]);
  });

  test("a 72-h composite is one load with the mean flow of its days", () => {
    const days = [10_000, 12_000, 14_000].map((total, index) => flowDay(addDays("2026-05-08", index), total));
    const window = { start: at("2026-05-08"), end: at("2026-05-11") };
    const { load } = make(measurement({ flow: null, window }), { flow: { days, series: [] } });
    expect(load.flow).toBeCloseTo(12_000, 9);
    expect(load.load).toBeCloseTo(162.16216, 5);
  });

  test("missing, with the row it is missing for", () => {
    const { load, issues } = make(measurement({ flow: null, place: { file: "lab.csv", rows: [7, 8] } }));
    expect(load).toMatchObject({ load: null, usable: false, flow: null });
    expect(load.flags).toEqual(["FLOW_MISSING", "LOAD_NOT_COMPUTED"]);
    expect(issues).toMatchObject([{ code: "FLOW_MISSING", file: "lab.csv", row: 7, severity: "error" }]);
  });

  test("outside the whole flow record, with the days it holds", () => {
    const flow = { days: [flowDay("2026-02-01", 1), flowDay("2026-02-09", 1)], series: [] };
    const { load, issues } = make(measurement({ flow: null }), { flow });
    expect(load.flags).toEqual(["FLOW_OUTSIDE_RECORD", "LOAD_NOT_COMPUTED"]);
    expect(issues).toMatchObject([
      { code: "FLOW_OUTSIDE_RECORD", details: { from: "2026-02-01", to: "2026-02-09" } },
    ]);
  });

  test.each(["FLOW_GAP_TOO_LARGE", "FLOW_OUTSIDE_RECORD"] as const)(
    "a row of our own loads keeps its reason: %s is not told again as a missing flow",
    (code) => {
      const { load, issues } = make(measurement({ flow: null, flags: [code] }));
      expect(load).toMatchObject({ usable: false, flags: [code, "LOAD_NOT_COMPUTED"] });
      expect(issues).toEqual([]);
    },
  );

  test.each([0, -5, Number.NaN])("a flow of %d in the row is refused", (flow) => {
    const { load, codes } = make(measurement({ flow: m3PerDay(flow) }));
    expect([load.usable, load.flow, codes]).toEqual([false, null, ["FLOW_NOT_POSITIVE"]]);
  });

  test("a total of 0 on a sampled day is refused", () => {
    const flow = { days: [flowDay("2026-01-13", 0)], series: [] };
    const { load, codes } = make(measurement({ flow: null }), { flow });
    expect([load.usable, codes]).toEqual([false, ["FLOW_NOT_POSITIVE"]]);
  });

  test("the row's flow goes before the file's; more than 1 % apart is told", () => {
    const flow = (total: number) => ({ days: [flowDay("2026-01-13", total)], series: [] });
    for (const total of [12_119, 12_120, 11_880]) {
      expect(make(measurement(), { flow: flow(total) }).codes).toEqual([]);
    }
    const { load, issues } = make(measurement(), { flow: flow(12_121) });
    expect(load.flow).toBe(12_000);
    expect(issues).toMatchObject([{ code: "FLOW_CONFLICT", details: { laboratory: 12_000, file: 12_120 } }]);
  });

  test("a gap of up to 10 % widens the interval, a larger one leaves the sample unused with its percentage", () => {
    const meter = (missing: number) => {
      const times = clock(at("2026-01-13"), at("2026-01-14"), 1).filter(
        (time) => time <= at("2026-01-13", 6) || time >= at("2026-01-13", 6) + missing * 60_000,
      );
      const values = times.map((time) => ((time / 60_000) % 2 === 0 ? 10_000 : 14_000));
      return { flow: { days: [], series: [series("rate", times, values)] } };
    };
    const kept = make(measurement({ flow: null }), meter(72));
    expect(kept.load.flags).toEqual(["FLOW_GAP"]);
    expect(kept.issues).toMatchObject([{ code: "FLOW_GAP", details: { percent: 5 } }]);
    expect(kept.load.errors.at(-1)).toMatchObject({ source: "flow gap", scope: "sample" });
    expect(totalSigma(kept.load.errors)).toBeGreaterThan(totalSigma(make(measurement()).load.errors));
    const refused = make(measurement({ flow: null }), meter(180));
    expect(refused.load.usable).toBe(false);
    expect(refused.issues).toMatchObject([{ code: "FLOW_GAP_TOO_LARGE", details: { percent: 13 } }]);
  });

  test.each([
    [6, 0.4],
    [14, 1],
    [22, 2],
    [72, 5],
    [141, 9.79],
    [77, 5],
    [135, 9],
    [146, 10.1],
    [154, 11],
    [180, 13],
  ])("a gap of %d minutes is told as %d %%", (missing, percent) => {
    const times = clock(at("2026-01-13"), at("2026-01-14"), 1).filter(
      (time) => time <= at("2026-01-13", 6) || time >= at("2026-01-13", 6) + missing * 60_000,
    );
    const flow = {
      days: [],
      series: [
        series(
          "rate",
          times,
          times.map(() => 12_000),
        ),
      ],
    };
    expect(make(measurement({ flow: null }), { flow }).issues).toMatchObject([{ details: { percent } }]);
  });

  test.each([
    [15_000, 25],
    [9000, 25],
  ])("two sources that differ are told with both figures: daily %d m3", (total, percent) => {
    const times = clock(at("2026-01-13"), at("2026-01-14"), 15);
    const flow = {
      days: [flowDay("2026-01-13", total)],
      series: [
        series(
          "rate",
          times,
          times.map(() => 12_000),
        ),
      ],
    };
    const { issues } = make(measurement({ flow: null }), { flow });
    expect(issues).toMatchObject([
      {
        code: "FLOW_SOURCES_DIFFER",
        details: { percent, first: "meter", value: 12_000, second: "daily totals", other: total },
      },
    ]);
  });

  test.each([
    [3600, "97.3"],
    [23_000, "621.6"],
  ])("%d m3/d is %s litres a person: flagged, used", (flow, litres) => {
    const { load, issues } = make(measurement({ flow: m3PerDay(flow) }));
    expect(load.usable).toBe(true);
    expect(issues).toMatchObject([
      { code: "FLOW_PER_PERSON_ODD", details: { litres: Number(litres), low: 100, high: 600 } },
    ]);
  });

  test.each([3700, 22_200])("%d m3/d, exactly 100 or 600 litres a person, is not odd", (flow) => {
    expect(make(measurement({ flow: m3PerDay(flow) })).issues).toEqual([]);
  });

  test.each([0, 1, -0.5, Number.NaN])("level %d is misuse", (level) => {
    expect(() => make(measurement(), { level })).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "level" }),
    );
  });

  test("daily totals ten times off are told at their own rows of the flow file", () => {
    const days = [12_000, 11_000, 120_001, 13_000, 1199].map((total, index) =>
      flowDay(addDays("2026-01-13", index), total, index + 2),
    );
    const { issues } = sampleLoads([], { timeZone: ZONE, flow: { days, series: [] } });
    expect(issues).toMatchObject([
      { code: "FLOW_JUMP", file: "flow.csv", row: 4, details: { value: 120_000, median: 12_000, times: 10 } },
      { code: "FLOW_JUMP", file: "flow.csv", row: 6, details: { value: 1199 } },
    ]);
  });

  test("exactly tenfold, or fewer than three days, says nothing", () => {
    const flow = (...totals: number[]) => ({
      days: totals.map((total, index) => flowDay(addDays("2026-01-13", index), total)),
      series: [],
    });
    expect(sampleLoads([], { timeZone: ZONE, flow: flow(1000, 10_000, 100_000) }).issues).toEqual([]);
    expect(sampleLoads([], { timeZone: ZONE, flow: flow(1, 100_000) }).issues).toEqual([]);
  });
});

describe("population", () => {
  const noRow = measurement({ population: null });

  test("from the validity of the day, with its own uncertainty", () => {
    const sites = [
      validity({ validFrom: "2020-01-01", population: 30_000 }),
      validity({ validFrom: "2026-01-01", population: 40_000, populationRsd: 0.02 }),
    ];
    const { load, issues } = make(noRow, { sites });
    expect(load.population).toBe(40_000);
    expect(load.load).toBeCloseTo(150, 9);
    const term = load.errors.find(({ source }) => source === "population");
    expect(rsdFromSigma(term?.sigma ?? 0)).toBeCloseTo(0.02, 12);
    expect(issues).toEqual([]);
  });

  test("a re-estimated population is another error, the same one the same", () => {
    const sites = [validity({ validFrom: "2020-01-01" }), validity({ validFrom: "2026-01-13" })];
    const key = (day: string) => {
      const window = { start: at(day), end: at(day, 24) };
      return make({ ...noRow, window }, { sites }).load.errors.find(({ source }) => source === "population")
        ?.key;
    };
    expect(key("2025-06-01")).toBe(key("2026-01-12"));
    expect(key("2026-01-13")).not.toBe(key("2026-01-12"));
  });

  test("the row's goes first", () => {
    const rsdWith = (population: number) => {
      const sites = [validity({ population, populationRsd: 0.02 })];
      const { errors } = make(measurement(), { sites }).load;
      return rsdFromSigma(errors.find(({ source }) => source === "population")?.sigma ?? 0);
    };
    expect(make(measurement(), { sites: [validity({ population: 1e6 })] }).load.population).toBe(37_000);
    // The sites file's uncertainty is that of its own number.
    expect(rsdWith(37_000)).toBeCloseTo(0.02, 12);
    expect(rsdWith(38_000)).toBeCloseTo(defaultUncertainty().population.default, 12);
  });

  test("missing or not positive: not used", () => {
    expect(make(noRow).codes).toEqual(["POPULATION_MISSING"]);
    expect(make(noRow, { sites: [validity({ validTo: "2025-12-31" })] }).codes).toEqual([
      "POPULATION_MISSING",
    ]);
    expect(make(measurement({ population: persons(0) })).codes).toEqual(["POPULATION_NOT_POSITIVE"]);
    const { load } = make(noRow);
    expect(load).toMatchObject({ usable: false, load: null, population: null });
  });

  test("an unknown site names the nearest one, once", () => {
    const sites = [validity({ site: "Simulated plants" })];
    const { loads, issues } = sampleLoads([measurement(), measurement()], { timeZone: ZONE, sites });
    expect(loads.map(({ flags }) => flags)).toEqual([["SITE_UNKNOWN"], ["SITE_UNKNOWN"]]);
    expect(issues).toMatchObject([
      { code: "SITE_UNKNOWN", hint: expect.stringContaining("Simulated plants") },
    ]);
  });

  test("a small site is a quiet flag on every load", () => {
    const small = measurement({ population: persons(6000), flow: m3PerDay(2000) });
    const { loads, issues } = sampleLoads([small, small], { timeZone: ZONE });
    expect(loads.every(({ flags }) => flags.includes("SITE_SMALL"))).toBe(true);
    expect(issues).toEqual([]);
    expect(make(small, { minimumPopulation: 5000 }).load.flags).toEqual([]);
    const bound = (count: number) => measurement({ population: persons(count), flow: m3PerDay(2000) });
    expect(make(bound(9999)).load.flags).toEqual(["SITE_SMALL"]);
    expect(make(bound(10_000)).load.flags).toEqual([]);
  });

  test("a sample after the site closed is flagged", () => {
    const { load, issues } = make(noRow, { sites: [validity({ closed: "2026-01-01" })] });
    expect(load).toMatchObject({ usable: true, flags: ["SITE_CLOSED"] });
    expect(issues).toMatchObject([{ code: "SITE_CLOSED", details: { closed: "2026-01-01" } }]);
  });

  test("a revised population is told once for the file", () => {
    const sites = [
      validity({ validFrom: "2026-01-01", population: 30_000 }),
      validity({ validFrom: "2026-01-01", place: { file: "sites.csv", rows: [3] } }),
    ];
    const { issues, loads } = sampleLoads([noRow, noRow], { timeZone: ZONE, sites });
    expect(issues).toMatchObject([
      { code: "POPULATION_REVISED", row: 3, details: { before: 30_000, after: 37_000 } },
    ]);
    expect(loads.map(({ population }) => population)).toEqual([37_000, 37_000]);
  });
});

describe("a load computed elsewhere", () => {
  const given = (
    load: number | null,
    changes: Partial<Measurement> = {},
    relativeUncertainty: number | null = null,
  ) =>
    measurement({
      concentration: null,
      lowest: ngPerL(0),
      highest: null,
      flow: null,
      population: null,
      givenLoad: { load: load === null ? null : mgPerDayPer1000(load), highest: null, relativeUncertainty },
      ...changes,
    });

  test("is taken as given, with the default uncertainty, and says so", () => {
    const { load, issues } = make(given(200));
    expect(load).toMatchObject({
      load: 200,
      lowest: 200,
      highest: 200,
      massLoad: null,
      concentration: null,
      usable: true,
    });
    expect(load.flags).toEqual(["UNCERTAINTY_ASSUMED"]);
    expect(issues).toEqual([]);
    expect((load.upper ?? 0) / 200).toBeCloseTo(Math.exp(1.959963984540054 * totalSigma(load.errors)), 12);
  });

  test("with a population the mass load is known too", () => {
    expect(make(given(200, { population: persons(50_000) })).load.massLoad).toBeCloseTo(10_000, 9);
  });

  test("its own uncertainty is shared out over the sources in proportion", () => {
    const { load } = make(given(200, {}, 0.4));
    expect(load.relativeUncertainty).toBeCloseTo(0.4, 12);
    expect(load.flags).toEqual([]);
    const defaults = make(measurement()).load.errors;
    const factor = sigmaFromRsd(0.4) / totalSigma(defaults);
    expect(load.errors.map(({ source }) => source)).toEqual(defaults.map(({ source }) => source));
    load.errors.forEach(({ sigma }, index) => {
      expect(sigma).toBeCloseTo((defaults[index]?.sigma ?? 0) * factor, 12);
    });
  });

  test("its own uncertainty holds even where every part is switched off", () => {
    const off = Object.fromEntries(
      Object.entries(defaultUncertainty()).map(([key, value]) => [key, { ...value, default: 0 }]),
    ) as unknown as ReturnType<typeof defaultUncertainty>;
    expect(make(given(200, {}, 0.4), { uncertainty: off }).load.relativeUncertainty).toBeCloseTo(0.4, 12);
    expect(make(given(200, {}, 0), { uncertainty: off }).load).toMatchObject({ lower: 200, upper: 200 });
  });

  test("a stated uncertainty of 0 is an interval of no width", () => {
    expect(make(given(200, {}, 0)).load).toMatchObject({ lower: 200, upper: 200, errors: [] });
  });

  test("below a limit, given as a load", () => {
    const below = given(null, {
      result: "below LOQ",
      givenLoad: { load: null, highest: mgPerDayPer1000(12), relativeUncertainty: null },
    });
    expect(make(below).load).toMatchObject({
      load: null,
      lower: 0,
      upper: 12,
      lowest: 0,
      highest: 12,
      usable: true,
    });
  });

  test("above the upper limit of a concentration, given as a load: the limit's own load first", () => {
    const above = (lowest: number) =>
      make(
        measurement({
          result: "above ULOQ",
          concentration: null,
          lowest: ngPerL(lowest),
          highest: null,
          givenLoad: { load: mgPerDayPer1000(150), highest: null, relativeUncertainty: null },
        }),
      ).load;
    expect(above(500).lower).toBeCloseTo(162.16216, 5);
    expect(above(0.5).lower).toBeCloseTo(0.16216216, 8);
    expect(above(0)).toMatchObject({ load: null, lower: 150, upper: null, usable: true });
  });

  test("beside concentration, flow and population it only checks: 0.5 % is rounding, more is told", () => {
    const both = (load: number) =>
      measurement({ givenLoad: { load: mgPerDayPer1000(load), highest: null, relativeUncertainty: null } });
    expect(make(both(162)).codes).toEqual([]);
    const { load, issues } = make(both(170));
    expect(load.load).toBeCloseTo(162.16216, 5);
    expect(issues).toMatchObject([{ code: "LOAD_MISMATCH", details: { given: 170, computed: 162.2 } }]);
  });

  test("without a flow for the concentration, the given load stands and no flow is missed", () => {
    const { load, codes } = make(
      measurement({
        flow: null,
        givenLoad: { load: mgPerDayPer1000(150), highest: null, relativeUncertainty: 0.2 },
      }),
    );
    expect(load).toMatchObject({ load: 150, concentration: 500, flow: null, usable: true });
    expect(codes).toEqual([]);
  });

  test("quantified without any number: not usable", () => {
    expect(make(given(null)).load.usable).toBe(false);
  });
});

describe("flags and laws", () => {
  test("flags of the measurement come first, each once", () => {
    const { load } = make(nonDetect(50, { flags: ["LIMIT_UNKNOWN", "NON_DETECT"], flow: m3PerDay(100) }));
    expect(load.flags).toEqual(["LIMIT_UNKNOWN", "NON_DETECT", "FLOW_PER_PERSON_ODD"]);
  });

  test("a guessed batch is said, where a batch has an error", () => {
    const guessed = measurement({ batch: "", analysisDate: null });
    expect(make(guessed).load.flags).toEqual(["BATCH_ASSUMED"]);
    expect(make(measurement({ batch: "", analysisDate: "2026-02-01" })).load.flags).toEqual([]);
    const defaults = defaultUncertainty();
    const uncertainty = { ...defaults, batch: { ...defaults.batch, default: 0 } };
    expect(make(guessed, { uncertainty }).load.flags).toEqual([]);
  });

  const concentrations = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 20 });

  test("one load for each measurement, in order; another order changes none of them", () => {
    fc.assert(
      fc.property(concentrations, (values) => {
        const samples = values.map((value, index) =>
          measurement({ concentration: ngPerL(value), place: { file: "lab.csv", rows: [index + 2] } }),
        );
        const forward = sampleLoads(samples, { timeZone: ZONE }).loads;
        const backward = sampleLoads([...samples].reverse(), { timeZone: ZONE }).loads;
        expect(forward.map(({ place }) => place.rows[0])).toEqual(samples.map((_, index) => index + 2));
        expect([...backward].reverse()).toEqual(forward);
      }),
    );
  });

  test("row by row is the same as all at once", () => {
    const samples = [measurement(), nonDetect(50), measurement({ population: null })];
    const one = loadMaker({ timeZone: ZONE, flow: NO_FLOW });
    expect(samples.map((sample) => one(sample).load)).toEqual(sampleLoads(samples, { timeZone: ZONE }).loads);
  });

  const drawn = fc.record({
    site: fc.constantFrom("Simulated plant", "Other plant", "Stranger"),
    biomarker: fc.constantFrom("MDMA", "benzoylecgonine"),
    day: fc.nat(400),
    laboratory: fc.constantFrom("Lab A", "Lab B"),
    batch: fc.constantFrom("", "b1", "2026-01-13"),
    analysisDate: fc.constantFrom(null, "2026-02-01"),
    population: fc.constantFrom(null, persons(37_000), persons(8000)),
    flow: fc.constantFrom(null, m3PerDay(12_000)),
    stated: fc.constantFrom(null, { expanded: 0.3, k: 2, includes: "all" as const }),
    replicates: fc.constantFrom(1, 2),
    ofLoad: fc.constantFrom(null, 0.25),
  });
  type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

  const simulated = ({ day, ofLoad, ...changes }: Drawn) =>
    measurement({
      ...changes,
      window: { start: at("2026-01-13", 24 * day), end: at("2026-01-13", 24 * day + 24) },
      givenLoad: ofLoad === null ? null : { load: null, highest: null, relativeUncertainty: ofLoad },
    });

  /** Each differs from the one before it in one thing: what it shares with it is easily taken for too much. */
  const mixed = fc
    .tuple(drawn, fc.array(fc.tuple(drawn, fc.nat(10)), { maxLength: 30 }))
    .map(([first, others]) => {
      let last = first;
      const further = others.map(([other, place]) => {
        const name = Object.keys(first)[place] as keyof Drawn;
        last = { ...last, [name]: other[name] };
        return last;
      });
      return [first, ...further].map(simulated);
    });

  test("among others a load is what it is alone", () => {
    const options: SampleLoadsOptions = {
      timeZone: ZONE,
      flow: { days: [flowDay("2026-01-20", 9000), flowDay("2026-01-21", 9500)], series: [] },
      sites: [
        validity({ population: 30_000, validTo: "2026-06-30" }),
        validity({ population: 31_000, validFrom: "2026-07-01", populationRsd: 0.05 }),
        validity({ site: "Other plant", population: 9000 }),
      ],
    };
    fc.assert(
      fc.property(mixed, (all) => {
        const alone = all.map((sample) => loadMaker(options)(sample).load);
        expect(sampleLoads(all, options).loads).toEqual(alone);
      }),
    );
  });

  test("neighbours of a series hold one list of errors, however many they are", () => {
    const many = Array.from({ length: 90 }, (_, day) =>
      measurement({ window: { start: at("2026-01-13", 24 * day), end: at("2026-01-13", 24 * day + 24) } }),
    );
    const { loads } = sampleLoads(many, { timeZone: ZONE });
    expect(new Set(loads.map(({ errors }) => errors)).size).toBe(1);
  });

  test("a higher limit never narrows what is possible", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (limit, k) => {
          const upper = make(nonDetect(limit)).load.upper ?? 0;
          expect(make(nonDetect(limit * k)).load.upper ?? 0).toBeGreaterThanOrEqual(upper);
        },
      ),
    );
  });

  test("nothing is changed in place and the result survives a copy", () => {
    const sample = Object.freeze(measurement());
    const { loads } = sampleLoads(Object.freeze([sample]), { timeZone: ZONE });
    expect(structuredClone(loads)).toEqual(loads);
    expect(JSON.parse(JSON.stringify(loads))).toEqual(loads);
  });
});
