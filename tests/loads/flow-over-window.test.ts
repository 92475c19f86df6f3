import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowOverWindow, indexFlow, type SiteFlow } from "../../src/loads/index.ts";
import type { FlowDay, MeterSeries } from "../../src/samples/index.ts";
import fixture from "../fixtures/loads/flow-windows.json";
import { at, clock, flowDay, HOUR, series, ZONE } from "./_simulated.ts";

const DAY = { start: at("2026-01-13"), end: at("2026-01-14") };

function site(days: readonly FlowDay[], meters: readonly MeterSeries[] = []): SiteFlow | undefined {
  return indexFlow({ days, series: meters }).get("Simulated plant");
}

describe("against SciPy and zoneinfo (tests/fixtures/loads/flow-windows.py)", () => {
  test.each(fixture.meter)(
    "meter and totaliser: $name",
    ({ start, end, first, step, rates, totals, ...expected }) => {
      const times = rates.map((_, index) => first + index * step);
      const meter = flowOverWindow(site([], [series("rate", times, rates)]), { start, end }, ZONE);
      const totaliser = flowOverWindow(site([], [series("totaliser", times, totals)]), { start, end }, ZONE);
      expect(meter.flow).toBeCloseTo(expected.meter, 6);
      expect(totaliser.flow).toBeCloseTo(expected.totaliser, 6);
      expect([meter.kind, meter.gapShare, meter.flags]).toEqual(["meter", 0, []]);
      expect([totaliser.kind, totaliser.gapShare, totaliser.flags]).toEqual(["totaliser", 0, []]);
    },
  );

  test.each(fixture.daily)("daily totals: $name", ({ start, end, totals, flow }) => {
    const days = Object.entries(totals).map(([day, total]) => flowDay(day, total));
    const found = flowOverWindow(site(days), { start, end }, ZONE);
    expect(found.flow).toBeCloseTo(flow, 6);
    expect([found.kind, found.gapShare, found.flags]).toEqual(["daily totals", 0, []]);
  });
});

describe("closed forms", () => {
  test("a composite from morning to morning takes 16 hours of one day and 8 of the next", () => {
    const days = [flowDay("2026-01-13", 12_000), flowDay("2026-01-14", 15_000)];
    const found = flowOverWindow(site(days), { start: at("2026-01-13", 8), end: at("2026-01-14", 8) }, ZONE);
    expect(found.flow).toBeCloseTo((16 / 24) * 12_000 + (8 / 24) * 15_000, 9);
  });

  test("the total of a day of 23 hours is a rate of total x 24 / 23", () => {
    const window = { start: at("2026-03-29"), end: at("2026-03-30") };
    expect((window.end - window.start) / HOUR).toBe(23);
    expect(flowOverWindow(site([flowDay("2026-03-29", 11_500)]), window, ZONE).flow).toBeCloseTo(12_000, 9);
  });

  test("a totaliser read for the first time within the window tells nothing of the time before", () => {
    const times = clock(at("2026-01-13", 1), DAY.end, 60);
    const totals = times.map((_, index) => 700_000 + 500 * index);
    const found = flowOverWindow(site([], [series("totaliser", times, totals)]), DAY, ZONE);
    expect(found.flow).toBeCloseTo(12_000, 9);
    expect(found.gapShare).toBeCloseTo(1 / 24, 12);
  });

  test("a straight ramp between two readings is cut where the window ends", () => {
    const meter = series("rate", [at("2026-01-13"), at("2026-01-15")], [0, 4800]);
    const window = { start: at("2026-01-13", 12), end: at("2026-01-13", 36) };
    expect(flowOverWindow(site([], [meter]), window, ZONE).flow).toBeCloseTo(2400, 9);
  });
});

