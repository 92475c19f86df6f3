import type { QualityControlRecord } from "../ingest/index.ts";
import type { Measurement } from "../samples/index.ts";

/**
 * The samples of a quality-control row's batch: same laboratory, biomarker and, where the row names one, method. A batch
 * is named by label and day of analysis; where the row lacks the day, the label alone must name one batch of samples.
 */
export function batchSamples(
  record: QualityControlRecord,
  measurements: readonly Measurement[],
): readonly Measurement[] {
  const { laboratory, biomarker, method, batch, analysisDate } = record;
  if (batch === "" && analysisDate === null) return [];
  const own = measurements.filter(
    (one) =>
      one.biomarker === biomarker &&
      one.laboratory === laboratory &&
      (method === "" || one.method === "" || one.method === method) &&
      one.batch === batch,
  );
  if (analysisDate !== null) {
    const dated = own.filter((one) => one.analysisDate === analysisDate);
    const undated = batch === "" ? [] : own.filter((one) => one.analysisDate === null);
    return dated.length > 0 ? dated : undated;
  }
  return new Set(own.map((one) => one.analysisDate)).size > 1 ? [] : own;
}
