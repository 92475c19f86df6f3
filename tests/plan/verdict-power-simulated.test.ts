import { describe, expect, test } from "vitest";
import { dayWindow, type Period, type SamplingDay, weekdayOf } from "../../src/calendar/index.ts";
import { compareLevels, verdicts } from "../../src/compare/index.ts";
import { type LevelSample, type PeriodLevel, periodLevel } from "../../src/levels/index.ts";
import { createRandom, type Random } from "../../src/numerics/index.ts";
import {
  type Design,
  designError,
  laboratoryError,
  layoutOf,
  type Spread,
  samplingSchedule,
  verdictPower,
} from "../../src/plan/index.ts";
import { type ErrorTerm, sigmaFromRsd } from "../../src/uncertainty/index.ts";

const SPREAD: Spread = {
  daySd: 0.25,
  weekSd: 0.15,
  measurementSd: 0.2,
  weekendRatio: 1.6,
  origin: "stated",
  degreesOfFreedom: null,
  source: "the calibration model of the methods, section 8",
};
const BATCH = 0.1;
const WEEKEND = ["Sat", "Sun", "Mon"];
const EARLIER: Period = { label: "2026-T1", start: "2026-01-01", end: "2026-04-30" };
const LATER: Period = { label: "2026-T2", start: "2026-05-01", end: "2026-08-31" };
const ZONE = "UTC";

/** Schedules that the runs share between them: drawing days is slower than drawing loads. */
const SCHEDULES = 12;
const drawn = new Map<string, readonly SamplingDay[]>();

function daysOf(period: Period, design: Design, samples: number, seed: number): readonly SamplingDay[] {
  const key = [period.label, design, samples, seed].join(" ");
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const { rows } = samplingSchedule({ periods: [period], sites: [""], samples, seed, design });
  const days = rows.map(({ date }) => date);
  drawn.set(key, days);
  return days;
}

/** One period as it may turn out: our own schedule, our own level. Batch: 0 cancels, else drawn once. */
function drawLevel(
  period: Period,
  design: Design,
  samples: number,
  factor: number,
  random: Random,
  run: number,
  references: number,
): PeriodLevel {
  const days = daysOf(period, design, samples, run % SCHEDULES);
  const batch = sigmaFromRsd(BATCH);
  const bias = references > 0 ? 0 : batch * random.normal();
  const weeks = new Map<number, number>();
  const errors: readonly ErrorTerm[] = [
    { source: "concentration", scope: "sample", key: "", sigma: SPREAD.measurementSd },
    ...(references > 0
      ? []
      : [{ source: "batch", scope: "batch" as const, key: period.label, sigma: batch }]),
  ];
  const loads = days.map((date): LevelSample => {
    const window = dayWindow(date, ZONE);
    const week = Math.floor((window.start / 86_400_000 + 3) / 7);
    const ofWeek = weeks.get(week) ?? random.normal();
    weeks.set(week, ofWeek);
    const log =
      bias +
      SPREAD.weekSd * ofWeek +
      SPREAD.daySd * random.normal() +
      SPREAD.measurementSd * random.normal() +
      (WEEKEND.includes(weekdayOf(date)) ? Math.log(SPREAD.weekendRatio) : 0);
    const load = 100 * factor * Math.exp(log);
    return {
      day: date,
      window,
      result: "quantified",
      load,
      lowest: load,
      highest: load,
      errors,
      usable: true,
    };
  });
  return periodLevel(loads, { period, timeZone: ZONE });
}

interface Case {
  readonly design: Design;
  readonly samples: number;
  readonly ratio: number;
  readonly family: number;
  readonly references: number;
}

const RUNS = 300;

/** Share of simulated studies in which our own verdict names the change. */
function simulatedPower({ design, samples, ratio, family, references }: Case): number {
  const random = createRandom(20270101).fork(JSON.stringify([design, samples, ratio, family, references]));
  let named = 0;
  for (let run = 0; run < RUNS; run++) {
    const pair = (change: number, drug: number) => {
      const own = random.fork(`${run} ${drug}`);
      const from = drawLevel(EARLIER, design, samples, 1, own, run, references);
      const measured = drawLevel(LATER, design, samples, change, own, run, references);
      // the shift between the batches, as k samples analysed in both show it
      const sigma = references > 0 ? sigmaFromRsd(0.1) * Math.sqrt(2 / references) : 0;
      const shift = Math.exp(sigma * own.normal());
      const bridge: ErrorTerm = { source: "bridge", scope: "bridge", key: "references", sigma };
      const to =
        references === 0 || measured.estimate === null
          ? measured
          : {
              ...measured,
              estimate: measured.estimate * shift,
              comparisonErrors: [...measured.comparisonErrors, bridge],
            };
      return compareLevels(from, to);
    };
    const rows = Array.from({ length: family }, (_, drug) => ({
      ...pair(drug === 0 ? ratio : 1, drug),
      headline: true,
      comparable: true,
    }));
    if (verdicts(rows)[0]?.verdict === "increase") named++;
  }
  return named / RUNS;
}

const CASES: readonly Case[] = [
  { design: "rotating weekdays", samples: 7, ratio: 2, family: 1, references: 0 },
  { design: "rotating weekdays", samples: 7, ratio: 1.5, family: 1, references: 0 },
  { design: "rotating weekdays", samples: 14, ratio: 1.5, family: 1, references: 0 },
  { design: "rotating weekdays", samples: 28, ratio: 1.5, family: 1, references: 0 },
  { design: "rotating weekdays", samples: 14, ratio: 1.5, family: 1, references: 5 },
  { design: "rotating weekdays", samples: 14, ratio: 1.8, family: 4, references: 0 },
  { design: "rotating weekdays", samples: 14, ratio: 1, family: 1, references: 0 },
  { design: "whole weeks", samples: 14, ratio: 1.8, family: 1, references: 0 },
];

/** Three standard errors of a simulated share at .5, and the approximation's own .02. */
const TOLERANCE = 3 * Math.sqrt(0.25 / RUNS) + 0.02;

describe("the power told is the power our own verdict has", () => {
  test.each(CASES)("$design, $samples samples, x$ratio, family of $family, $references references", (one) => {
    const told = verdictPower(one.ratio, {
      parts: [{ share: 1, error: designError(layoutOf(one.design, one.samples), SPREAD) }],
      sharedError: laboratoryError({
        batchRsd: BATCH,
        repeatabilityRsd: 0.1,
        referenceSamples: one.references,
      }),
      level: 0.95,
      family: one.family,
    });
    expect(Math.abs(simulatedPower(one) - told)).toBeLessThan(TOLERANCE);
  });

  test("a fixed weekday gets no verdict, as told", () => {
    const fixed: Case = { design: "fixed weekday", samples: 14, ratio: 3, family: 1, references: 0 };
    const random = createRandom(7);
    const from = drawLevel(EARLIER, fixed.design, 14, 1, random, 1, 0);
    const to = drawLevel(LATER, fixed.design, 14, 3, random, 1, 0);
    const [answer] = verdicts([{ ...compareLevels(from, to), headline: true, comparable: true }]);
    expect(answer?.verdict).toBe("too few samples");
  });
});