describe("gaps", () => {
  const quarter = clock(DAY.start, DAY.end, 1);
  const without = (minutes: number, value: (time: number) => number = () => 12_000): MeterSeries => {
    const times = quarter.filter(
      (time) => time <= at("2026-01-13", 6) || time >= at("2026-01-13", 6) + minutes * 60_000,
    );
    return series("rate", times, times.map(value));
  };

  test("9.9 % missing is kept with a flag; the rest stands for it", () => {
    const found = flowOverWindow(site([], [without(0.099 * 1440)]), DAY, ZONE);
    expect(found.flow).toBeCloseTo(12_000, 9);
    // The step to the next whole minute: 143 of 1440 minutes.
    expect(found.gapShare).toBeCloseTo(143 / 1440, 12);
    expect(found.flags).toEqual(["FLOW_GAP"]);
    expect(found.gapRsd).toBe(0);
  });

  test("exactly a tenth is still kept", () => {
    const found = flowOverWindow(site([], [without(144)]), DAY, ZONE);
    expect(found.gapShare).toBeCloseTo(0.1, 12);
    expect(found.flags).toEqual(["FLOW_GAP"]);
  });

  test("10.1 % missing leaves no flow", () => {
    const found = flowOverWindow(site([], [without(0.101 * 1440)]), DAY, ZONE);
    expect(found.gapShare).toBeCloseTo(146 / 1440, 12);
    expect([found.flow, found.flags]).toEqual([null, ["FLOW_GAP_TOO_LARGE"]]);
  });

  test("the largest gap is an option", () => {
    const found = flowOverWindow(site([], [without(200)]), DAY, ZONE, { largestGap: 0.2 });
    expect(found.flags).toEqual(["FLOW_GAP"]);
    expect(found.flow).toBeCloseTo(12_000, 9);
  });

  test("the uncertainty of a gap is its share times the coefficient of variation of the readings", () => {
    // Equal numbers of 8000 and 16 000: mean 12 000, sd 4000 sqrt(n / (n - 1)).
    const meter = without(120, (time) => (Math.round(time / 60_000) % 2 === 0 ? 8000 : 16_000));
    const inside = meter.times.filter((time) => time < DAY.end).length;
    const found = flowOverWindow(site([], [meter]), DAY, ZONE);
    expect(found.gapRsd).toBeCloseTo((120 / 1440) * (1 / 3) * Math.sqrt(inside / (inside - 1)), 4);
  });

  test("a step of 1.5 times the median is no gap, a longer one is", () => {
    const regular = clock(DAY.start, DAY.end, 10);
    const moved = (minutes: number) =>
      regular.map((time) => (time === DAY.start + 600_000 ? time + minutes * 60_000 : time));
    const share = (times: number[]) =>
      flowOverWindow(
        site(
          [],
          [
            series(
              "rate",
              times,
              times.map(() => 1),
            ),
          ],
        ),
        DAY,
        ZONE,
      ).gapShare;
    expect(share(moved(5))).toBe(0);
    expect(share(moved(6))).toBeCloseTo(16 / 1440, 12);
  });

  test("the last reading of a day stands for one step, not for more", () => {
    const stopAt = (hours: number) => {
      const times = clock(DAY.start, at("2026-01-13", hours), 15);
      return flowOverWindow(
        site(
          [],
          [
            series(
              "rate",
              times,
              times.map(() => 5000),
            ),
          ],
        ),
        DAY,
        ZONE,
      );
    };
    expect(stopAt(23.75)).toMatchObject({ gapShare: 0, flags: [] });
    expect(stopAt(23.75).flow).toBeCloseTo(5000, 9);
    expect(stopAt(23.5).gapShare).toBeCloseTo(0.5 / 24, 12);
  });

  test("a missing day of daily totals is a gap", () => {
    const window = { start: at("2026-01-13", 1), end: at("2026-01-14", 1) };
    const found = flowOverWindow(
      site([flowDay("2026-01-13", 12_000), flowDay("2026-01-10", 6000)]),
      window,
      ZONE,
    );
    expect(found.gapShare).toBeCloseTo(1 / 24, 12);
    expect(found.flow).toBeCloseTo(12_000, 9);
    // 12 000 and 6000: mean 9000, sd (n - 1) 4242.64.
    expect(found.gapRsd).toBeCloseTo((1 / 24) * (Math.sqrt(18e6) / 9000), 12);
  });

  test("no record, no day, no reading near: the flow is missing", () => {
    expect(flowOverWindow(undefined, DAY, ZONE)).toMatchObject({
      flow: null,
      kind: null,
      flags: ["FLOW_MISSING"],
    });
    expect(flowOverWindow(site([], [series("rate", [], [])]), DAY, ZONE).flags).toEqual(["FLOW_MISSING"]);
    expect(flowOverWindow(site([], [series("totaliser", [DAY.start], [7])]), DAY, ZONE).flags).toEqual([
      "FLOW_MISSING",
    ]);
    expect(
      flowOverWindow(site([flowDay("2026-01-13", 1)]), { start: DAY.end, end: DAY.start }, ZONE).flags,
    ).toEqual(["FLOW_MISSING"]);
  });

  test("before or after all of the record is another matter than a gap in it", () => {
    const outside = (days: string[]) => flowOverWindow(site(days.map((day) => flowDay(day, 1))), DAY, ZONE);
    expect(outside(["2026-02-01", "2026-02-09", "2026-02-05"])).toMatchObject({
      flow: null,
      flags: ["FLOW_OUTSIDE_RECORD"],
      record: { from: "2026-02-01", to: "2026-02-09" },
    });
    expect(outside(["2026-01-12"]).flags).toEqual(["FLOW_OUTSIDE_RECORD"]);
    expect(outside(["2026-01-12", "2026-01-14"]).flags).toEqual(["FLOW_MISSING"]);
    // a window without length lies nowhere
    const empty = { start: DAY.start, end: DAY.start };
    expect(flowOverWindow(site([flowDay("2026-02-01", 1)]), empty, ZONE).flags).toEqual(["FLOW_MISSING"]);
    const both = [
      series("rate", [at("2026-02-05", 6), at("2026-02-05", 7)], [1, 1]),
      series("rate", [at("2026-02-08", 6), at("2026-02-08", 7)], [1, 1]),
    ];
    expect(flowOverWindow(site([flowDay("2026-02-06", 1)], both), DAY, ZONE).record).toEqual({
      from: "2026-02-05",
      to: "2026-02-08",
    });
    const elsewhere = series("rate", clock(at("2026-02-01"), at("2026-02-02"), 60), Array(25).fill(1));
    expect(flowOverWindow(site([], [elsewhere]), DAY, ZONE)).toMatchObject({
      flags: ["FLOW_OUTSIDE_RECORD"],
      record: { from: "2026-02-01", to: "2026-02-01" },
    });
  });

  test("a window inside a long gap finds nothing, however coarse the meter", () => {
    const times = [at("2026-01-01"), at("2026-01-02"), at("2026-01-03"), at("2026-01-20"), at("2026-01-21")];
    expect(
      flowOverWindow(
        site(
          [],
          [
            series(
              "rate",
              times,
              times.map(() => 1),
            ),
          ],
        ),
        DAY,
        ZONE,
      ).flow,
    ).toBeNull();
  });
});

