import * as z from "zod/mini";
import { isSamplingDay } from "../calendar/index.ts";

/** What a study file may say of the compounds and of the chain from them to a load. */
export interface BiomarkerSchemas {
  /** A study's own biomarker, under the catalogue's schema; `defineBiomarker` checks that its numbers agree. */
  readonly biomarker: z.ZodMiniType;
  /** How a consumption is computed, where one is asked for. */
  readonly consumption: z.ZodMiniType;
  /** A correction of the chain from toilet to result. */
  readonly correction: z.ZodMiniType;
}

/** The schemas of biomarkers, consumptions and corrections, built anew by every call. */
export function biomarkerSchemas(): BiomarkerSchemas {
  const text = z.string();
  const span = {
    value: z.nullable(z.number()),
    low: z.optional(z.number()),
    high: z.optional(z.number()),
    note: z.optional(text),
  };
  const birth = { source: text, confidence: text };
  const words = z.union([text, z.strictObject({ en: text, sv: text })]);

  // A number with unit, source and confidence.
  const fact = <const Unit extends string>(unit: Unit) =>
    z.strictObject({ ...span, unit: z.literal(unit), ...birth });

  const compound = {
    id: z.optional(text),
    name: text,
    names: z.optional(z.strictObject({ en: z.optional(text), sv: z.optional(text), de: z.optional(text) })),
    cas: z.optional(z.strictObject({ number: text, confidence: text })),
    formula: z.optional(text),
    molarMass: z.optional(fact("g/mol")),
  };

  const parent = z.strictObject({
    ...compound,
    molarMassRatio: z.optional(fact("g/g")),
    excretion: z.optional(z.extend(fact("fraction"), { rsd: z.optional(z.number()), basis: text })),
    correctionFactor: z.optional(fact("g/g")),
    dose: z.optional(fact("mg")),
    dispute: z.optional(words),
    refusal: z.optional(words),
    note: z.optional(text),
  });

  const factorNumbers = {
    correctionFactor: z.optional(z.number().check(z.positive())),
    excretionFraction: z.optional(z.number().check(z.positive(), z.maximum(1))),
  };

  const factorSet = z.strictObject({
    id: text,
    parent: text,
    ...factorNumbers,
    ...birth,
    supersededBy: z.optional(text),
    note: z.optional(text),
  });

  const biomarker = z.strictObject({
    ...compound,
    synonyms: z.optional(z.array(text)),
    parents: z.optional(z.array(parent)),
    factors: z.optional(z.array(factorSet)),
    stability: z.optional(
      z.strictObject({
        class: z.enum(["high", "medium", "low", "disputed"]),
        detail: z.optional(text),
        lossPerHour: z.optional(z.strictObject(span)),
        halfLifeHours: z.optional(z.strictObject(span)),
        conditions: z.optional(text),
        ...birth,
      }),
    ),
    sorption: z.optional(fact("fraction")),
    loq: z.optional(fact("ng/L")),
    lod: z.optional(fact("ng/L")),
    euda: z.optional(z.strictObject({ series: z.nullable(text), note: z.optional(text) })),
    advice: z.optional(words),
    notes: z.optional(text),
  });

  // A study's own factor for a residue of the catalogue.
  const ownFactor = z.strictObject({
    ...factorNumbers,
    parent: z.optional(text),
    relativeUncertainty: z.optional(z.number().check(z.minimum(0), z.maximum(2))),
    source: text,
    confidence: z.optional(text),
  });

  const consumption = z.union([
    z.boolean(),
    z.strictObject({
      factors: z.optional(z.record(text, z.union([text, ownFactor]))),
      combine: z.optional(z.record(text, z.array(text).check(z.minLength(2)))),
      as: z.optional(z.enum(["free base", "salt"])),
      doses: z.optional(z.record(text, z.number().check(z.positive()))),
      share15to64: z.optional(z.number().check(z.positive(), z.maximum(1))),
    }),
  ]);

  const fraction = z.number().check(z.minimum(0), z.lt(1));

  const correction = z.strictObject({
    kind: z.enum(["in-sewer", "sorption", "recovery", "storage"]),
    biomarker: text,
    site: z.optional(text),
    laboratory: z.optional(text),
    lost: z.optional(fraction),
    ratePerHour: z.optional(z.number()),
    hours: z.optional(z.number().check(z.minimum(0))),
    variation: z.optional(z.number().check(z.minimum(0))),
    onParticles: z.optional(fraction),
    coefficient: z.optional(z.number().check(z.minimum(0))),
    suspendedMatter: z.optional(z.number().check(z.minimum(0))),
    recovery: z.optional(z.number().check(z.positive(), z.maximum(2))),
    resultsCorrected: z.optional(z.boolean()),
    relativeUncertainty: z.number().check(z.minimum(0), z.maximum(2)),
    source: text,
    confidence: z.optional(text),
    by: z.optional(text),
    on: z.optional(text.check(z.refine(isSamplingDay, { message: "must be a day like 2026-01-31" }))),
  });
  return { biomarker, consumption, correction };
}
