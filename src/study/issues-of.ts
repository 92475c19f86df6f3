import { type Issue, issue } from "../base/index.ts";
import type { Diagnosis } from "./diagnosis.ts";

/** What the checks found, in words with their numbers. */
export function issuesOf(diagnoses: readonly Diagnosis[]): readonly Issue[] {
  return diagnoses.flatMap(({ code, details, samples }) => {
    if (code === null) return [];
    const place = samples[0]?.place;
    return [issue({ code, details, file: place?.file ?? null, row: place?.rows[0] ?? null })];
  });
}

/** The same without overflow, which the loads tell by themselves. */
export function furtherIssuesOf(diagnoses: readonly Diagnosis[]): readonly Issue[] {
  return issuesOf(diagnoses).filter(({ code }) => code !== "OVERFLOW_LOWER_BOUND");
}
