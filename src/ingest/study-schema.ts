import * as z from "zod/mini";
import { checkTimeZone, isSamplingDay } from "../calendar/index.ts";
import { biomarkerSchemas } from "./biomarker-schema.ts";
import { decisionSchemas } from "./decision-schema.ts";

/** The schemas of a study: its settings alone, and its file. */
export interface StudySchemas {
  /** Every setting of a study, without its input files. */
  readonly settings: z.ZodMiniObject;
  /** A study file: the settings, the input files, and the name of its JSON Schema for editors. */
  readonly study: z.ZodMiniObject;
}

let built: StudySchemas | undefined;

/** The schemas of a study, built when first asked for: to import the library must not take that time. */
export function studySchemas(): StudySchemas {
  built ??= build();
  return built;
}

function build(): StudySchemas {
  const chain = biomarkerSchemas();
  const decision = decisionSchemas();
  const text = z.string();
  const words = z.array(text);
  const rsd = z.number().check(z.minimum(0), z.maximum(2));
  const cell = z.union([text, z.number()]);

  const day = text.check(z.refine(isSamplingDay, { message: "must be a day like 2026-01-31" }));

  const timeZone = text.check(
    z.refine(isTimeZone, { message: "must be a time zone by its IANA name, like Europe/Stockholm" }),
  );

  const uncertaintyEntry = z.union([
    rsd,
    z.strictObject({
      default: z.optional(rsd),
      byBiomarker: z.optional(z.record(text, rsd)),
      bySite: z.optional(z.record(text, rsd)),
      scope: z.optional(z.enum(["sample", "batch", "site-period", "site", "substance", "bridge", "global"])),
      origin: z.optional(z.enum(["assumed", "stated"])),
      // as results print them; estimated anew from the same quality control
      estimates: z.optional(z.array(z.unknown())),
    }),
  ]);

  const tableMapping = z.strictObject({
    columns: z.optional(
      z.record(text, z.union([text, z.strictObject({ column: text, unit: z.optional(text) })])),
    ),
    constants: z.optional(z.record(text, cell)),
    units: z.optional(z.record(text, text)),
    values: z.optional(z.record(text, z.record(text, cell))),
    keep: z.optional(z.record(text, z.union([text, words]))),
    fill: z.optional(words),
  });

  const mapping = z.strictObject({
    lab: z.optional(tableMapping),
    flow: z.optional(tableMapping),
    sites: z.optional(tableMapping),
    events: z.optional(tableMapping),
    bridge: z.optional(tableMapping),
    dispensing: z.optional(tableMapping),
    overflow: z.optional(tableMapping),
    dayCounts: z.optional(tableMapping),
    published: z.optional(tableMapping),
    decimal: z.optional(z.enum(["comma", "point"])),
    dates: z.optional(z.enum(["dmy", "mdy"])),
    zero: z.optional(z.enum(["nd", "missing", "value"])),
    ndTokens: z.optional(words),
    missingTokens: z.optional(words),
    sentinels: z.optional(z.array(z.number())),
    leadingZeros: z.optional(z.boolean()),
    flowTimeZone: z.optional(text),
    week: z.optional(z.int().check(z.minimum(1), z.maximum(52))),
  });

  const fileNames = z.union([text, words]);

  const settings = z.strictObject({
    title: z.optional(text),
    language: z.optional(z.enum(["sv", "en"])),
    timeZone: z.optional(timeZone),
    mapping: z.optional(mapping),
    uncertainty: z.optional(
      z.strictObject({
        concentration: z.optional(uncertaintyEntry),
        batch: z.optional(uncertaintyEntry),
        flow: z.optional(uncertaintyEntry),
        meter: z.optional(uncertaintyEntry),
        sampling: z.optional(uncertaintyEntry),
        population: z.optional(uncertaintyEntry),
        consumption: z.optional(uncertaintyEntry),
      }),
    ),
    nonDetects: z.optional(
      z.enum(["auto", "mle", "ros", "km", "bounds", "half-limit", "limit", "zero", "euda-zero"]),
    ),
    fewSamples: z.optional(z.enum(["list", "prior"])),
    weekSpread: z.optional(z.number().check(z.minimum(0), z.maximum(2))),
    seasonDip: z.optional(z.number().check(z.minimum(0), z.maximum(0.9))),
    period: z.optional(
      z.union([
        z.enum(["tertial", "week", "month", "quarter", "year", "campaign"]),
        z.array(z.strictObject({ name: text, from: day, to: day })),
      ]),
    ),
    level: z.optional(z.number().check(z.minimum(0.5), z.maximum(0.9999))),
    target: z.optional(z.enum(["period", "sampled days", "both"])),
    trendMethod: z.optional(
      z.enum(["auto", "sen-samples", "sen-levels", "seasonal", "censored", "regression", "state-space"]),
    ),
    population: z.optional(z.enum(["census", "markers", "census-markers", "day-counts", "design"])),
    weekend: z.optional(z.array(z.enum(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]))),
    dayLabel: z.optional(z.enum(["start", "end"])),
    headline: z.optional(
      z.union([
        words,
        z.strictObject({ biomarkers: z.optional(words), sites: z.optional(z.nullable(words)) }),
      ]),
    ),
    biomarkers: z.optional(z.array(chain.biomarker)),
    consumption: z.optional(chain.consumption),
    corrections: z.optional(z.array(chain.correction)),
    exclusions: z.optional(z.array(decision.exclusion)),
    overrides: z.optional(z.array(decision.override)),
    constants: z.optional(text),
    seed: z.optional(z.int()),
    publication: z.optional(
      z.strictObject({
        minimumPopulation: z.optional(z.number().check(z.minimum(0))),
        suppressBelow: z.optional(z.number().check(z.minimum(0))),
        smallNumberFloor: z.optional(z.number().check(z.positive())),
        smallPlants: z.optional(z.enum(["merge", "leave out"])),
        showAnyway: z.optional(z.array(decision.shown)),
      }),
    ),
  });

  const study = z.extend(settings, {
    $schema: z.optional(text),
    inputs: z.optional(
      z.strictObject({
        lab: z.optional(fileNames),
        flow: z.optional(fileNames),
        sites: z.optional(text),
        events: z.optional(text),
        bridge: z.optional(text),
        dispensing: z.optional(text),
        overflow: z.optional(text),
        dayCounts: z.optional(text),
        published: z.optional(text),
      }),
    ),
  });
  return { settings, study };
}

function isTimeZone(name: string): boolean {
  try {
    checkTimeZone(name);
    return true;
  } catch {
    return false;
  }
}
