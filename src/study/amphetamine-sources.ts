import { type Issue, issue } from "../base/index.ts";
import { findBiomarker, needsCheck } from "../biomarkers/index.ts";
import type { Dispensing, StudySettingsInput } from "../ingest/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { prescribedAmphetamine } from "../loads/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { sampleName } from "./combined-markers.ts";
import { inWords } from "./diagnosis.ts";
import { guardedLoads } from "./guarded-loads.ts";
import { loadsOf } from "./loads-of.ts";
import { medicineIssues } from "./medicine-issues.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";

/** What can explain a sample's amphetamine besides amphetamine itself, mg/day/1000 inhabitants. A scenario. */
export interface AmphetamineRow {
  readonly site: string;
  readonly sample_id: string;
  readonly date: string;
  readonly load_mg_per_day_per_1000: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Left by methamphetamine: .09 of its load; null where it was not measured or lies below its limit. */
  readonly from_methamphetamine: number | null;
  /** Left by medicines of the dispensing file; null without a row for the day. */
  readonly from_medicines: number | null;
  /** The load without both, 0 at the least. */
  readonly remaining: number;
  /** Share of the load that the two explain, percent. */
  readonly explained_percent: number;
  readonly scenario: string;
  /** Codes joined by `;`. */
  readonly flags: string;
}

/** The columns of `amphetamineSources`, in order. */
export const AMPHETAMINE_COLUMNS = [
  "site",
  "sample_id",
  "date",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "from_methamphetamine",
  "from_medicines",
  "remaining",
  "explained_percent",
  "scenario",
  "flags",
] as const satisfies readonly (keyof AmphetamineRow)[];

/** Amphetamine that methamphetamine leaves, by mass of its own residue. */
const LEFT_BY_METHAMPHETAMINE = 0.09;
const GAO = "Gao 2018, doi:10.1016/j.scitotenv.2018.06.242";

/**
 * How much of the amphetamine may come from methamphetamine and from prescribed medicines? Subtracted as a scenario for
 * each measured sample; the load itself stays as it is everywhere else.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function amphetamineSources(
  input: StudyOrRows,
  settings?: StudySettingsInput,
): Result<AmphetamineRow> {
  const study = asStudy(input, settings);
  const { loads: all, issues } = loadsOf(study);
  const loads = guardedLoads(all, study.guard);
  const methamphetamine = new Map(
    loads
      .filter(({ biomarker, load }) => biomarker === "methamphetamine" && load !== null)
      .map((load) => [sampleName(load), load.load]),
  );
  const rows = loads.flatMap((load) =>
    load.biomarker !== "amphetamine"
      ? []
      : rowOf(load, methamphetamine.get(sampleName(load)) ?? null, study.dispensing),
  );
  return makeResult({
    command: "amphetamine-sources",
    columns: AMPHETAMINE_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study, citationsOf(rows)),
    issues: [
      ...issues,
      ...medicineIssues(rows.length === 0 ? [] : ["amphetamine"]),
      ...withoutAmphetamine(study.dispensing),
    ],
  });
}

/** Attention medicines that leave no amphetamine: nothing is missing without them. */
const OTHERS = /^(?:(?:dex)?met(?:h)?yl(?:f|ph)enida?te?|atomoxetine?|guan(?:f|ph)acine?|modafinil)\b/i;

/** A name that nothing is subtracted for, as that of a product, would be missed in silence. */
function withoutAmphetamine(dispensing: readonly Dispensing[]): readonly Issue[] {
  const names = dispensing.map(({ substance }) => substance.trim());
  const unknown = names.filter(
    (name) => prescribedAmphetamine(name, 1) === null && !OTHERS.test(name) && findBiomarker(name) === null,
  );
  return [...new Set(unknown)].map((name) =>
    issue({ code: "DISPENSING_UNKNOWN", received: name, details: { substance: name } }),
  );
}

function rowOf(
  sample: SampleLoad,
  methamphetamine: number | null,
  dispensing: readonly Dispensing[],
): readonly AmphetamineRow[] {
  const { site, sampleId, day, load, lower, upper } = sample;
  if (load === null || !(load > 0)) return [];
  const fromMethamphetamine = methamphetamine === null ? null : LEFT_BY_METHAMPHETAMINE * methamphetamine;
  const onDay = dispensing.filter(({ from, to }) => from <= day && day <= to);
  const parts = onDay.map(({ substance, amount }) => prescribedAmphetamine(substance, amount));
  const known = parts.filter((part) => part !== null);
  const fromMedicines = known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
  const explained = (fromMethamphetamine ?? 0) + (fromMedicines ?? 0);
  return [
    {
      site,
      sample_id: sampleId,
      date: day,
      load_mg_per_day_per_1000: load,
      lower,
      upper,
      from_methamphetamine: fromMethamphetamine,
      from_medicines: fromMedicines,
      remaining: Math.max(0, load - explained),
      explained_percent: inWords((100 * explained) / load),
      scenario: "0.09 x methamphetamine; 42 % of a prescribed dose leaves the body unchanged",
      flags: fromMedicines !== null && needsCheck(unchangedShare().confidence) ? "CONSTANT_FROM_MEMORY" : "",
    },
  ];
}

/** What the subtracted parts rest on; only those that a row holds. */
function citationsOf(rows: readonly AmphetamineRow[]): Provenance["citations"] {
  const left = {
    constant: "amphetamine.from_methamphetamine",
    value: LEFT_BY_METHAMPHETAMINE,
    unit: "g/g",
    source: GAO,
    confidence: "read",
  };
  return [
    ...(rows.some((row) => row.from_methamphetamine !== null) ? [left] : []),
    ...(rows.some((row) => row.from_medicines !== null) ? [unchangedShare()] : []),
  ];
}

/** The share of a dose that leaves the body as amphetamine, as the catalogue has it. */
function unchangedShare(): Provenance["citations"][number] {
  const parent = findBiomarker("amphetamine")?.parents.find(({ id }) => id === "lisdexamfetamine");
  const { value = null, unit = "fraction", source = "", confidence = "not stated" } = parent?.excretion ?? {};
  return { constant: "dispensing.lisdexamfetamine.excretion", value: value ?? 0, unit, source, confidence };
}
