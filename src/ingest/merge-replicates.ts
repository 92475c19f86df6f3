import type { ResultKind } from "../samples/index.ts";
import { type MgPerDayPer1000, mgPerDayPer1000 } from "../units/index.ts";
import type { JoinedResult, LabDraft } from "./lab-draft.ts";
import { mergedStated } from "./merged-stated.ts";
import type { ResultInterval } from "./result-of.ts";

/**
 * One measurement from several analyses of the same sample: the mean, with the relative standard deviation (n - 1).
 * Where some lie below a limit, the mean lies between the mean of the lower ends and the mean of the upper ends.
 * Of differing uncertainties the largest counts. Analyses that were not confirmed count only when no other is left.
 */
export function mergeReplicates(drafts: readonly LabDraft[]): JoinedResult {
  const confirmed = drafts.filter(({ result }) => result.result !== "unconfirmed");
  const counted = confirmed.length > 0 ? confirmed : drafts;
  const [first] = counted as readonly [LabDraft, ...LabDraft[]];
  const values = counted.map(({ result, givenLoad }) => result.value ?? givenLoad?.load ?? null);
  const numbers = values.filter((value): value is number => value !== null);
  const rsd = numbers.length === counted.length && numbers.length > 1 ? relativeSd(numbers) : null;
  const { stated, conflict } = mergedStated(counted.map((draft) => draft.stated));
  const merged: LabDraft = {
    ...first,
    replicate: "",
    result: mergedResult(counted),
    lod: highestOf(counted.map(({ lod }) => lod)),
    loq: highestOf(counted.map(({ loq }) => loq)),
    flow: firstOf(counted.map(({ flow }) => flow)),
    population: firstOf(counted.map(({ population }) => population)),
    givenLoad: mergedLoad(counted),
    recoveryCorrected: anyCorrected(counted),
    stated,
    flags: [
      ...new Set([
        ...drafts.flatMap(({ flags }) => flags),
        ...(conflict === null ? [] : ["UNCERTAINTY_CONFLICT" as const]),
      ]),
    ],
  };
  return { draft: merged, rows: rowsOf(drafts, first), replicates: counted.length, rsd, conflict };
}

/** One corrected analysis is enough to forbid a second correction of the mean. */
function anyCorrected(drafts: readonly LabDraft[]): boolean | null {
  const stated = drafts.map(({ recoveryCorrected }) => recoveryCorrected ?? null);
  if (stated.includes(true)) return true;
  return stated.includes(null) ? null : false;
}

/** The rows in the file that the measurement is told of. */
function rowsOf(drafts: readonly LabDraft[], { source }: LabDraft): readonly number[] {
  return drafts.filter((draft) => draft.source === source).map(({ row }) => row);
}

function mergedResult(drafts: readonly LabDraft[]): ResultInterval {
  const results = drafts.map(({ result }) => result);
  const [first] = results as [ResultInterval, ...ResultInterval[]];
  const flags = [...new Set(results.flatMap((result) => result.flags))];
  return {
    result: mergedKind(results.map(({ result }) => result)),
    value: meanOf(results.map(({ value }) => value)),
    lowest: meanOf(results.map(({ lowest }) => lowest)) ?? first.lowest,
    highest: meanOf(results.map(({ highest }) => highest)),
    flags,
  };
}

const BELOW: readonly ResultKind[] = ["below LOD", "below LOQ", "below limit"];

function mergedKind(kinds: readonly ResultKind[]): ResultKind {
  const [first] = kinds as [ResultKind, ...ResultKind[]];
  if (kinds.every((kind) => kind === first)) return first;
  if (kinds.includes("above ULOQ")) return "above ULOQ";
  return kinds.every((kind) => BELOW.includes(kind)) ? "below limit" : "detected";
}

function mergedLoad(drafts: readonly LabDraft[]): LabDraft["givenLoad"] {
  const given = drafts.map(({ givenLoad }) => givenLoad);
  if (given.some((load) => load === null)) return null;
  const brand = (value: number | null): MgPerDayPer1000 | null =>
    value === null ? null : mgPerDayPer1000(value);
  return {
    load: brand(meanOf(given.map((load) => load?.load ?? null))),
    highest: brand(meanOf(given.map((load) => load?.highest ?? null))),
    relativeUncertainty: highestOf(given.map((load) => load?.relativeUncertainty ?? null)),
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum / values.length;
}

function relativeSd(values: readonly number[]): number | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return mean > 0 ? Math.sqrt(squares / (values.length - 1)) / mean : null;
}

function highestOf(values: readonly (number | null)[]): number | null {
  const stated = values.filter((value): value is number => value !== null);
  return stated.length === 0 ? null : Math.max(...stated);
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
