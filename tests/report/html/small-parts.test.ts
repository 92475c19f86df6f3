import { describe, expect, test } from "vitest";
import type { SummaryRow } from "../../../src/levels/index.ts";
import { changeText } from "../../../src/report/html/change-text.ts";
import { citation } from "../../../src/report/html/citation.ts";
import { countFlags } from "../../../src/report/html/count-flags.ts";
import { dayList, loadText } from "../../../src/report/html/day-list.ts";
import { levelText } from "../../../src/report/html/level-text.ts";
import { missingPlants } from "../../../src/report/html/missing-plants.ts";
import { pickRows } from "../../../src/report/html/pick-rows.ts";
import { publishedEvents } from "../../../src/report/html/published-events.ts";
import type { ReportModel } from "../../../src/report/html/report-model.ts";
import { shownPlants } from "../../../src/report/html/shown-plants.ts";
import { REPORT_TEXTS } from "../../../src/report/html/texts.ts";
import { makeView } from "../../../src/report/html/view.ts";
import { weekdayPoints } from "../../../src/report/html/weekday-points.ts";
import { simulatedModel } from "./simulated-model.ts";

const model = simulatedModel("sv");
const row = model.summary[0] as SummaryRow;

describe("a change in per cent", () => {
  const change = (value: number | null, lower: number | null, upper: number | null): string =>
    changeText({ change_percent: value, lower_percent: lower, upper_percent: upper }, "sv").replaceAll(
      "\u00a0",
      " ",
    );

  test("stands with its interval and signs", () => {
    expect(change(38.2, 8.9, 75.4)).toBe("+38 % (+9 till +75 %)");
    expect(change(-14, -21, -6)).toBe("−14 % (−21 till −6 %)");
    expect(change(0.2, -25, 33)).toBe("0 % (−25 till +33 %)");
  });

  test("with an open end or without an estimate says what is known", () => {
    expect(change(null, 45, null)).toBe("minst +45 %");
    expect(change(null, null, -6)).toBe("högst −6 %");
    expect(change(5, null, null)).toBe("+5 %");
    expect(change(null, null, null)).toBe("–");
  });
});

describe("a citation", () => {
  test("links its DOI and keeps the words around it", () => {
    expect(citation("A 2013, doi:10.1021/es302722f, table 2").text).toBe(
      'A 2013, <a href="https://doi.org/10.1021/es302722f" rel="noreferrer">doi:10.1021/es302722f</a>, table 2',
    );
  });

  test("without a DOI is only text, however it looks", () => {
    expect(citation("javascript:alert(1)").text).toBe("javascript:alert(1)");
    expect(citation('doi:10.1000/"onload="x').text).not.toContain('onload="');
  });
});

describe("one row a period", () => {
  const days: SummaryRow = { ...row, target: "sampled days" };
  const silent: SummaryRow = { ...row, load_mg_per_day_per_1000: null, lower: null, upper: null };

  test("is that of the wanted target", () => {
    expect(pickRows([days, row], "period")).toEqual([row]);
    expect(pickRows([row, days], "sampled days")).toEqual([days]);
    expect(pickRows([days, row], "both")).toEqual([row]);
  });

  test("is the other target's when the wanted one says nothing", () => {
    expect(pickRows([silent, days], "period")).toEqual([days]);
    expect(pickRows([silent], "period")).toEqual([silent]);
  });

  test("keeps segments and periods apart", () => {
    expect(pickRows([row, { ...row, segment: "B" }, { ...row, period: "x" }], "period")).toHaveLength(3);
  });
});

