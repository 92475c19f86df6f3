import type { ConsumptionSeries } from "./consumption-series.ts";
import { doseFact } from "./doses-of.ts";
import type { Provenance } from "./provenance.ts";
import type { Settings } from "./settings.ts";

type Citation = Provenance["citations"][number];

/** Source and confidence of every factor, salt and dose that a consumption rests on, once each. */
export function consumptionCitations(
  series: readonly ConsumptionSeries[],
  settings: Settings,
  doses: boolean,
): readonly Citation[] {
  const all = series.flatMap((one) => [
    ...one.ways.map(({ biomarker, chosen }) => ({
      constant: `consumption.${biomarker.name}.${chosen.set}`,
      value: chosen.factor,
      unit: "g/g",
      source: chosen.source,
      confidence: chosen.confidence,
    })),
    ...saltOfSeries(one),
    ...(doses ? doseOfSeries(one, settings) : []),
  ]);
  return [...new Map(all.map((citation) => [citation.constant, citation])).values()];
}

function saltOfSeries({ drug, salt }: ConsumptionSeries): readonly Citation[] {
  if (salt?.factor.value == null) return [];
  const { value, unit, source, confidence } = salt.factor;
  return [{ constant: `salt.${drug}.${salt.names.en}`, value, unit, source, confidence }];
}

function doseOfSeries(series: ConsumptionSeries, settings: Settings): readonly Citation[] {
  const fact = doseFact(series, settings);
  if (fact?.value == null) return [];
  const { value, unit, source, confidence } = fact;
  return [{ constant: `dose.${series.drug}`, value, unit, source, confidence }];
}
