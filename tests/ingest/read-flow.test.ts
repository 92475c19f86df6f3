import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorOf, flowOf } from "./reading.ts";

const iso = (times: Float64Array | undefined): string[] =>
  [...(times ?? [])].map((time) => new Date(time).toISOString().slice(5, 16));

describe("daily totals", () => {
  test("site, date and a total", () => {
    const { flow, verdicts } = flowOf(
      "site;date;flow_m3_per_day\nA;2026-01-13;12 000,5\nB;2026-01-13;9000\n",
    );
    expect(flow.days).toEqual([
      { site: "A", day: "2026-01-13", total: 12000.5, place: { file: "flow.csv", rows: [2] } },
      { site: "B", day: "2026-01-13", total: 9000, place: { file: "flow.csv", rows: [3] } },
    ]);
    expect(flow.series).toEqual([]);
    expect(verdicts.map(({ fate }) => fate)).toEqual(["used", "used"]);
  });

  test.each([
    ["flöde (m3/d)", "12000", 12000],
    ["flöde (m3/dygn)", "12000", 12000],
    ["dygnsflöde (m3)", "12000", 12000],
    ["flow (ML/d)", "12", 12000],
    ["flow (MGD US)", "1", 3785.411784],
    ["flow (MGD imperial)", "1", 4546.09],
    ["flow (m3/h)", "500", 12000],
    ["flow (l/s)", "100", 8640],
  ])("%s", (header, value, total) => {
    expect(flowOf(`site;date;${header}\nA;2026-01-13;${value}\n`).flow.days[0]!.total).toBeCloseTo(total, 6);
  });

  test("a mean rate over a day of 23 or 25 hours gives that day's total", () => {
    const days = flowOf("site;date;flow (m3/h)\nA;2026-03-29;100\nA;2026-10-25;100\nA;2026-10-26;100\n").flow
      .days;
    expect(days.map(({ total }) => total)).toEqual([2300, 2500, 2400]);
  });

  test("a unit column", () => {
    expect(
      flowOf("site;date;flow;flow_unit\nA;2026-01-13;100;l/s\nA;2026-01-14;8640;m3/d\n").flow.days.map(
        ({ total }) => total,
      ),
    ).toEqual([8640, 8640]);
  });

  test.each([
    ["", "VALUE_MISSING"],
    ["-", "VALUE_MISSING"],
    ["0", "FLOW_NOT_POSITIVE"],
    ["-5", "NUMBER_NEGATIVE"],
    ["-999", "NUMBER_SENTINEL"],
    ["fel", "NUMBER_UNREADABLE"],
    ["5-jan", "NUMBER_DATE_DAMAGE"],
  ])("%j is not used: %s", (value, code) => {
    const { flow, verdicts, issues } = flowOf(
      `site;date;flow_m3_per_day\nA;2026-01-13;${value}\nA;2026-01-14;1,5\n`,
    );
    expect(flow.days).toHaveLength(1);
    expect(verdicts[0]).toEqual({ row: 2, fate: "not used" });
    expect(issues).toMatchObject([{ code, row: 2, column: "C" }]);
  });

  test("the same day twice: once when alike, not at all when unlike", () => {
    const alike = flowOf("site;date;flow_m3_per_day\nA;2026-01-13;5\nA;2026-01-13;5\n");
    expect(alike.flow.days).toHaveLength(1);
    expect(alike.verdicts.map(({ fate }) => fate)).toEqual(["used", "not used"]);
    const unlike = flowOf("site;date;flow_m3_per_day\nA;2026-01-13;5\nA;2026-01-13;6\n");
    expect(unlike.flow.days).toEqual([]);
    expect(unlike.issues.map(({ code }) => code)).toEqual(["FLOW_DAY_DUPLICATE", "FLOW_DAY_DUPLICATE"]);
  });
});

