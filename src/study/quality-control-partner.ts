import type { QualityControlRecord } from "../ingest/index.ts";
import type { Measurement } from "../samples/index.ts";

/**
 * The one measured sample that was analysed twice or spiked: of the same laboratory, biomarker and site, with the same
 * sample id, or the same window where the row names none; null where none or several fit.
 * @param measurementOf the measurement of an item, so that loads can be searched too
 */
export function partnerOf<Item>(
  record: QualityControlRecord,
  items: readonly Item[],
  measurementOf: (item: Item) => Measurement,
): Item | null {
  const [first, ...others] = items.filter((item) => isPartner(measurementOf(item), record));
  return first === undefined || others.length > 0 ? null : first;
}

function isPartner(sample: Measurement, record: QualityControlRecord): boolean {
  const { site, sampleId, window, method, biomarker, laboratory } = record;
  return (
    sample.concentration !== null &&
    sample.concentration > 0 &&
    sample.biomarker === biomarker &&
    sample.laboratory === laboratory &&
    sample.site === site &&
    (method === "" || sample.method === method) &&
    (sampleId === ""
      ? sample.window.start === window?.start && sample.window.end === window.end
      : sample.sampleId === sampleId)
  );
}
