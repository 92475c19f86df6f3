import { groupBy } from "../base/index.ts";
import { dayNumber } from "../calendar/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { dilutionSlope, wetDays } from "../quality/index.ts";
import { knownRsd } from "../uncertainty/index.ts";
import type { Citation } from "./citation.ts";
import { type Diagnosis, EMPTY_ROW, inWords } from "./diagnosis.ts";
import { flowByDay } from "./flow-by-day.ts";
import type { Study } from "./study.ts";

/** A whole table of slopes is read at once: one in a hundred sound series is flagged, not one in twenty. */
const LEVEL = 0.99;
const WET_FROM = 1.4;
const WET_CHECK = "wet weather, times dry flow";

/** What a day counts as wet by. */
export const WET_LIMIT: { readonly check: string; readonly citation: Citation } = {
  check: WET_CHECK,
  citation: {
    constant: "wet weather",
    value: WET_FROM,
    unit: "times the 20th percentile of 21 days",
    source: "1.2 to 1.5 are in use; the value is our choice",
    confidence: "from memory, check",
  },
};

/** Does the water do what water does: dilute, and pass through the plant? Dilution, overflow and wet weather. */
export function diagnoseWater(study: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  return [...dilution(study, loads), ...overflow(study, loads), ...wetWeather(study, loads)];
}

function dilution({ settings }: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  const measured = loads.filter(
    ({ concentration, flow }) => concentration !== null && concentration > 0 && flow !== null && flow > 0,
  );
  const series = groupBy(measured, ({ site, biomarker }) => JSON.stringify([site, biomarker]));
  return [...series.values()].flatMap((samples): Diagnosis[] => {
    const [first] = samples;
    if (first === undefined) return [];
    const { site, biomarker } = first;
    const { slope, lower, upper, n } = dilutionSlope(
      samples.map(({ concentration }) => concentration ?? 0),
      samples.map(({ flow }) => flow ?? 0),
      { flowRsd: knownRsd(settings.uncertainty.flow, biomarker, site).rsd, level: LEVEL },
    );
    if (slope === null || lower === null || upper === null) return [];
    const row = {
      ...EMPTY_ROW,
      check: "dilution",
      site,
      biomarker,
      value: slope,
      lower,
      upper,
      expected_lower: -1,
      expected_upper: -1,
      n,
    };
    const odd = lower > -1 || upper < -1;
    const details = { site, biomarker, slope: inWords(slope), lower: inWords(lower), upper: inWords(upper) };
    return [{ row, code: odd ? "DILUTION_ODD" : null, details, samples: [] }];
  });
}

function overflow({ overflow: days }: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  return days.flatMap(({ site, day, volume }): Diagnosis[] => {
    const samples = loads.filter(
      (load) => load.site === site && load.day === day && load.flags.includes("OVERFLOW_LOWER_BOUND"),
    );
    const flow = samples.find((load) => load.flow !== null)?.flow ?? null;
    if (samples.length === 0 || !(volume > 0)) return [];
    const share = flow === null ? null : volume / flow;
    const row = {
      ...EMPTY_ROW,
      check: "overflow, share of flow",
      site,
      date: day,
      value: share,
      expected_upper: 0,
    };
    const percent = share === null ? "?" : inWords(100 * share);
    return [
      {
        row,
        code: "OVERFLOW_LOWER_BOUND",
        details: { site, day, volume: inWords(volume), percent },
        samples,
      },
    ];
  });
}

function wetWeather(study: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  return [...groupBy(loads, ({ site }) => site)].flatMap(([site, ofSite]) => {
    const wet = wetDays(flowByDay(study, site, ofSite), { times: WET_FROM });
    return [...groupBy(ofSite, ({ day }) => day)].flatMap(([day, samples]): Diagnosis[] => {
      const found = wet.get(dayNumber(day));
      if (found === undefined || !found.isWet) return [];
      const row = {
        ...EMPTY_ROW,
        check: WET_CHECK,
        site,
        date: day,
        value: found.times,
        expected_upper: WET_FROM,
      };
      const details = { site, day, times: inWords(found.times) };
      return [{ row, code: "WET_WEATHER", unchecked: true, details, samples }];
    });
  });
}
