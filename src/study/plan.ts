import { VERSION } from "../base/index.ts";
import { CONSTANTS_EDITION } from "../biomarkers/index.ts";
import type { Period } from "../calendar/index.ts";
import { parseSettings } from "../ingest/index.ts";
import {
  type ClosedDays,
  closedDays,
  PLAN_COLUMNS,
  type PlanPlace,
  type PlanRow,
  type PowerRow,
  planPeriods,
  planRows,
  powerRows,
  type SamplingSchedule,
  type ScheduleRow,
  samplingSchedule,
} from "../plan/index.ts";
import { makeResult, type PlanView, planSentences, powerChart, type Result } from "../report/index.ts";
import type { StudyEvent } from "../samples/index.ts";
import { asStudy } from "./as-study.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { mergeSettings } from "./merge-settings.ts";
import type { PlanOptions, PlanSettings } from "./plan-options.ts";
import { defaultPlaces, studyPlaces } from "./plan-places.ts";
import { planSettings, typicalDays } from "./plan-settings.ts";
import { provenanceOf } from "./provenance.ts";
import { resolveSettings } from "./resolve-settings.ts";
import type { Settings } from "./settings.ts";
import { uncertaintyCitations } from "./uncertainty-citations.ts";

/** The rows of a plan with everything that follows from them. */
export type Plan = Result<PlanRow, PlanSettings> & {
  /** What can and what cannot be seen, in plain words. */
  readonly answers: readonly string[];
  /** Power curves of the recommended design, every place. */
  readonly power: readonly PowerRow[];
  /** The days to sample; empty without `from`. */
  readonly schedule: readonly ScheduleRow[];
  /** Power curves as SVG. */
  readonly picture: string;
  /** What the protocol and the laboratory's sheet are written from. */
  readonly view: PlanView;
};

/**
 * How many samples, on which days, to detect a change of x %: one row for each headline residue, place and design.
 * From the municipality's own past samples (`study`) or published spreads; judged as `compare` judges, with the
 * laboratory's batches and all headline comparisons together.
 * @throws WbeError when options, settings or rows cannot be understood.
 */
export function plan(options: PlanOptions = {}): Plan {
  const { entries, events, settings, known, ...ground } = groundOf(options);
  const places = supposing(ground.places, options.belowLimit);
  const ahead: readonly Period[] =
    options.from === undefined
      ? planPeriods(settings.period === "campaign" ? "tertial" : settings.period, SOME_DAY, options.periods)
      : planPeriods(settings.period, options.from, options.periods);
  const sites = sitesOf(entries, places);
  const past = { entries, plants: sites.length, family: places.length };
  const complete = planSettings(options, settings, past, ahead);
  const periodDays = typicalDays(settings.period, options.from === undefined ? [] : ahead.slice(-1));
  const question = {
    ...complete,
    ratio: 1 + complete.detect / 100,
    power: complete.power / 100,
    periodDays,
  };
  const rows = places.flatMap((place) => planRows(place, question));
  const samples = complete.samples["rotating weekdays"];
  const counts = [...new Set([4, 7, 14, 28, samples])].sort((a, b) => a - b);
  const power = places.flatMap((place) => powerRows(place, { ...question, samples: counts }));
  const schedule = scheduleOf(complete, sites, ahead, eventDays(events, sites));
  const { language } = complete;
  const view: PlanView = { settings: complete, rows, power, schedule: schedule.rows, sites };
  const picture = powerChart(power, { language, wanted: complete.power / 100 });
  const result = makeResult({
    command: "plan",
    columns: PLAN_COLUMNS,
    rows,
    settings: complete,
    provenance: { ...known, spreads: spreadsOf(places) },
    issues: schedule.issues,
    chart: () => picture,
  });
  const answers = planSentences(view, language);
  return Object.assign(result, { answers, power, schedule: schedule.rows, picture, view });
}

/** A stated share below the limit goes before that of the past samples. */
function supposing(places: readonly PlanPlace[], belowLimit: number | undefined): readonly PlanPlace[] {
  return belowLimit === undefined
    ? places
    : places.map((place) => ({ ...place, belowLimit: belowLimit / 100 }));
}

/** Only the number of periods in a year is read off it. */
const SOME_DAY = "2027-01-01";

interface Ground {
  readonly places: readonly PlanPlace[];
  readonly entries: ReturnType<typeof levelsOf>;
  readonly events: readonly StudyEvent[];
  readonly settings: Settings;
  /** What is known of where it comes from. */
  readonly known: object;
}

function groundOf({ study: input, settings: stated = {} }: PlanOptions): Ground {
  if (input === undefined) {
    const settings = resolveSettings(mergeSettings({}, parseSettings(stated)));
    const citations = uncertaintyCitations(settings);
    const known = { version: VERSION, constants: CONSTANTS_EDITION, seed: settings.seed, citations };
    return { places: defaultPlaces(settings), entries: [], events: [], settings, known };
  }
  const study = asStudy(input, stated);
  const entries = levelsOf(study, loadsOf(study).loads, "period");
  const own = studyPlaces(study, entries);
  return {
    places: own.length > 0 ? own : defaultPlaces(study.settings),
    entries,
    events: study.events,
    settings: study.settings,
    known: provenanceOf(study),
  };
}

/** Plants that are sampled; without samples one plant without a name. */
function sitesOf(entries: Ground["entries"], places: readonly PlanPlace[]): readonly string[] {
  const wanted = new Set(places.map(({ biomarker }) => biomarker));
  const found = entries.filter(({ scope, biomarker }) => scope === "plant" && wanted.has(biomarker));
  const sites = [...new Set(found.map(({ site }) => site))];
  return sites.length > 0 ? sites : [""];
}

/**
 * A festival or a flood is no day of everyday life: such days of the study's `events` are not sampled. An intervention is
 * what the samples are to judge, and a note is only a note.
 */
function eventDays(events: readonly StudyEvent[], sites: readonly string[]): readonly ClosedDays[] {
  return events
    .filter(({ kind, site }) => kind === "event" && (site === "" || sites.includes(site)))
    .map(({ from, to }) => ({ from, to }));
}

function scheduleOf(
  settings: PlanSettings,
  sites: readonly string[],
  periods: readonly Period[],
  events: readonly ClosedDays[],
): SamplingSchedule {
  const { from, closed, design, samples } = settings;
  if (from === null) return { rows: [], issues: [] };
  return samplingSchedule({
    ...settings,
    from,
    periods,
    sites,
    samples: samples[design],
    closed: [...closed.map(closedDays), ...events],
  });
}

/** Where the spread of each place comes from. */
function spreadsOf(places: readonly PlanPlace[]): readonly object[] {
  return places.flatMap(({ site, biomarker, plants }) =>
    plants.map(({ spread }) => ({ site, biomarker, origin: spread.origin, source: spread.source })),
  );
}
