import type { SampleLoad } from "../loads/index.ts";
import { diagnoseEnantiomers } from "./diagnose-enantiomers.ts";
import { diagnoseLaboratory } from "./diagnose-laboratory.ts";
import { diagnoseMarkers } from "./diagnose-markers.ts";
import { diagnoseOutliers } from "./diagnose-outliers.ts";
import { diagnoseRatios } from "./diagnose-ratios.ts";
import { diagnoseWater } from "./diagnose-water.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Study } from "./study.ts";

/** Every diagnostic check of a study, in the order of the road: water, markers, loads, ratios, laboratory. */
export function diagnosesOf(study: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  return [
    ...diagnoseWater(study, loads),
    ...diagnoseMarkers(study, loads),
    ...diagnoseOutliers(study, loads),
    ...diagnoseRatios(study, loads),
    ...diagnoseEnantiomers(study, loads),
    ...diagnoseLaboratory(study, loads),
  ];
}
