import type { Measurement } from "../samples/index.ts";

const DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;

/**
 * What names a measurement's batch: the laboratory's label with the day of analysis behind it, either alone where the
 * other is missing, empty without both. Laboratories use labels such as `1` again; with its day a label is used once.
 * A label that holds the day already stays as it is, so a printed label reads back as itself.
 */
export function batchLabel({ batch, analysisDate }: Pick<Measurement, "batch" | "analysisDate">): string {
  if (analysisDate === null || batch.includes(analysisDate)) return batch;
  return batch === "" ? analysisDate : `${batch} ${analysisDate}`;
}

/** Whether a label holds a day (`2026-03-05`), so that no other batch has the same one. */
export function isDatedLabel(label: string): boolean {
  return DAY.test(label);
}