describe("a level in words", () => {
  const view = makeView(model);

  test("has value and interval rounded together", () => {
    const level = {
      ...row,
      load_mg_per_day_per_1000: 162.162,
      lower: 111.668,
      upper: 235.489,
      interval_kind: "confidence" as const,
    };
    expect(levelText(level, view)).toEqual({ value: "162", interval: "112–235", mark: "", note: "" });
  });

  test("marks bounds, priors and sampled days, and gives the reason where there is nothing", () => {
    const bounds = {
      ...row,
      load_mg_per_day_per_1000: null,
      lower: 0,
      upper: 35,
      interval_kind: "bounds" as const,
    };
    expect(levelText(bounds, view)).toMatchObject({ value: "", mark: "b" });
    expect(levelText({ ...row, target: "sampled days", interval_kind: "with prior" }, view).mark).toBe("a,d");
    const weeks = { ...row, interval_kind: "with prior" as const, flags: "WEEK_PRIOR_ADDED" };
    expect(levelText(weeks, view)).toMatchObject({
      mark: "e",
      note: "intervallet vilar delvis på ett antagande om hur mycket veckor brukar skilja sig åt",
    });
    const both = { ...weeks, flags: "TOO_FEW_SAMPLES;DAY_PRIOR_ADDED;WEEK_PRIOR_ADDED" };
    expect(levelText(both, view).mark).toBe("a,e");
    expect(levelText({ ...weeks, interval_kind: "confidence" }, view).mark).toBe("");
    const nothing = { ...row, load_mg_per_day_per_1000: null, lower: null, upper: null, interval_kind: null };
    expect(levelText({ ...nothing, samples: 3 }, view).value).toBe("för få prov");
    expect(levelText({ ...nothing, samples: 0 }, view).value).toBe("inte mätt");
    expect(levelText({ ...nothing, flags: "PLANT_MISSING" }, view).value).toBe("ingen summa");
  });
});

describe("which plants may be shown", () => {
  const plants = (...populations: (number | null)[]): ReportModel => ({
    ...model,
    sites: populations.map((population, index) => ({
      site: `P${index}`,
      name: "",
      municipality: "M",
      population,
      latitude: null,
      longitude: null,
    })),
    loads: populations.map((_, index) => ({ ...model.loads[0]!, site: `P${index}`, population: null })),
    summary: [],
  });

  test("all, when none is small; single days only of the large", () => {
    const { shown, open, hidden } = shownPlants(plants(21_000, 5_900));
    expect([...shown]).toEqual(["P0", "P1"]);
    expect([...open]).toEqual(["P0"]);
    expect(hidden).toBe(0);
  });

  test("none, when a single small one could be found by subtraction", () => {
    expect(shownPlants(plants(21_000, 5_900, 400)).shown.size).toBe(0);
  });

  test("the others, when those left out are many people together", () => {
    const { shown, hidden } = shownPlants(plants(21_000, 600, 700));
    expect([...shown]).toEqual(["P0"]);
    expect(hidden).toBe(2);
  });

  test("one of unknown size with its days: its loads came per inhabitant", () => {
    const { shown, open } = shownPlants(plants(null));
    expect(shown.size).toBe(1);
    expect(open.size).toBe(1);
    const sized = { ...plants(null), loads: [{ ...model.loads[0]!, site: "P0", population: 900 }] };
    expect(shownPlants(sized).open.size).toBe(0);
  });
});

describe("the week", () => {
  const load = (
    start: string,
    end: string,
    value: number | null,
    site = "A",
  ): ReportModel["loads"][number] => ({
    ...model.loads[0]!,
    site,
    sampling_start: start,
    sampling_end: end,
    load_mg_per_day_per_1000: value,
  });

  // 23 and 24 May 2026 are a Saturday and a Sunday, 29 March 2026 is the Sunday on which clocks go forward.
  test("a sample stands on the weekday of the middle of its window, by the local clock", () => {
    const weekdays = weekdayPoints([
      load("2026-05-23T08:00+02:00", "2026-05-24T08:00+02:00", 5),
      load("2026-05-23T14:00+02:00", "2026-05-24T14:00+02:00", 5),
      load("2026-03-28T13:00+01:00", "2026-03-29T13:00+02:00", 5),
      load("2026-05-25T00:00+02:00", "2026-05-26T00:00+02:00", 5),
    ]).map((point) => point.weekday);
    expect(weekdays).toEqual([5, 6, 6, 0]);
  });

  test("values are per cent of the plant's own mean, so the means are 100", () => {
    const points = weekdayPoints([
      load("2026-05-20T08:00Z", "2026-05-21T08:00Z", 10),
      load("2026-05-21T08:00Z", "2026-05-22T08:00Z", 30),
      load("2026-05-21T08:00Z", "2026-05-22T08:00Z", 7, "B"),
    ]);
    expect(points.map((point) => point.value)).toEqual([50, 150, 100]);
  });

  test("composites of several days and non-detects are left out", () => {
    expect(
      weekdayPoints([
        load("2026-05-20T08:00Z", "2026-05-23T08:00Z", 10),
        load("2026-05-20T08:00Z", "2026-05-21T08:00Z", null),
      ]),
    ).toEqual([]);
  });
});

