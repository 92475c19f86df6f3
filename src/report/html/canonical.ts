import type { ReportModel } from "./report-model.ts";

/** The model with its rows in one order, so that the report does not depend on the order they came in. */
export function canonical(model: ReportModel): ReportModel {
  return {
    ...model,
    loads: sorted(model.loads, (row) => [row.sampling_start, row.site, row.biomarker, row.sample_id]),
    summary: sorted(model.summary, (row) => [
      row.period_start,
      row.scope,
      row.site,
      row.biomarker,
      row.segment,
      row.period,
      row.target,
    ]),
    compare: sorted(model.compare, (row) => [
      row.scope,
      row.site,
      row.biomarker,
      row.contrast,
      row.from,
      row.to,
      row.target,
    ]),
    trend: sorted(model.trend, (row) => [row.scope, row.site, row.biomarker, row.segment]),
  };
}

/** Order of two texts by code unit: the same in every place and language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted<Row>(rows: readonly Row[], keys: (row: Row) => readonly string[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: keys(row) }));
  return keyed
    .sort((a, b) => a.key.reduce((order, part, index) => order || compareText(part, b.key[index] ?? ""), 0))
    .map(({ row }) => row);
}
