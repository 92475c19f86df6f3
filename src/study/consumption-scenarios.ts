import { type ChosenFactor, saltOf } from "../biomarkers/index.ts";
import type { ConsumptionPart, Scenario } from "./consumption-row.ts";
import type { ConsumptionSeries } from "./consumption-series.ts";

/** A consumption with its interval, mg/d/1000 inhabitants. */
export interface Consumed {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One scenario: what it rests on, and what it multiplies the chosen one by. */
export interface ScenarioView {
  readonly times: number;
  readonly part: ConsumptionPart;
}

/**
 * The chosen factor first; where published sets lie apart, the same consumption by the lowest and by the highest of
 * them, so that the spread is seen. Several residues together have the chosen factors only.
 */
export function scenarioViews(series: ConsumptionSeries, consumed: Consumed): readonly ScenarioView[] {
  const [way] = series.ways;
  if (way === undefined || series.ways.length > 1) return [combinedView(series, consumed)];
  const { chosen, spread } = way;
  const views = [singleView(series, consumed, "chosen factor", chosen, chosen.factor)];
  if (spread === null || (consumed.value === null && consumed.upper === null)) return views;
  const { lowest, highest } = spread;
  for (const [scenario, { set, correctionFactor }] of [
    ["lowest published factor", lowest],
    ["highest published factor", highest],
  ] as const) {
    const times = (correctionFactor ?? 0) / chosen.factor;
    const isOther = scenario === "lowest published factor" ? times < 1 - SAME : times > 1 + SAME;
    if (correctionFactor === null || !isOther) continue;
    const source = { set: set.id, factor: correctionFactor, confidence: set.confidence };
    views.push(singleView(series, consumed, scenario, source, chosen.factor));
  }
  return views;
}

/** Factors that agree so far differ by how they were rounded: the bound that the catalogue is held to. */
const SAME = 0.03;

function singleView(
  series: ConsumptionSeries,
  { value, lower, upper }: Consumed,
  scenario: Scenario,
  { set, factor, confidence }: Pick<ChosenFactor, "set" | "factor" | "confidence">,
  chosen: number,
): ScenarioView {
  const times = factor / chosen;
  const by = (mass: number | null): number | null => (mass === null ? null : mass * times);
  return {
    times,
    part: {
      ...namesOf(series),
      scenario,
      factor_set: set,
      correction_factor: factor * (series.salt?.factor.value ?? 1),
      factor_confidence: confidence,
      consumption_mg_per_day_per_1000: by(value),
      lower: by(lower),
      upper: by(upper),
    },
  };
}

function combinedView(series: ConsumptionSeries, { value, lower, upper }: Consumed): ScenarioView {
  const chosen = series.ways.map((way) => way.chosen);
  return {
    times: 1,
    part: {
      ...namesOf(series),
      scenario: "chosen factor",
      factor_set: chosen.map(({ set }) => set).join(" + "),
      correction_factor: null,
      factor_confidence: [...new Set(chosen.map(({ confidence }) => confidence))].join(" + "),
      consumption_mg_per_day_per_1000: value,
      lower,
      upper,
    },
  };
}

function namesOf({ drug, residues, salt, ways }: ConsumptionSeries) {
  const hasSalt = ways.some(({ chosen }) => saltOf(chosen.parent) !== null);
  const pure = hasSalt ? "free base" : "pure substance";
  return { drug, biomarker: residues, expressed_as: salt?.names.en ?? pure };
}