test("flags are counted by code, told once, and those said elsewhere left out", () => {
  const flagged = {
    ...model,
    loads: [
      { ...model.loads[0]!, flags: "FLOW_GAP;NON_DETECT" },
      { ...model.loads[1]!, flags: "FLOW_GAP" },
    ],
    summary: [],
    compare: [],
    trend: [],
  };
  expect(countFlags(makeView(flagged))).toEqual([
    {
      text: "En del av provtiden saknar flödesvärden; resten får representera den",
      concerns: "prov",
      count: 2,
    },
  ]);
});

test("a missing plant is named once for all drugs of a period", () => {
  const sentences = missingPlants(makeView(model));
  expect(sentences.filter((sentence) => sentence.includes("kokain"))).toHaveLength(1);
  expect(sentences[0]).toBe(
    "Maj–augusti 2024, cannabis, kokain, amfetamin, MDMA, ketamin och metamfetamin: Mariefreds avloppsreningsverk har ingen nivå, och därför finns ingen summa för kommunen.",
  );
});

test("a break within the period is told as the reason, not as a plant without a level", () => {
  const summary = model.summary.map((row) => ({
    ...row,
    flags: row.flags.includes("PLANT_MISSING") ? `BREAK_IN_PERIOD;${row.flags}` : row.flags,
  }));
  const [sentence = "", ...more] = missingPlants(makeView({ ...model, summary }));
  expect(more).toEqual([]);
  expect(sentence).toContain("något ändrades under perioden vid ett av reningsverken");
  expect(sentence).not.toContain("har ingen nivå");
});

test("events are those for publication, in order of time", () => {
  expect(publishedEvents(model).map((event) => event.title)).toEqual([
    "Stadsfestival",
    "Riktad insats mot kokain i krogmiljö, kommun och polis",
  ]);
});

test("the report's words exist in both languages, with the same shape", () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.length
      : typeof value === "object" && value !== null
        ? Object.entries(value).map(([key, inner]) => [key, shape(inner)])
        : typeof value;
  expect(shape(REPORT_TEXTS.en)).toEqual(shape(REPORT_TEXTS.sv));
});

describe("too few samples for a level", () => {
  const few = {
    ...model,
    loads: model.loads.filter((load) => load.biomarker === "MDMA" && load.sampling_start >= "2026-03"),
  };
  const view = makeView(few);
  const silent = (site: string): SummaryRow => ({
    ...(model.summary.find(
      (known) => known.site === site && known.biomarker === "MDMA" && known.period === "2026-T1",
    ) as SummaryRow),
    load_mg_per_day_per_1000: null,
    lower: null,
    upper: null,
    interval_kind: null,
  });

  test("the days are listed, each with its own interval and the unit", () => {
    const text = dayList(view, { scope: "plant", site: "Strängnäs", name: "" }, silent("Strängnäs"));
    expect(text).toMatch(
      /^Enskilda prov: \d+ mars 2026: [\d,]+ \([\d,]+–[\d,]+\).*mg per dygn och 1\u00a0000 invånare\.$/,
    );
  });

  test("a small plant's days are not", () => {
    expect(dayList(view, { scope: "plant", site: "Mariefred", name: "" }, silent("Mariefred"))).toBe("");
  });

  test("a sample below a limit nobody stated is counted, not shown as an empty amount", () => {
    const place = { scope: "plant", site: "Strängnäs", name: "" } as const;
    const loads = few.loads.map((load) => ({
      ...load,
      result: "below limit" as const,
      load_mg_per_day_per_1000: null,
      lower: null,
      upper: null,
    }));
    const text = dayList({ ...view, model: { ...few, loads } }, place, silent("Strängnäs"));
    expect(text).toMatch(/^(Ett|\d+) prov låg under mätgränsen, som inte är angiven\.$/);
  });

  test("nor are days where there is a level", () => {
    expect(
      dayList(view, { scope: "plant", site: "Strängnäs", name: "" }, { ...silent("Strängnäs"), upper: 3 }),
    ).toBe("");
  });

  test("a sample outside what can be measured is said as such", () => {
    const load = few.loads[0]!;
    const words = (change: object): string =>
      loadText(view, { ...load, load_mg_per_day_per_1000: null, ...change });
    expect(words({ result: "below LOQ", lower: 0, upper: 3.14 })).toBe("under 3,1");
    expect(words({ result: "above ULOQ", lower: 900, upper: null })).toBe("över 900");
    expect(words({ result: "missing", lower: null, upper: null })).toBe("–");
  });
});
