import { type Code, type Issue, issue } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { Measurement } from "../samples/index.ts";
import { checkDayLabels } from "./check-day-labels.ts";
import { checkSiteNames } from "./check-site-names.ts";
import type { Finding } from "./finding.ts";
import { flagConcentrationSlips } from "./flag-concentration-slips.ts";
import { flagDates } from "./flag-dates.ts";
import { flagFlowJumps } from "./flag-flow-jumps.ts";
import { flagHalfLimits } from "./flag-half-limits.ts";
import { flagOverlaps } from "./flag-overlaps.ts";
import { flagPopulationJumps } from "./flag-population-jumps.ts";
import { flagUnusualConcentrations } from "./flag-unusual-concentrations.ts";
import { flagWindows } from "./flag-windows.ts";
import { measurementGroups } from "./measurement-groups.ts";

/** What can be chosen for `flagQuality`. */
export interface FlagQualityOptions {
  /** IANA name. */
  readonly timeZone: string;
  /** The day the study is read; without it no date lies in the future. @defaultValue null */
  readonly today?: SamplingDay | null;
  /** Which day a date without a window was taken to name. @defaultValue "start" */
  readonly dayLabel?: "start" | "end";
  /** Sites of the other files, whose names are compared with those of the samples. @defaultValue none */
  readonly siteNames?: readonly string[];
}

/** The measurements, all of them and in order, with their new flags; an issue for each, then remarks on whole sites. */
export interface FlaggedMeasurements {
  readonly measurements: readonly Measurement[];
  readonly issues: readonly Issue[];
}

/** Runs every check of this room. A check adds flags; it never removes or changes a value. */
export function flagQuality(
  measurements: readonly Measurement[],
  options: FlagQualityOptions,
): FlaggedMeasurements {
  const groups = measurementGroups(measurements);
  const findings = [
    ...flagDates(measurements, options.timeZone, options.today ?? null),
    ...flagWindows(measurements),
    ...flagOverlaps(measurements, groups),
    ...flagPopulationJumps(measurements, groups),
    ...flagFlowJumps(measurements, groups),
    ...flagConcentrationSlips(measurements, groups),
    ...flagUnusualConcentrations(measurements),
    ...flagHalfLimits(measurements, groups),
  ].filter(({ index, code }) => !measurements[index]?.flags.includes(code));
  const codes = new Map<number, Code[]>();
  for (const { index, code } of findings) codes.set(index, [...(codes.get(index) ?? []), code]);
  return {
    measurements: measurements.map((measurement, index) => {
      const added = codes.get(index);
      return added === undefined ? measurement : { ...measurement, flags: [...measurement.flags, ...added] };
    }),
    issues: [
      ...findings.map((finding) => issueOf(finding, measurements)),
      ...checkDayLabels(measurements, options, groups),
      ...checkSiteNames([...measurements.map(({ site }) => site), ...(options.siteNames ?? [])]),
    ],
  };
}

function issueOf({ index, ...said }: Finding, measurements: readonly Measurement[]): Issue {
  const place = measurements[index]?.place;
  return issue({ ...said, file: place?.file ?? null, row: place?.rows[0] ?? null });
}
