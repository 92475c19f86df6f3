import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../src/report/charts/day-number.ts";
import { levelsFromSummary, samplesFromLoads } from "../../../src/report/charts/index.ts";
import { labelEstimate, labelInterval, labelNumber } from "../../../src/report/charts/label-number.ts";
import { legend } from "../../../src/report/charts/legend.ts";
import { drawPeriodAxis } from "../../../src/report/charts/period-axis.ts";
import { periodTick } from "../../../src/report/charts/period-tick.ts";
import { CHART_WORDS } from "../../../src/report/charts/words.ts";
import { simulatedModel } from "../html/simulated-model.ts";
import { named, number, parseMarkup, textOf } from "./parse-markup.ts";

describe("days", () => {
  test("count from 1970 on the local clock, whatever the offset", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(dayNumber("2026-03-29T12:00+02:00")).toBe(Date.UTC(2026, 2, 29, 12) / 86_400_000);
    expect(dayNumber("yesterday")).toBeNull();
  });
});

test("period names are split into a short word and a year", () => {
  expect(periodTick("2026-T1", "sv")).toEqual({ short: "T1", year: "2026" });
  expect(periodTick("2026-W03", "sv")).toEqual({ short: "v. 3", year: "2026" });
  expect(periodTick("2026-Q2", "en")).toEqual({ short: "Q2", year: "2026" });
  expect(periodTick("2026-03", "sv").short).toBe("mar");
  expect(periodTick("2026-03-12", "en")).toEqual({ short: "12 Mar", year: "2026" });
  expect(periodTick("2026", "sv")).toEqual({ short: "2026", year: "" });
  expect(periodTick("före insatsen", "sv")).toEqual({ short: "före insatsen", year: "" });
});

test("period names are thinned until none overlap, and the latest stays", () => {
  const periods = Array.from({ length: 104 }, (_, index) => ({
    label: `${2024 + Math.floor(index / 52)}-W${String((index % 52) + 1).padStart(2, "0")}`,
    middle: 50 + index * 6,
  }));
  const texts = named(parseMarkup(drawPeriodAxis(periods, 100, 720, "sv")), "text");
  const weeks = texts.filter((text) => textOf(text).startsWith("v."));
  expect(textOf(weeks.at(-1)!)).toBe("v. 52");
  for (let i = 1; i < weeks.length; i++)
    expect(number(weeks[i]!, "x") - number(weeks[i - 1]!, "x")).toBeGreaterThan(30);
});

test("numbers on charts have three digits and the language's own form", () => {
  expect(labelNumber(1234.5, "sv")).toBe("1\u00a0230");
  expect(labelNumber(0.052, "sv")).toBe("0,052");
  expect(labelNumber(-2.5, "en")).toBe("-2.5");
  expect(labelEstimate({ estimate: 162.162, lower: 111.668, upper: 235.489 }, "sv")).toBe("162");
  expect(labelEstimate({ estimate: null, lower: 1, upper: 2 }, "sv")).toBe("–");
  expect(labelEstimate({ estimate: 1.23456, lower: null, upper: null }, "en")).toBe("1.23");
  expect(labelInterval({ estimate: 162.162, lower: 111.668, upper: 235.489 }, "sv", "ingen")).toBe(
    "162 (112–235)",
  );
  expect(labelInterval({ estimate: null, lower: null, upper: null }, "sv", "ingen")).toBe("ingen");
});

test("a legend wraps to the width", () => {
  const items = Array.from({ length: 5 }, (_, index) => ({
    words: `något ganska långt ${index}`,
    mark: () => "<g/>",
  }));
  expect(legend(items, 2000).height).toBe(18);
  expect(legend(items, 200).height).toBe(5 * 18);
  expect(legend([], 200).height).toBe(0);
});

describe("rows become chart data", () => {
  const model = simulatedModel();

  test("every summary row is one level, in order of time", () => {
    const levels = levelsFromSummary(
      [...model.summary].reverse().filter((row) => row.site === "Mariefred" && row.biomarker === "MDMA"),
    );
    expect(levels.map((level) => level.label)).toEqual([...levels.map((level) => level.label)].sort());
    expect(levels).toHaveLength(7);
  });

  test("a load is measured, a limit is below, the range's end is above; nothing else is drawn", () => {
    const [row] = model.loads;
    const kinds = samplesFromLoads([
      { ...row!, load_mg_per_day_per_1000: 5, result: "quantified" },
      { ...row!, load_mg_per_day_per_1000: null, result: "below LOQ", lower: 0, upper: 3 },
      { ...row!, load_mg_per_day_per_1000: null, result: "above ULOQ", lower: 900, upper: null },
      { ...row!, load_mg_per_day_per_1000: null, result: "below limit", lower: 0, upper: null },
      { ...row!, load_mg_per_day_per_1000: null, result: "missing", lower: null, upper: null },
    ]).map(({ kind, value }) => [kind, value]);
    expect(kinds).toEqual([
      ["measured", 5],
      ["below", 3],
      ["above", 900],
    ]);
  });
});

test("both languages have every word", () => {
  expect(Object.keys(CHART_WORDS.en)).toEqual(Object.keys(CHART_WORDS.sv));
  for (const words of Object.values(CHART_WORDS))
    for (const word of Object.values(words).flat()) expect(word).not.toBe("");
});
