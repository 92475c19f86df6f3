import * as z from "zod";
import { checkTimeZone, isSamplingDay } from "../calendar/index.ts";
import { biomarkerSchemas } from "./biomarker-schema.ts";
import { decisionSchemas } from "./decision-schema.ts";

/** The schemas of a study: its settings alone, and its file. */
export interface StudySchemas {
  /** Every setting of a study, without its input files. */
  readonly settings: z.ZodObject;
  /** A study file: the settings, the input files, and the name of its JSON Schema for editors. */
  readonly study: z.ZodObject;
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
  const rsd = z.number().min(0).max(2);
  const cell = z.union([text, z.number()]);

  const day = text.refine(isSamplingDay, { message: "must be a day like 2026-01-31" });

  const timeZone = text.refine(isTimeZone, {
    message: "must be a time zone by its IANA name, like Europe/Stockholm",
  });

  const uncertaintyEntry = z.union([
    rsd,
    z.strictObject({
      default: rsd.optional(),
      byBiomarker: z.record(text, rsd).optional(),
      bySite: z.record(text, rsd).optional(),
      scope: z.enum(["sample", "batch", "site-period", "site", "substance", "bridge", "global"]).optional(),
      origin: z.enum(["assumed", "stated"]).optional(),
      // as results print them; estimated anew from the same quality control
      estimates: z.array(z.unknown()).optional(),
    }),
  ]);

  const tableMapping = z.strictObject({
    columns: z
      .record(text, z.union([text, z.strictObject({ column: text, unit: text.optional() })]))
      .optional(),
    constants: z.record(text, cell).optional(),
    units: z.record(text, text).optional(),
    values: z.record(text, z.record(text, cell)).optional(),
    keep: z.record(text, z.union([text, words])).optional(),
    fill: words.optional(),
  });

  const mapping = z.strictObject({
    lab: tableMapping.optional(),
    flow: tableMapping.optional(),
    sites: tableMapping.optional(),
    events: tableMapping.optional(),
    bridge: tableMapping.optional(),
    dispensing: tableMapping.optional(),
    overflow: tableMapping.optional(),
    dayCounts: tableMapping.optional(),
    published: tableMapping.optional(),
    decimal: z.enum(["comma", "point"]).optional(),
    dates: z.enum(["dmy", "mdy"]).optional(),
    zero: z.enum(["nd", "missing", "value"]).optional(),
    ndTokens: words.optional(),
    missingTokens: words.optional(),
    sentinels: z.array(z.number()).optional(),
    leadingZeros: z.boolean().optional(),
    flowTimeZone: text.optional(),
    week: z.int().min(1).max(52).optional(),
  });

  const fileNames = z.union([text, words]);

  const settings = z.strictObject({
    title: text.optional(),
    language: z.enum(["sv", "en"]).optional(),
    timeZone: timeZone.optional(),
    mapping: mapping.optional(),
    uncertainty: z
      .strictObject({
        concentration: uncertaintyEntry.optional(),
        batch: uncertaintyEntry.optional(),
        flow: uncertaintyEntry.optional(),
        meter: uncertaintyEntry.optional(),
        sampling: uncertaintyEntry.optional(),
        population: uncertaintyEntry.optional(),
        consumption: uncertaintyEntry.optional(),
      })
      .optional(),
    nonDetects: z
      .enum(["auto", "mle", "ros", "km", "bounds", "half-limit", "limit", "zero", "euda-zero"])
      .optional(),
    fewSamples: z.enum(["list", "prior"]).optional(),
    weekSpread: z.number().min(0).max(2).optional(),
    seasonDip: z.number().min(0).max(0.9).optional(),
    period: z
      .union([
        z.enum(["tertial", "week", "month", "quarter", "year", "campaign"]),
        z.array(z.strictObject({ name: text, from: day, to: day })),
      ])
      .optional(),
    level: z.number().min(0.5).max(0.9999).optional(),
    target: z.enum(["period", "sampled days", "both"]).optional(),
    trendMethod: z
      .enum(["auto", "sen-samples", "sen-levels", "seasonal", "censored", "regression", "state-space"])
      .optional(),
    population: z.enum(["census", "markers", "census-markers", "day-counts", "design"]).optional(),
    weekend: z.array(z.enum(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])).optional(),
    dayLabel: z.enum(["start", "end"]).optional(),
    headline: z
      .union([words, z.strictObject({ biomarkers: words.optional(), sites: words.nullable().optional() })])
      .optional(),
    biomarkers: z.array(chain.biomarker).optional(),
    consumption: chain.consumption.optional(),
    corrections: z.array(chain.correction).optional(),
    exclusions: z.array(decision.exclusion).optional(),
    overrides: z.array(decision.override).optional(),
    constants: text.optional(),
    seed: z.int().optional(),
    publication: z
      .strictObject({
        minimumPopulation: z.number().min(0).optional(),
        suppressBelow: z.number().min(0).optional(),
        smallNumberFloor: z.number().positive().optional(),
        smallPlants: z.enum(["merge", "leave out"]).optional(),
        showAnyway: z.array(decision.shown).optional(),
      })
      .optional(),
  });

  const study = settings.extend({
    $schema: text.optional(),
    inputs: z
      .strictObject({
        lab: fileNames.optional(),
        flow: fileNames.optional(),
        sites: text.optional(),
        events: text.optional(),
        bridge: text.optional(),
        dispensing: text.optional(),
        overflow: text.optional(),
        dayCounts: text.optional(),
        published: text.optional(),
      })
      .optional(),
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