describe("totalisers", () => {
  const hourly = clock(DAY.start, DAY.end, 60);
  const total = (time: number) => ((time - DAY.start) / (24 * HOUR)) * 12_000;

  test("missing readings inside the window lose nothing", () => {
    const times = hourly.filter((time) => time <= at("2026-01-13", 6) || time >= at("2026-01-13", 18));
    const found = flowOverWindow(site([], [series("totaliser", times, times.map(total))]), DAY, ZONE);
    expect(found).toMatchObject({ gapShare: 0, flags: [] });
    expect(found.flow).toBeCloseTo(12_000, 9);
  });

  test("a reset is flagged and its step is left out", () => {
    const values = hourly.map((time) => total(time) % 6000);
    const found = flowOverWindow(site([], [series("totaliser", hourly, values)]), DAY, ZONE);
    expect(found.flags).toContain("FLOW_RESET");
    expect(found.gapShare).toBeCloseTo(2 / 24, 12);
    expect(found.flow).toBeCloseTo(12_000, 9);
  });

  test("the flow's variation is that inside the window, from three readings on; else that of the whole record", () => {
    const variationOf = (kind: "rate" | "totaliser", values: readonly number[], hours: number) =>
      flowOverWindow(
        site([], [series(kind, hourly.slice(0, values.length), values)]),
        { start: DAY.start, end: DAY.start + hours * HOUR },
        ZONE,
      ).variation;
    // 1, 2, 3: sd 1, mean 2; with 6 and 8 besides: sd sqrt(8.5), mean 4. Rises of a totaliser likewise.
    expect(variationOf("rate", [1, 2, 3, 6, 8], 3)).toBeCloseTo(0.5, 12);
    expect(variationOf("rate", [1, 2, 3, 6, 8], 2)).toBeCloseTo(Math.sqrt(8.5) / 4, 12);
    const later = flowOverWindow(
      site([], [series("rate", hourly.slice(0, 7), [50, 90, 1, 2, 3, 70, 10])]),
      { start: DAY.start + 2 * HOUR, end: DAY.start + 5 * HOUR },
      ZONE,
    );
    expect(later.variation).toBeCloseTo(0.5, 12);
    expect(variationOf("totaliser", [0, 1, 3, 6, 12, 20], 3)).toBeCloseTo(0.5, 12);
    expect(variationOf("totaliser", [0, 1, 3, 6, 12, 20], 2)).toBeCloseTo(Math.sqrt(8.5) / 4, 12);
  });

  test("a totaliser that stands still has not run backwards", () => {
    const values = hourly.map((time) => Math.max(0, total(time) - 6000));
    const found = flowOverWindow(site([], [series("totaliser", hourly, values)]), DAY, ZONE);
    expect(found).toMatchObject({ gapShare: 0, flags: [] });
    expect(found.flow).toBeCloseTo(6000, 9);
  });

  test("the variation of the whole series is that of its steps' flows, without those backwards", () => {
    const values = [0, 10, 40, 5, 15, 45];
    const [indexed] = site([], [series("totaliser", hourly.slice(0, 6), values)])?.series ?? [];
    // Rises 10, 30, 10, 30 an hour: mean 20, sd with n - 1 sqrt(400 / 3).
    expect(indexed?.variation).toBeCloseTo(Math.sqrt(400 / 3) / 20, 12);
    expect(indexed?.step).toBe(HOUR);
    const twice = [DAY.start, DAY.start, ...hourly.slice(1, 5)];
    const [doubled] = site([], [series("totaliser", twice, [0, 5, 10, 40, 50, 80])])?.series ?? [];
    // Two readings of one moment make no flow: 5, 30, 10, 30 are left.
    expect(doubled?.variation).toBeCloseTo(
      Math.sqrt((13.75 ** 2 + 2 * 11.25 ** 2 + 8.75 ** 2) / 3) / 18.75,
      12,
    );
  });

  test("readings once a day are cut at the window's ends", () => {
    const times = [at("2026-01-12", 7), at("2026-01-13", 7), at("2026-01-14", 7)];
    const found = flowOverWindow(site([], [series("totaliser", times, [1000, 11_000, 23_000])]), DAY, ZONE);
    expect(found.flow).toBeCloseTo((7 / 24) * 10_000 + (17 / 24) * 12_000, 9);
  });
});

