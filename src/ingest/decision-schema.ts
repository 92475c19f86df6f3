import * as z from "zod";
import { isSamplingDay } from "../calendar/index.ts";

const text = z.string();
const words = text.refine((given) => given.trim() !== "", { message: "must not be empty" });
const day = text.refine(isSamplingDay, { message: "must be a day like 2026-01-31" });

const scope = {
  site: words.optional(),
  sampleId: words.optional(),
  biomarker: words.optional(),
  laboratory: words.optional(),
  batch: words.optional(),
  from: day.optional(),
  to: day.optional(),
};

const source = { by: words, on: day, reason: words };

const NAMES_SOMETHING = {
  message: "must say which results are meant: site, sampleId, biomarker, laboratory, batch, from or to",
};
const IN_ORDER = { message: "must end on the day it begins or later" };

/** Results left out, each with who, when and why. */
export const exclusionSchema = z
  .strictObject({ ...scope, ...source })
  .refine(namesSomething, NAMES_SOMETHING)
  .refine(inOrder, IN_ORDER);

/** A value set by hand, with who, when and why. */
export const overrideSchema = z
  .strictObject({
    ...scope,
    quantity: z.enum(["concentration", "flow", "population"]),
    value: z.number().positive(),
    ...source,
  })
  .refine(namesSomething, NAMES_SOMETHING)
  .refine(inOrder, IN_ORDER);

function namesSomething(given: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(scope).some((key) => given[key] !== undefined);
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

/** A plant shown in spite of the limits of publication: its name, or with who, when and why. */
export const shownSchema = z.union([words, z.strictObject({ site: words, ...source })]);
