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
export function odmMeasures(rows: readonly TidyResult[]): readonly OdmMeasure[] {
  const measures: OdmMeasure[] = [];
  const flows = new Map<string, TidyResult["flow_m3_per_day"]>();
  const add = (sample: Sample, measure: Measure): void => {
    measures.push({ measureRepID: String(measures.length + 1), ...sample, ...NOTHING, ...measure });
  };
  for (const row of rows) {
    const sample = sampleOf(row);
    const flow = row.flow_m3_per_day;
    const key = JSON.stringify(sample);
    if (flow !== null && !flows.has(key)) {
      flows.set(key, flow);
      add(sample, { measure: "floRate", value: String(flow), unit: "m3/d" });
    }
    for (const [kind, limit] of [
      ["lod", row.lod_ng_per_l],
      ["loq", row.loq_ng_per_l],
    ] as const) {
      if (limit !== null)
        add(sample, { measure: `${row.biomarker}_${kind}`, value: String(limit), unit: "ng/L" });
    }
    add(sample, {
      measure: String(row.biomarker),
      value: valueText(row),
      unit: "ng/L",
      aDateEnd: textOf(row.analysis_date),
      aggregation: row.replicates === null ? "sin" : "meanNr",
      qualityFlag: FLAGS[String(row.result)] ?? null,
      notes: noteOf(row, sample, flows.get(key) ?? null),
    });
  }
  return measures;
}

type Sample = ReturnType<typeof sampleOf>;
type Measure = Partial<OdmMeasure> & Pick<OdmMeasure, "measure" | "value" | "unit">;

const NOTHING = { aDateEnd: null, aggregation: null, qualityFlag: null, notes: null } as const;

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

function noteOf(row: TidyResult, { sampleID }: Sample, flow: TidyResult["flow_m3_per_day"]): string {
  const { concentration_ng_per_l, flow_m3_per_day, ...rest } = row;
  const sameFlow = flow !== null && flow === flow_m3_per_day;
  return toOdmNote({
    ...rest,
    sample_id: sampleID === row.sample_id ? null : (row.sample_id ?? ""),
    concentration: concentration_ng_per_l ?? "",
    unit: "ng/L",
    // What is not stated here must not be taken from another analysis of the same sample.
    lod: row.lod_ng_per_l === null ? "" : null,
    loq: row.loq_ng_per_l === null ? "" : null,
    sample_type: row.sample_type === "sample" ? null : row.sample_type,
    flow: sameFlow ? null : (flow_m3_per_day ?? ""),
    flow_unit: sameFlow ? null : "m3/d",
  });
}

function textOf(cell: string | number | null): string | null {
  return cell === null ? null : String(cell);
}
