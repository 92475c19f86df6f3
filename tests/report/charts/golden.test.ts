import { expect, test } from "vitest";
import {
  chartTable,
  controlChart,
  laboratoryChart,
  ledgerChart,
  levelChart,
  periodBars,
  populationChart,
  powerChart,
  residualChart,
  samplingCalendar,
  seriesChart,
  siteMap,
  smallMultiples,
  standaloneChart,
  toVegaLiteControl,
  toVegaLiteMultiples,
  uncertaintyBudgetChart,
  weekdayChart,
} from "../../../src/report/charts/index.ts";
import { level, simulatedLevels, simulatedSamples } from "./simulated-levels.ts";

/** Simulated data; the pictures were looked at in Chromium at 720 and 350 pixels, light and dark. */
const options = { title: "Simulated", language: "en" as const, id: "golden", width: 400 };
const samples = simulatedSamples();
const points = [1, 2, 3].map((month) => ({
  day: `2025-0${month}-15`,
  estimate: 90 + 10 * month,
  lower: 70 + 10 * month,
  upper: 115 + 10 * month,
  segment: month < 3 ? "" : "laboratory=B",
}));
const control = {
  samples,
  lines: [{ from: "2025-01-01", to: "2025-12-31", segment: "", centre: 80, lower: 30, upper: 180 }],
};
const controls = (["in control", "warning", "action"] as const).map((verdict, index) => ({
  day: `2026-0${index + 1}-15`,
  distance: [0.4, -2.3, 7][index] ?? 0,
  value: 100 + index,
  laboratory: "Simlab",
  material: "cocaine control",
  batch: `b${index + 1}`,
  verdict,
  rule: "",
}));
const ledger = [
  { file: "lab-simulated.csv", format: "tidy", rows_read: 10, used: 6, flagged: 3, not_used: 1 },
];
const calendar = [{ name: "Plant", samples: [{ time: "2025-02-01", flagged: false }] }];
const periods = [{ label: "2025-T1", start: "2025-01-01", end: "2025-04-30" }];

const PICTURES = {
  bars: periodBars(simulatedLevels(), options),
  series: seriesChart(
    {
      curve: points,
      samples,
      limit: [
        { time: "2025-01-14", value: 15 },
        { time: "2025-09-20", value: 20 },
      ],
    },
    { ...options, heading: true, note: "Single days of a small plant are not shown." },
  ),
  logarithmic: seriesChart({ curve: points, samples }, { ...options, scale: "log" }),
  weekdays: weekdayChart([{ weekday: 5, value: 140 }], {
    ...options,
    levels: [{ weekday: 5, estimate: 130, lower: 100, upper: 169 }],
  }),
  multiples: smallMultiples([{ name: "Cocaine", levels: simulatedLevels() }], options),
  budget: uncertaintyBudgetChart(
    [{ label: "The laboratory's deviation from run to run", rsd: 0.1 }],
    options,
  ),
  control: controlChart(control, options),
  residuals: residualChart([{ day: "2025-01-10", residual: 4, segment: "" }], options),
  laboratory: laboratoryChart(controls, options),
  population: populationChart(
    {
      level: ["2026-07-01", "2026-07-31"].map((day) => ({
        day,
        estimate: 20_000,
        lower: 18_000,
        upper: 22_000,
      })),
      counts: [
        {
          day: "2026-07-04",
          persons: 40_000,
          lower: 34_000,
          upper: 47_000,
          series: "ammonium",
          isFree: true,
        },
        {
          day: "2026-07-08",
          persons: 19_000,
          lower: null,
          upper: null,
          series: "mobile phones",
          isFree: false,
        },
      ],
      events: [{ from: "2026-07-03", to: "2026-07-05", title: "Festival" }],
    },
    options,
  ),
  ledger: ledgerChart(ledger, options),
  calendar: samplingCalendar(calendar, periods, options),
  level: levelChart(
    {
      levels: simulatedLevels(),
      samples,
      events: [{ from: "2025-03-01", to: "2025-03-31", title: "Festival", number: 2 }],
    },
    { ...options, badge: { verdict: "increase", words: "certain increase +39 % (+4 to +84 %)" } },
  ),
  thinned: periodBars(
    Array.from({ length: 24 }, (_, index) =>
      level(
        `${2018 + Math.floor(index / 3)}-T${(index % 3) + 1}`,
        `${2018 + Math.floor(index / 3)}-0${(index % 3) * 4 + 1}-01`,
        `${2018 + Math.floor(index / 3)}-0${(index % 3) * 4 + 2}-01`,
        12_000,
        9_000,
        16_000,
      ),
    ),
    options,
  ),
  power: powerChart(
    [20, 50, 100].map((change) => ({
      scope: "municipality",
      site: "Town",
      biomarker: "benzoylecgonine",
      design: "paired",
      reference_samples: 14,
      samples: 14,
      change_percent: change,
      power: change / 120,
    })) as never,
    options,
  ),
  map: siteMap(
    [
      { name: "North", latitude: 59.4, longitude: 17, population: 20_000 },
      {
        name: "A plant of a name too long for the half of its picture",
        latitude: 59.3,
        longitude: 17.1,
        population: 5_000,
      },
      { name: "Beside it", latitude: 59.3, longitude: 17.101, population: null },
    ],
    options,
  ),
};

test.each(Object.entries(PICTURES))("the picture of %s, as reviewed", (_name, svg) => {
  expect(svg.replaceAll("><", ">\n<")).toMatchSnapshot();
});

test("a curve has one piece for each segment, with the new one's name between", () => {
  const [, path = ""] = /class="curve" d="([^"]*)"/.exec(PICTURES.series) ?? [];
  expect(path.match(/M/g)).toHaveLength(2);
  expect(PICTURES.series).toContain("laboratory B</text>");
});

test("the heading and the note are real text, and make the picture as much taller", () => {
  expect(PICTURES.series).toMatch(/<text[^>]*font-weight="700"[^>]*>Simulated<\/text>/);
  expect(PICTURES.series).toContain(">Single days of a small plant are not shown.</text>");
  expect(PICTURES.series).toContain('viewBox="0 0 400 327"');
  expect(PICTURES.logarithmic).toContain('viewBox="0 0 400 280"');
});

test("a chart as a file carries its style, once, right inside the picture", () => {
  const file = standaloneChart(PICTURES.control);
  expect(file).toMatch(/^<svg [^>]*><style>/);
  expect(file).toContain("prefers-color-scheme:dark");
  expect(file.split("<style>")).toHaveLength(2);
  expect(file).not.toMatch(/url\(|@import|http(?!:\/\/www\.w3\.org)/);
});

test("the table beside a chart has every value, and names the panel of several", () => {
  const table = chartTable(toVegaLiteControl(control, options));
  expect(table.rows).toHaveLength(samples.length + 1);
  expect(table.rows.every((row) => Object.keys(row).length === table.columns.length)).toBe(true);
  const panels = [
    { name: "A", levels: simulatedLevels() },
    { name: "B", levels: simulatedLevels() },
  ];
  const rows = chartTable(toVegaLiteMultiples(panels, options)).rows;
  expect(rows.map(({ panel }) => panel)).toEqual(["A", "A", "A", "B", "B", "B"]);
});
