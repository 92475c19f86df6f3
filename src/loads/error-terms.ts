import { periodOf, type SamplingDay } from "../calendar/index.ts";
import { hypot } from "../numerics/index.ts";
import type { StatedUncertainty } from "../samples/index.ts";
import {
  type ErrorOrigin,
  type ErrorScope,
  type ErrorTerm,
  isRsd,
  knownRsd,
  sigmaFromRsd,
  type UncertaintyKey,
  type UncertaintySettings,
} from "../uncertainty/index.ts";
import { batchLabel, isDatedLabel } from "./batch-label.ts";

/** What decides the errors of one load. */
export interface ErrorContext {
  readonly site: string;
  readonly biomarker: string;
  /** Local day of the middle of the sample's window. */
  readonly day: SamplingDay;
  readonly laboratory: string;
  readonly batch: string;
  readonly analysisDate: SamplingDay | null;
  /** The laboratory's own statement, for one analysis. */
  readonly stated: StatedUncertainty | null;
  /** Analyses that were averaged, 1 or more. */
  readonly replicates: number;
  /** Relative standard uncertainty of the population, when the sites file states it. */
  readonly populationRsd: number | null;
  /** What tells one population estimate of the site from the next; loads with the same one share its error. */
  readonly populationKey: string;
  /** Relative standard uncertainty of the site's own sampler, a fraction; null when it is not described. */
  readonly samplingRsd: number | null;
  /** Relative standard uncertainty that a gap in the flow adds. */
  readonly gapRsd: number;
}

/**
 * The independent errors of ln(load) of one sample, as sigma = sqrt(ln(1 + r^2)); parts of size 0 are left out.
 * The laboratory's expanded uncertainty U (k) replaces defaults: with `all` half its variance is repeatability and
 * half batch bias, with `repeatability` it is repeatability only. A part that a study sets to 0 stays off; the half that
 * a batch set to 0 leaves goes to `concentration`, where replicates, which share it, do not shrink it.
 * The design of the site's sampler replaces the assumed `sampling`, never a stated one.
 * Repeatability shrinks with sqrt(replicates), which holds for whole analyses, not for injections of one extract.
 */
export function errorTerms(context: ErrorContext, settings: UncertaintySettings): readonly ErrorTerm[] {
  const terms: ErrorTerm[] = [];
  for (const source of SOURCES) {
    const { sigma, origin } = sizeOf(source, context, settings);
    const { scope } = settings[source];
    if (sigma > 0) terms.push({ source, scope, key: keyFor(source, scope, context), sigma, origin });
  }
  if (context.gapRsd > 0) {
    terms.push({
      source: "flow gap",
      scope: "sample",
      key: "",
      sigma: sigmaFromRsd(context.gapRsd),
      origin: "estimated",
    });
  }
  return terms;
}

/** Whether the batch can only be guessed: neither a batch nor a day of analysis is stated. */
export function isBatchAssumed({
  batch,
  analysisDate,
}: Pick<ErrorContext, "batch" | "analysisDate">): boolean {
  return batch === "" && analysisDate === null;
}

const SOURCES = ["concentration", "batch", "flow", "meter", "sampling", "population"] as const;

interface Size {
  readonly sigma: number;
  readonly origin: ErrorOrigin;
}

function sizeOf(source: UncertaintyKey, context: ErrorContext, settings: UncertaintySettings): Size {
  const { biomarker, site, laboratory, stated, replicates, populationRsd, samplingRsd } = context;
  const { rsd, origin } = knownRsd(settings[source], biomarker, site, laboratory);
  const known: Size = { sigma: sigmaFromRsd(rsd), origin };
  if (rsd === 0) return known;
  switch (source) {
    case "concentration": {
      const { sigma, origin } = stated === null ? known : statedSize(stated);
      const mean = sigma / Math.sqrt(Math.max(1, replicates));
      const batchIsOff = knownRsd(settings.batch, biomarker, site, laboratory).rsd === 0;
      return { sigma: stated?.includes === "all" && batchIsOff ? hypot(mean, sigma) : mean, origin };
    }
    case "batch":
      return stated?.includes === "all" ? statedSize(stated) : known;
    case "population":
      return populationRsd === null || !isRsd(populationRsd) ? known : ofRsd(populationRsd, "stated");
    case "sampling":
      return origin === "stated" || samplingRsd === null ? known : ofRsd(samplingRsd, "estimated");
    default:
      return known;
  }
}

function ofRsd(rsd: number, origin: ErrorOrigin): Size {
  return { sigma: sigmaFromRsd(rsd), origin };
}

/** The part of a stated expanded uncertainty that each of repeatability and bias holds. */
function statedSize({ expanded, k, includes }: StatedUncertainty): Size {
  const sigma = sigmaFromRsd(expanded / k);
  return { sigma: includes === "all" ? sigma / Math.SQRT2 : sigma, origin: "stated" };
}

/** One draw per key. A population's key names the estimate, so that a new census does not cancel against the old. */
function keyFor(source: UncertaintyKey, scope: ErrorScope, context: ErrorContext): string {
  const { site, biomarker, laboratory, day, populationKey } = context;
  switch (scope) {
    case "sample":
      return "";
    case "batch":
      return join(biomarker, laboratory, batchKey(context));
    case "site-period":
      return join(site, tertialOf(day));
    case "site":
      return source === "population" ? join(site, populationKey) : site;
    case "substance":
      return source === "consumption" ? biomarker : join(biomarker, laboratory);
    case "bridge":
      return join(biomarker, laboratory);
    case "global":
      return "all";
  }
}

/** A label without a day may be used again next year, so it names a batch only within the sample's tertial. */
function batchKey(context: ErrorContext): string {
  const label = batchLabel(context);
  if (isDatedLabel(label)) return label;
  const tertial = tertialOf(context.day);
  return label === "" ? tertial : join(label, tertial);
}

/** Named by the calendar, so that a key never depends on the periods of a summary. */
function tertialOf(day: SamplingDay): string {
  return periodOf(day, "tertial").label;
}

function join(...parts: readonly string[]): string {
  return parts.join(" | ");
}
