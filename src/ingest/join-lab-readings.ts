import { type IssueInput, issue } from "../base/index.ts";
import type { Measurement } from "../samples/index.ts";
import type { LabReading } from "./lab-options.ts";
import type { RowVerdict } from "./ledger-row.ts";

/**
 * Looks for one result in several files: the same sample, biomarker, laboratory, method and matrix. Alike, the first
 * file's counts; unlike, none does, since nobody can tell which one holds. Verdicts and issues follow.
 */
export function joinLabReadings(readings: readonly LabReading[]): readonly LabReading[] {
  const groups = new Map<string, Measurement[]>();
  for (const { measurements } of readings) {
    for (const measurement of measurements) {
      const key = keyOf(measurement);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [measurement]);
      else group.push(measurement);
    }
  }
  const dropped = new Set<Measurement>();
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    const alike = others.every((other) => valueKey(other) === valueKey(first));
    for (const one of alike ? others : [first, ...others]) dropped.add(one);
  }
  return dropped.size === 0 ? readings : readings.map((reading) => without(reading, dropped));
}

function without(reading: LabReading, dropped: ReadonlySet<Measurement>): LabReading {
  const gone = reading.measurements.filter((measurement) => dropped.has(measurement));
  if (gone.length === 0) return reading;
  const rows = new Set(gone.flatMap(({ place }) => place.rows));
  const problems = gone.flatMap(({ place }) =>
    place.rows.map((row): IssueInput => ({ code: "DUPLICATE_RESULT", file: place.file, row })),
  );
  return {
    ...reading,
    measurements: reading.measurements.filter((measurement) => !dropped.has(measurement)),
    verdicts: reading.verdicts.map(
      (verdict): RowVerdict => (rows.has(verdict.row) ? { ...verdict, fate: "not used" } : verdict),
    ),
    issues: [...reading.issues, ...problems.map(issue)],
  };
}

function keyOf({ site, sampleId, window, biomarker, laboratory, method, matrix }: Measurement): string {
  return [site, sampleId, window.start, window.end, biomarker, laboratory, method, matrix].join("\u0001");
}

function valueKey({
  result,
  concentration,
  lowest,
  highest,
  givenLoad,
  flow,
  population,
}: Measurement): string {
  return JSON.stringify([result, concentration, lowest, highest, givenLoad, flow, population]);
}
