import type { TidyRow } from "../../src/study/index.ts";

/** Steps of a control material from batch to batch, per cent; they hold no run that a rule would name. */
const STEPS = [0, 3, -2, 2, -3, 1, -1, 3, -3, 2, -2, 0] as const;

/** The day of batch number `index`, every fourth week. */
export function batchDay(index: number): string {
  return new Date(Date.UTC(2025, 0, 7 + 28 * index)).toISOString().slice(0, 10);
}

/**
 * Twelve simulated batches of laboratory L: three samples of 500 ng/L each, a control of 400 ng/L and a blank below its
 * limit. `changes` is laid over the control or the blank of a batch.
 */
export function simulatedBatches(
  changes: Readonly<Record<number, { readonly control?: TidyRow; readonly blank?: TidyRow }>> = {},
): readonly TidyRow[] {
  return STEPS.flatMap((step, index) => {
    const common = { biomarker: "benzoylecgonine", laboratory: "L", method: "M", batch: `B${index + 1}` };
    const samples = [0, 1, 2].map(
      (day): TidyRow => ({
        ...common,
        site: "A",
        sample_id: `S${index + 1}-${day}`,
        date: new Date(Date.parse(batchDay(index)) + 86_400_000 * day).toISOString().slice(0, 10),
        concentration_ng_per_l: 500 + 10 * day,
        loq: 20,
        flow_m3_per_day: 12_000,
        population: 37_000,
      }),
    );
    const value = 400 * (1 + step / 100);
    const control = { ...common, sample_type: "control", sample_id: "QC", concentration_ng_per_l: value };
    const blank = { ...common, sample_type: "blank", sample_id: "BL", concentration_ng_per_l: "<5", loq: 5 };
    const own = changes[index + 1] ?? {};
    return [...samples, { ...control, ...own.control }, { ...blank, ...own.blank }];
  });
}

/** Rows as a laboratory's CSV table. */
export function csvOf(rows: readonly TidyRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (row: TidyRow, name: string) => String((row as Readonly<Record<string, unknown>>)[name] ?? "");
  return `${[columns.join(","), ...rows.map((row) => columns.map((name) => cell(row, name)).join(","))].join("\n")}\n`;
}