describe("two sources", () => {
  const times = clock(DAY.start, DAY.end, 15);
  const meter = (value: number) =>
    series(
      "rate",
      times,
      times.map(() => value),
    );

  test("the meter goes before daily totals, which check it", () => {
    const found = flowOverWindow(site([flowDay("2026-01-13", 12_300)], [meter(12_000)]), DAY, ZONE);
    expect(found).toMatchObject({ kind: "meter", flags: [], other: { kind: "daily totals" } });
    expect(found.other?.flow).toBeCloseTo(12_300, 9);
  });

  test("more than 5 % apart is flagged", () => {
    const found = flowOverWindow(site([flowDay("2026-01-13", 13_000)], [meter(12_000)]), DAY, ZONE);
    expect(found.flags).toEqual(["FLOW_SOURCES_DIFFER"]);
    expect(found.flow).toBeCloseTo(12_000, 9);
  });

  test("the one that covers more of the window is used", () => {
    const half = times.filter((time) => time < at("2026-01-13", 12));
    const broken = series(
      "rate",
      half,
      half.map(() => 9000),
    );
    const found = flowOverWindow(site([flowDay("2026-01-13", 12_000)], [broken]), DAY, ZONE);
    expect(found).toMatchObject({ kind: "daily totals", gapShare: 0, flags: [], other: null });
  });

  test("of two totals for a day the first counts", () => {
    const days = [flowDay("2026-01-13", 12_000), flowDay("2026-01-13", 99_000, 3)];
    expect(flowOverWindow(site(days), DAY, ZONE).flow).toBeCloseTo(12_000, 9);
  });
});

describe("laws", () => {
  const readings = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 97, maxLength: 97 });
  const times = clock(DAY.start, DAY.end, 15);

  test("the flow scales with the readings, and a constant comes back", () => {
    fc.assert(
      fc.property(readings, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, factor) => {
        const one = flowOverWindow(site([], [series("rate", times, values)]), DAY, ZONE).flow ?? 0;
        const scaled = values.map((value) => value * factor);
        const other = flowOverWindow(site([], [series("rate", times, scaled)]), DAY, ZONE).flow ?? 0;
        expect(other / one / factor).toBeCloseTo(1, 10);
        expect(one).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
        expect(one).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
      }),
    );
  });

  test("volumes of adjoining windows add up to that of the whole", () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 1439 }), (values, minute) => {
        const record = site([], [series("rate", times, values)]);
        const cut = DAY.start + minute * 60_000;
        const volume = (start: number, end: number) =>
          ((flowOverWindow(record, { start, end }, ZONE).flow ?? Number.NaN) * (end - start)) / (24 * HOUR);
        const parts = volume(DAY.start, cut) + volume(cut, DAY.end);
        expect(parts / volume(DAY.start, DAY.end)).toBeCloseTo(1, 9);
      }),
    );
  });

  test("daily totals: adjoining days over a change of clock add up", () => {
    const totals = [5000, 7000, 9000].map((total, index) => flowDay(`2026-03-${28 + index}`, total));
    const window = { start: at("2026-03-28"), end: at("2026-03-31") };
    const found = flowOverWindow(site(totals), window, ZONE);
    expect(((found.flow ?? 0) * (window.end - window.start)) / (24 * HOUR)).toBeCloseTo(21_000, 8);
  });
});