describe("meter series", () => {
  test("rates in m3/d, sorted by time, a blank is a gap", () => {
    const { flow, verdicts } = flowOf(
      "site;tid;flöde (l/s)\nA;2026-01-13 01:00;101\nA;2026-01-13 00:00;100\nA;2026-01-13 02:00;\nB;2026-01-13 00:00;50\n",
    );
    expect(flow.days).toEqual([]);
    expect(flow.series.map(({ site, kind, file }) => [site, kind, file])).toEqual([
      ["A", "rate", "flow.csv"],
      ["B", "rate", "flow.csv"],
    ]);
    expect(iso(flow.series[0]?.times)).toEqual(["01-12T23:00", "01-13T00:00"]);
    expect([...flow.series[0]!.values]).toEqual([8640, 101 * 86.4]);
    expect(verdicts.map(({ fate }) => fate)).toEqual(["used", "used", "not used", "used"]);
  });

  test("date and clock in two columns", () => {
    expect(iso(flowOf("site;datum;tid;flöde (l/s)\nA;2026-01-13;00:15;5\n").flow.series[0]?.times)).toEqual([
      "01-12T23:15",
    ]);
  });

  test("a spreadsheet drops the clock of midnight; it is still midnight", () => {
    expect(
      iso(flowOf("site;time;flow (l/s)\nA;2026-01-13;5\nA;2026-01-13 00:15;5\n").flow.series[0]?.times),
    ).toEqual(["01-12T23:00", "01-12T23:15"]);
  });

  test("the autumn hour that comes twice is settled by order: first summer time, then standard time", () => {
    const rows = ["01:30", "02:00", "02:30", "02:00", "02:30", "03:00"].map(
      (time) => `A;2026-10-25 ${time};5`,
    );
    const settled = [
      "10-24T23:30",
      "10-25T00:00",
      "10-25T00:30",
      "10-25T01:00",
      "10-25T01:30",
      "10-25T02:00",
    ];
    expect(iso(flowOf(`site;time;flow (l/s)\n${rows.join("\n")}\n`).flow.series[0]?.times)).toEqual(settled);
    expect(
      iso(flowOf(`site;time;flow (l/s)\n${[...rows].reverse().join("\n")}\n`).flow.series[0]?.times),
    ).toEqual(settled);
  });

  test("the spring hour that does not exist is refused, unless the logger keeps standard time", () => {
    const text = "site;time;flow (l/s)\nA;2026-03-29 01:45;5\nA;2026-03-29 02:15;5\nA;2026-03-29 03:00;5\n";
    const local = flowOf(text);
    expect(local.issues).toMatchObject([
      { code: "TIME_NOT_EXISTING", row: 3, details: { zone: "Europe/Stockholm" } },
    ]);
    expect(iso(local.flow.series[0]?.times)).toEqual(["03-29T00:45", "03-29T01:00"]);
    for (const flowTimeZone of ["Etc/GMT-1", "+01:00", "UTC+1"]) {
      expect(iso(flowOf(text, { flowTimeZone }).flow.series[0]?.times)).toEqual([
        "03-29T00:45",
        "03-29T01:15",
        "03-29T02:00",
      ]);
    }
    expect(flowOf(text, { mapping: { flowTimeZone: "+01:00" } }).issues).toEqual([]);
  });

  test("moments with their own offset need no zone", () => {
    expect(
      iso(
        flowOf("site,time,flow (l/s)\nA,2026-10-25T02:00:00+02:00,5\nA,2026-10-25T02:00:00+01:00,5\n").flow
          .series[0]?.times,
      ),
    ).toEqual(["10-25T00:00", "10-25T01:00"]);
  });

  test("a totaliser keeps its accumulated volume", () => {
    const { flow } = flowOf(
      "site;time;total;total_unit\nA;2026-01-13 00:00;1000;m3\nA;2026-01-14 00:00;13000;m3\n",
    );
    expect(flow.series[0]).toMatchObject({ kind: "totaliser" });
    expect([...flow.series[0]!.values]).toEqual([1000, 13000]);
    expect(flowOf("site;date;mätarställning (m3)\nA;2026-01-13;1000\n").flow.series[0]!.kind).toBe(
      "totaliser",
    );
  });

  test("a standstill is a reading, a negative flow is not", () => {
    const { flow, issues } = flowOf("site;time;flow (l/s)\nA;2026-01-13 00:00;0\nA;2026-01-13 01:00;-1\n");
    expect([...flow.series[0]!.values]).toEqual([0]);
    expect(issues).toMatchObject([{ code: "NUMBER_NEGATIVE" }]);
  });
});

test.each([
  ["date;flow_m3_per_day\n2026-01-13;5\n", "COLUMN_MISSING"],
  ["site;flow_m3_per_day\nA;5\n", "COLUMN_MISSING"],
  ["site;date\nA;2026-01-13\n", "COLUMN_MISSING"],
  ["site;date;flow\nA;2026-01-13;5\n", "UNIT_MISSING"],
  ["site;date;flow (MGD)\nA;2026-01-13;5\n", "UNIT_AMBIGUOUS"],
  ["site;date;flow_m3_per_day\nA;2026-01-13;1,234\n", "NUMBER_AMBIGUOUS"],
  ["site;date;flow_m3_per_day\nA;03/04/2026;5\n", "DATE_AMBIGUOUS"],
  ["site;time;flow (m3)\nA;2026-01-13 00:15;5\n", "UNIT_AMBIGUOUS"],
])("%j ends with %s", (text, code) => {
  expect(errorOf(() => flowOf(text))).toMatchObject({ code, exitCode: 3 });
});

test("one site for a file without the column", () => {
  expect(flowOf("date;flow_m3_per_day\n2026-01-13;5\n", { site: "A" }).flow.days[0]!.site).toBe("A");
  expect(
    flowOf("date;flow_m3_per_day\n2026-01-13;5\n", { mapping: { flow: { constants: { site: "B" } } } }).flow
      .days[0]!.site,
  ).toBe("B");
});

test("the order of the rows does not matter to a series", () => {
  const times = Array.from({ length: 96 }, (_, step) =>
    new Date(Date.UTC(2026, 5, 1) + step * 900_000).toISOString(),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(times, { minLength: 96 }), (shuffled) => {
      const rows = shuffled.map((time) => `A,${time},${times.indexOf(time) + 1}`);
      const [series] = flowOf(`site,time,flow (m3/d)\n${rows.join("\n")}\n`).flow.series;
      expect([...series!.values]).toEqual(times.map((_, index) => index + 1));
    }),
    { numRuns: 20 },
  );
});

test("a time that cannot be read is told at the time's column, a missing site at the site's", () => {
  const { issues, flow } = flowOf(
    "site;datum;tid;flow (l/s)\nA;2026-01-13;99:99;5\n;2026-01-13;00:15;5\nA;v 3;00:15;5\nA;13/01/26;00:15;5\n",
  );
  expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
    ["TIME_UNREADABLE", 2, "C"],
    ["SITE_MISSING", 3, "A"],
    ["DATE_UNREADABLE", 4, "C"],
    ["DATE_YEAR_SHORT", 5, "C"],
  ]);
  expect(flow.series).toEqual([]);
});

test("12-hour times without am or pm are refused where others write them", () => {
  const { issues, flow } = flowOf("site,time,flow (l/s)\nA,2026-01-13 1:00 PM,5\nA,2026-01-13 2:00,5\n");
  expect(issues).toMatchObject([{ code: "TIME_AMBIGUOUS", row: 3 }]);
  expect(flow.series[0]!.times).toHaveLength(1);
});
