import { type Code, type Issue, issue } from "../base/index.ts";
import { findBiomarker } from "../biomarkers/index.ts";
import { dayOf, middleOf } from "../calendar/index.ts";
import type { DecisionScope, ExclusionSetting, OverrideSetting } from "../ingest/index.ts";
import type { Measurement } from "../samples/index.ts";
import { m3PerDay, ngPerL, persons } from "../units/index.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import type { Study } from "./study.ts";

/** Measurements after the study's exclusions and overrides, with who, when and why for every row they met. */
export interface DecidedMeasurements {
  readonly measurements: readonly Measurement[];
  readonly issues: readonly Issue[];
  /** How many results each decision met, in the order of the settings. */
  readonly met: { readonly exclusions: readonly number[]; readonly overrides: readonly number[] };
}

/**
 * Applies what people decided about single results. An excluded result stays in its place without a value, so that
 * every table still shows it; an override replaces one number and says so. A decision that meets nothing is told.
 */
export function decidedMeasurements(study: Study): DecidedMeasurements {
  const { exclusions = [], overrides = [] } = study.settings;
  if (exclusions.length + overrides.length === 0) {
    return { measurements: study.measurements, issues: [], met: { exclusions: [], overrides: [] } };
  }
  const left = exclusions.map((one) => ({ one, fits: fitsOf(one, study), count: 0 }));
  const set = overrides.map((one) => ({ one, fits: fitsOf(one, study), count: 0 }));
  const told = new Map<string, Issue>();
  const measurements = study.measurements.map((measurement) => {
    let decided = measurement;
    for (const entry of set.filter(({ fits }) => fits(measurement))) {
      entry.count += 1;
      decided = overridden(decided, entry.one);
      tell(told, "DECISION_OVERRIDDEN", measurement, entry.one, wordsOf(entry.one));
    }
    for (const entry of left.filter(({ fits }) => fits(measurement))) {
      entry.count += 1;
      decided = excluded(decided);
      tell(told, "DECISION_EXCLUDED", measurement, entry.one, {});
    }
    return decided;
  });
  const counts = (entries: readonly { readonly count: number }[]): number[] =>
    entries.map(({ count }) => count);
  return {
    measurements,
    issues: [...told.values(), ...unused("exclusions", left), ...unused("overrides", set)],
    met: { exclusions: counts(left), overrides: counts(set) },
  };
}

function fitsOf(scope: DecisionScope, { settings }: Study): (measurement: Measurement) => boolean {
  const { site, sampleId, laboratory, batch, from, to } = scope;
  const biomarker =
    scope.biomarker === undefined
      ? undefined
      : (findBiomarker(scope.biomarker, ownBiomarkers(settings.biomarkers))?.name ?? scope.biomarker);
  return (measurement) => {
    const day = dayOf(middleOf(measurement.window), settings.timeZone);
    return (
      (site === undefined || measurement.site === site) &&
      (sampleId === undefined || measurement.sampleId === sampleId) &&
      (biomarker === undefined || measurement.biomarker === biomarker) &&
      (laboratory === undefined || measurement.laboratory === laboratory) &&
      (batch === undefined || measurement.batch === batch) &&
      (from === undefined || day >= from) &&
      (to === undefined || day <= to)
    );
  };
}

function excluded(measurement: Measurement): Measurement {
  return {
    ...withFlag(measurement, "DECISION_EXCLUDED"),
    result: "missing",
    concentration: null,
    lowest: ngPerL(0),
    highest: null,
    givenLoad: null,
  };
}

function overridden(measurement: Measurement, { quantity, value }: OverrideSetting): Measurement {
  const flagged = withFlag(measurement, "DECISION_OVERRIDDEN");
  switch (quantity) {
    case "flow":
      return { ...flagged, flow: m3PerDay(value) };
    case "population":
      return { ...flagged, population: persons(value) };
    case "concentration": {
      const concentration = ngPerL(value);
      return {
        ...flagged,
        result: "quantified",
        concentration,
        lowest: concentration,
        highest: concentration,
      };
    }
  }
}

function withFlag(measurement: Measurement, flag: Code): Measurement {
  const { flags } = measurement;
  return { ...measurement, flags: flags.includes(flag) ? flags : [...flags, flag] };
}

const UNITS = { concentration: "ng/L", flow: "m3/d", population: "persons" } as const;

function wordsOf({ quantity, value }: OverrideSetting): Readonly<Record<string, string>> {
  return { quantity, value: `${value} ${UNITS[quantity]}` };
}

type Decision = ExclusionSetting | OverrideSetting;

/** Once for a row and decision: a wide row holds many results. */
function tell(
  told: Map<string, Issue>,
  code: Code,
  { place, site, biomarker }: Measurement,
  { by, on, reason }: Decision,
  words: Readonly<Record<string, string>>,
): void {
  for (const row of place.rows) {
    const name = JSON.stringify([code, place.file, row, by, on, reason, words]);
    if (told.has(name)) continue;
    told.set(
      name,
      issue({ code, file: place.file, row, details: { by, on, reason, site, biomarker, ...words } }),
    );
  }
}

function unused(
  list: "exclusions" | "overrides",
  entries: readonly { readonly one: Decision; readonly count: number }[],
): readonly Issue[] {
  return entries.flatMap(({ one: { by, on }, count }, index) =>
    count > 0 ? [] : [issue({ code: "DECISION_UNUSED", details: { name: `${list}[${index}]`, by, on } })],
  );
}
