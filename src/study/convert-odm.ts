import { toOdmNote } from "../ingest/index.ts";
import type { TidyResult } from "./convert-tidy.ts";

/** Columns of PHES-ODM measures (version 2) with the sample's site and window joined in. */
export const ODM_COLUMNS = [
  "measureRepID",
  "siteID",
  "sampleID",
  "collDTStart",
  "collDTEnd",
  "organizationID",
  "protocolID",
  "measureSetRepID",
  "fraction",
  "aDateEnd",
  "index",
  "measure",
  "value",
  "unit",
  "aggregation",
  "qualityFlag",
  "notes",
] as const;

/** One measure of PHES-ODM; the value is text, as its dictionary has it. */
export type OdmMeasure = Readonly<Record<(typeof ODM_COLUMNS)[number], string | null>>;

const FLAGS: Readonly<Record<string, string>> = {
  "below LOD": "beLOD",
  "below LOQ": "belowLOQ",
  "below limit": "belowLOQ",
};

/**
 * Tidy rows as PHES-ODM measures: each result is a measure named after its biomarker; its limits and the sample's flow
 * are measures of their own. What the dictionary has no column for stands as JSON in `notes`.
 * Source: PHES-ODM dictionary 2.x, https://docs.phes-odm.org
 */
export function odmMeasures(
  rows: readonly TidyResult[],
  unread: readonly Readonly<Record<string, string>>[] = [],
): readonly OdmMeasure[] {
  const measures: OdmMeasure[] = [];
  const stated = new Map<string, string | number>();
  for (const row of rows)
    for (const { key, value } of statementsOf(row))
      if (value !== null && !stated.has(key)) stated.set(key, value);
  const written = new Set<string>();
  const add = (sample: Sample, measure: Measure): void => {
    measures.push({ measureRepID: String(measures.length + 1), ...sample, ...NOTHING, ...measure });
  };
  for (const [index, row] of rows.entries()) {
    const sample = sampleOf(row);
    const statements = statementsOf(row);
    for (const { key, measure, value, unit } of statements) {
      if (value === null || written.has(key)) continue;
      written.add(key);
      add(sample, { measure, value: String(value), unit });
    }
    const [flow = false, lod = false, loq = false] = statements.map(
      ({ key, value }) => (stated.get(key) ?? null) === value,
    );
    add(sample, {
      measure: String(row.biomarker ?? ""),
      value: valueText(row),
      unit: "ng/L",
      aDateEnd: textOf(row.analysis_date),
      index: textOf(row.replicate),
      aggregation: row.replicates === null ? "sin" : "me",
      qualityFlag: FLAGS[String(row.result)] ?? null,
      notes: noteOf(row, sample, { flow, lod, loq }, unread[index]),
    });
  }
  return measures;
}

/** What a row says of its sample: measures of their own, each stated once; the first number that is given stands. */
function statementsOf(row: TidyResult) {
  const sample = JSON.stringify(sampleOf(row));
  const statement = (measure: string, value: string | number | null, unit: string) => {
    return { key: `${sample} ${measure}`, measure, value, unit };
  };
  return [
    statement("floRate", row.flow_m3_per_day, "m3/d"),
    statement(`${row.biomarker}_lod`, row.lod_ng_per_l, "ng/L"),
    statement(`${row.biomarker}_loq`, row.loq_ng_per_l, "ng/L"),
  ] as const;
}

type Sample = ReturnType<typeof sampleOf>;
type Measure = Partial<OdmMeasure> & Pick<OdmMeasure, "measure" | "value" | "unit">;

const NOTHING = { aDateEnd: null, index: null, aggregation: null, qualityFlag: null, notes: null } as const;

function sampleOf(row: TidyResult) {
  return {
    siteID: textOf(row.site),
    sampleID: textOf(row.sample_id) ?? `${row.site ?? ""} ${row.sampling_start ?? ""}`.trim(),
    collDTStart: textOf(row.sampling_start),
    collDTEnd: textOf(row.sampling_end),
    organizationID: textOf(row.laboratory),
    protocolID: textOf(row.method),
    measureSetRepID: textOf(row.batch),
    fraction: textOf(row.matrix),
  };
}

/** For readers that do not know our notes, a non-detect is written with its limit. */
function valueText({
  concentration_ng_per_l: value,
  result,
  highest_ng_per_l: highest,
}: TidyResult): string | null {
  if (value !== null) return String(value);
  return highest !== null && Object.hasOwn(FLAGS, String(result)) ? `<${highest}` : null;
}

/** What a sample's own measures do not say of this row stands here; empty where they say what it does not. */
function noteOf(
  row: TidyResult,
  { sampleID }: Sample,
  holds: Readonly<Record<Stated, boolean>>,
  unread: Readonly<Record<string, string>> = {},
): string {
  const { concentration_ng_per_l, flow_m3_per_day, replicate: _index, ...rest } = row;
  const cells = {
    ...rest,
    sample_id: sampleID === row.sample_id ? null : (row.sample_id ?? ""),
    concentration: concentration_ng_per_l ?? "",
    unit: "ng/L",
    lod: holds.lod ? null : (row.lod_ng_per_l ?? ""),
    loq: holds.loq ? null : (row.loq_ng_per_l ?? ""),
    sample_type: row.sample_type === "sample" ? null : row.sample_type,
    flow: holds.flow ? null : (flow_m3_per_day ?? ""),
    flow_unit: holds.flow ? null : "m3/d",
  };
  return toOdmNote(cells, unread);
}

type Stated = "flow" | "lod" | "loq";

function textOf(cell: string | number | null): string | null {
  return cell === null ? null : String(cell);
}
