import * as z from "zod";
import { isSamplingDay } from "../calendar/index.ts";

/** What a study file may say of the compounds and of the chain from them to a load. */
export interface BiomarkerSchemas {
  /** A study's own biomarker, under the catalogue's schema; `defineBiomarker` checks that its numbers agree. */
  readonly biomarker: z.ZodType;
  /** How a consumption is computed, where one is asked for. */
  readonly consumption: z.ZodType;
  /** A correction of the chain from toilet to result. */
  readonly correction: z.ZodType;
}

/** The schemas of biomarkers, consumptions and corrections, built anew by every call. */
export function biomarkerSchemas(): BiomarkerSchemas {
  const text = z.string();
  const span = {
    value: z.number().nullable(),
    low: z.number().optional(),
    high: z.number().optional(),
    note: text.optional(),
  };
  const birth = { source: text, confidence: text };
  const words = z.union([text, z.strictObject({ en: text, sv: text })]);

  // A number with unit, source and confidence.
  const fact = <const Unit extends string>(unit: Unit) =>
    z.strictObject({ ...span, unit: z.literal(unit), ...birth });

  const compound = {
    id: text.optional(),
    name: text,
    names: z.strictObject({ en: text.optional(), sv: text.optional(), de: text.optional() }).optional(),
    cas: z.strictObject({ number: text, confidence: text }).optional(),
    formula: text.optional(),
    molarMass: fact("g/mol").optional(),
  };

  const parent = z.strictObject({
    ...compound,
    molarMassRatio: fact("g/g").optional(),
    excretion: fact("fraction").extend({ rsd: z.number().optional(), basis: text }).optional(),
    correctionFactor: fact("g/g").optional(),
    dose: fact("mg").optional(),
    dispute: words.optional(),
    refusal: words.optional(),
    note: text.optional(),
  });

  const factorNumbers = {
    correctionFactor: z.number().positive().optional(),
    excretionFraction: z.number().positive().max(1).optional(),
  };

  const factorSet = z.strictObject({
    id: text,
    parent: text,
    ...factorNumbers,
    ...birth,
    supersededBy: text.optional(),
    note: text.optional(),
  });

  const biomarker = z.strictObject({
    ...compound,
    synonyms: z.array(text).optional(),
    parents: z.array(parent).optional(),
    factors: z.array(factorSet).optional(),
    stability: z
      .strictObject({
        class: z.enum(["high", "medium", "low", "disputed"]),
        detail: text.optional(),
        lossPerHour: z.strictObject(span).optional(),
        halfLifeHours: z.strictObject(span).optional(),
        conditions: text.optional(),
        ...birth,
      })
      .optional(),
    sorption: fact("fraction").optional(),
    loq: fact("ng/L").optional(),
    lod: fact("ng/L").optional(),
    euda: z.strictObject({ series: text.nullable(), note: text.optional() }).optional(),
    advice: words.optional(),
    notes: text.optional(),
  });

  // A study's own factor for a residue of the catalogue.
  const ownFactor = z.strictObject({
    ...factorNumbers,
    parent: text.optional(),
    relativeUncertainty: z.number().min(0).max(2).optional(),
    source: text,
    confidence: text.optional(),
  });

  const consumption = z.union([
    z.boolean(),
    z.strictObject({
      factors: z.record(text, z.union([text, ownFactor])).optional(),
      combine: z.record(text, z.array(text).min(2)).optional(),
      as: z.enum(["free base", "salt"]).optional(),
      doses: z.record(text, z.number().positive()).optional(),
      share15to64: z.number().positive().max(1).optional(),
    }),
  ]);

  const fraction = z.number().min(0).lt(1);

  const correction = z.strictObject({
    kind: z.enum(["in-sewer", "sorption", "recovery", "storage"]),
    biomarker: text,
    site: text.optional(),
    laboratory: text.optional(),
    lost: fraction.optional(),
    ratePerHour: z.number().optional(),
    hours: z.number().min(0).optional(),
    variation: z.number().min(0).optional(),
    onParticles: fraction.optional(),
    coefficient: z.number().min(0).optional(),
    suspendedMatter: z.number().min(0).optional(),
    recovery: z.number().positive().max(2).optional(),
    resultsCorrected: z.boolean().optional(),
    relativeUncertainty: z.number().min(0).max(2),
    source: text,
    confidence: text.optional(),
    by: text.optional(),
    on: text.refine(isSamplingDay, { message: "must be a day like 2026-01-31" }).optional(),
  });
  return { biomarker, consumption, correction };
}
