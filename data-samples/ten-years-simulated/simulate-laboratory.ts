import type { Random } from "../../src/numerics/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { errorFactor } from "../strangnas-simulated/random-factor.ts";
import type { SimulatedTertial } from "./sampling-plan.ts";
import {
  CONTROL_CONTENT,
  CORRECTION,
  DRUGS,
  ERRORS,
  FILTERED_YEAR,
  LABORATORIES,
  type SimulatedDrug,
} from "./simulated-model.ts";
import type { SimulatedLabRow } from "./simulated-rows.ts";

/** What one analysis adds to a row. */
export type Analysis = Omit<SimulatedLabRow, "site" | "sample_id" | "sampling_start" | "sampling_end">;

/** The two laboratories, one after the other. */
export interface Laboratory {
  /** Second laboratory over first, by drug. */
  readonly ratios: Readonly<Record<string, number>>;
  /** A result, and where it was corrected afterwards both versions. `content` is in ng/L. */
  readonly analyse: (
    content: number,
    drug: SimulatedDrug,
    tertial: SimulatedTertial,
    random: Random,
  ) => readonly Analysis[];
  /** Control material twice and a blank, for every batch. */
  readonly controls: (tertial: SimulatedTertial) => readonly SimulatedLabRow[];
}

/**
 * Draws how the laboratories differ, drug by drug, and the error of every batch (a tertial and drug). Results below the
 * limit of their time are written `<LOQ`, others with three digits.
 */
export function simulateLaboratory(random: Random): Laboratory {
  const apart = Math.SQRT2 * sigmaFromRsd(ERRORS.betweenLaboratories);
  const ratios = Object.fromEntries(
    DRUGS.map(({ biomarker }) => [biomarker, Math.exp(apart * random.fork(biomarker).normal())]),
  );
  const seen = ({ laboratory, period }: SimulatedTertial, { biomarker }: SimulatedDrug): number =>
    errorFactor(random.fork(`batch ${period} ${biomarker}`), ERRORS.batch) /
    (laboratory === LABORATORIES.before ? (ratios[biomarker] ?? 1) : 1);
  const analysis = (value: number, drug: SimulatedDrug, tertial: SimulatedTertial): Analysis => {
    const loq = drug.loq.findLast(({ from }) => from <= tertial.start)?.value ?? 0;
    return {
      biomarker: drug.biomarker,
      concentration: value < loq ? "<LOQ" : Number(value.toPrecision(3)),
      unit: "ng/L",
      loq,
      laboratory: tertial.laboratory,
      matrix: tertial.year === FILTERED_YEAR ? "filtered" : "whole",
      analysis_date: tertial.analysisDate,
      sample_type: "sample",
      assigned_value: "",
      result_version: 1,
    };
  };
  return {
    ratios,
    analyse: (content, drug, tertial, ofSample) => {
      const passed = tertial.year === FILTERED_YEAR ? drug.filtered : 1;
      const repeated = errorFactor(ofSample.fork("repeatability"), ERRORS.concentration);
      const value = content * passed * seen(tertial, drug) * repeated;
      const wrong = drug.biomarker === CORRECTION.biomarker && tertial.period === CORRECTION.period;
      const right = analysis(value, drug, tertial);
      return wrong
        ? [analysis(CORRECTION.factor * value, drug, tertial), { ...right, result_version: 2 }]
        : [right];
    },
    controls: (tertial) =>
      DRUGS.flatMap((drug) => {
        const ofBatch = random.fork(`controls ${tertial.period} ${drug.biomarker}`);
        const row = (concentration: number, type: "control" | "blank"): SimulatedLabRow => ({
          site: "",
          sample_id: type === "control" ? "Kontroll 50" : "Blank",
          sampling_start: "",
          sampling_end: "",
          ...analysis(concentration, drug, tertial),
          matrix: "",
          sample_type: type,
          assigned_value: type === "control" ? CONTROL_CONTENT : "",
        });
        const control = (number: number) =>
          CONTROL_CONTENT * seen(tertial, drug) * errorFactor(ofBatch.fork(number), ERRORS.concentration);
        return [row(control(1), "control"), row(control(2), "control"), row(0, "blank")];
      }),
  };
}
