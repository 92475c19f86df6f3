import { expect, test } from "vitest";
import { trendSentence } from "../../../src/report/answer/trend-sentence.ts";
import { simulatedTrend } from "./simulated-rows.ts";

test.each([
  [
    {
      biomarker: "amphetamine",
      verdict: "too few samples",
      change_percent_per_year: null,
      lower: null,
      upper: null,
      flags: "TREND_TOO_SHORT",
      method: "log-linear regression; needs at least 50 samples; asked for by name",
    },
    "Amfetamin: för få prov för att tala om en trend. Det behövs minst 50 prov.",
    "Amphetamine: too few samples to speak of a trend. At least 50 samples are needed.",
  ],
  [
    {},
    "Cannabis (mätt som THC-syra): säkerställd ökning från januari–april 2024 till januari–april 2026. Nivån har ökat med omkring 12 procent om året; med osäkerheten inräknad mellan 4 och 21 procent.",
    "Cannabis (measured as THC-COOH): certain increase from January–April 2024 to January–April 2026. The level has risen by about 12 per cent a year; with its uncertainty, between 4 and 21 per cent.",
  ],
  [
    {
      biomarker: "amphetamine",
      verdict: "no certain change",
      lower: -5,
      first: "2024-01-13",
      last: "2026-04-20",
    },
    "Amfetamin: ingen säkerställd förändring från 13 januari 2024 till 20 april 2026. Nivån kan ha minskat med upp till 5 procent om året eller ökat med upp till 21 procent om året.",
    "Amphetamine: no certain change from 13 January 2024 to 20 April 2026. The level may have fallen by up to 5 per cent a year or risen by up to 21 per cent a year.",
  ],
  [
    {
      biomarker: "amphetamine",
      verdict: "too few samples",
      change_percent_per_year: null,
      lower: null,
      upper: null,
      flags: "TOO_FEW_PERIODS",
      method: "Theil-Sen and Mann-Kendall on period levels; needs at least 5 periods",
    },
    "Amfetamin: för få perioder för att tala om en trend. Det behövs minst fem.",
    "Amphetamine: too few periods to speak of a trend. At least five are needed.",
  ],
  [
    {
      biomarker: "amphetamine",
      verdict: "too few samples",
      change_percent_per_year: null,
      lower: null,
      upper: null,
    },
    "Amfetamin: för få prov för att tala om en trend.",
    "Amphetamine: too few samples to speak of a trend.",
  ],
  [
    {
      biomarker: "amphetamine",
      verdict: "not comparable",
      change_percent_per_year: null,
      lower: null,
      upper: null,
      flags: "METHOD_CHANGED",
    },
    "Amfetamin: går inte att följa över hela tiden, eftersom analysmetoden har bytts. Serierna kan knytas ihop om samma prov analyseras på båda sätten.",
    "Amphetamine: cannot be followed over the whole time, because the method of analysis has changed. The series can be joined if the same samples are analysed both ways.",
  ],
  [
    {
      biomarker: "amphetamine",
      verdict: "no certain change",
      change_percent_per_year: -9,
      lower: -17,
      upper: -1,
      flags: "NOT_AFTER_ADJUSTMENT",
    },
    "Amfetamin: tyder på minskning från januari–april 2024 till januari–april 2026, men håller inte när alla huvuddroger bedöms tillsammans. Nivån kan ha minskat med mellan 1 och 17 procent om året.",
    "Amphetamine: points to a decrease from January–April 2024 to January–April 2026, but does not hold once all headline drugs are considered together. The level may have fallen by between 1 and 17 per cent a year.",
  ],
] as const)("%o", (more, sv, en) => {
  expect(trendSentence(simulatedTrend(more), "sv")).toBe(sv);
  expect(trendSentence(simulatedTrend(more), "en")).toBe(en);
});

test("outside the headline family nothing is certain", () => {
  const row = simulatedTrend({ flags: "INDEPENDENCE_ASSUMED;EXPLORATORY" });
  expect(trendSentence(row, "sv")).toMatch(
    /: tecken på ökning .*\(ej prövad tillsammans med huvudfrågorna\)/,
  );
  expect(trendSentence(row, "sv")).not.toMatch(/säkerställd|har ökat/);
  expect(trendSentence(row, "en")).toMatch(/: signs of an increase .*\(exploratory\)/);
});

test("periods enough, but too few samples above the limit", () => {
  const row = simulatedTrend({ verdict: "too few samples", flags: "TOO_FEW_PERIODS" });
  expect(trendSentence(row, "sv", true)).toContain("för få prov över mätgränsen");
  expect(trendSentence(row, "sv")).toContain("för få perioder");
});
