import * as z from "zod/mini";
import { isSamplingDay } from "../calendar/index.ts";

/** What a study file may say of a single result or plant. */
export interface DecisionSchemas {
  /** Results left out, each with who, when and why. */
  readonly exclusion: z.ZodMiniType;
  /** A value set by hand, with who, when and why. */
  readonly override: z.ZodMiniType;
  /** A plant shown in spite of the limits of publication: its name, or with who, when and why. */
  readonly shown: z.ZodMiniType;
}

const SCOPE = ["site", "sampleId", "biomarker", "laboratory", "batch", "from", "to"];

const NAMES_SOMETHING = {
  message: "must say which results are meant: site, sampleId, biomarker, laboratory, batch, from or to",
};
const IN_ORDER = { message: "must end on the day it begins or later" };

/** The schemas of decisions, built anew by every call. */
export function decisionSchemas(): DecisionSchemas {
  const words = z.string().check(z.refine((given) => given.trim() !== "", { message: "must not be empty" }));
  const day = z.string().check(z.refine(isSamplingDay, { message: "must be a day like 2026-01-31" }));
  const scope = {
    site: z.optional(words),
    sampleId: z.optional(words),
    biomarker: z.optional(words),
    laboratory: z.optional(words),
    batch: z.optional(words),
    from: z.optional(day),
    to: z.optional(day),
  };
  const source = { by: words, on: day, reason: words };
  return {
    exclusion: z
      .strictObject({ ...scope, ...source })
      .check(z.refine(namesSomething, NAMES_SOMETHING), z.refine(inOrder, IN_ORDER)),
    override: z
      .strictObject({
        ...scope,
        quantity: z.enum(["concentration", "flow", "population"]),
        value: z.number().check(z.positive()),
        ...source,
      })
      .check(z.refine(namesSomething, NAMES_SOMETHING), z.refine(inOrder, IN_ORDER)),
    shown: z.union([words, z.strictObject({ site: words, ...source })]),
  };
}

function namesSomething(given: Readonly<Record<string, unknown>>): boolean {
  return SCOPE.some((key) => given[key] !== undefined);
}

function inOrder({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): boolean {
  return from === undefined || to === undefined || from <= to;
}
