import { CODES } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { ReportModel } from "../report/index.ts";
import { diagnosesOf } from "./diagnoses.ts";
import { guardedLoads } from "./guarded-loads.ts";
import { issuesOf } from "./issues-of.ts";
import type { Study } from "./study.ts";
import { summariseWithout } from "./summarise-without.ts";

/**
 * What the diagnostic checks say of the samples that a report may show, and the levels without those they cast doubt on;
 * a level that none of them touches is left out.
 */
export function reportDiagnostics(
  study: Study,
  loads: readonly SampleLoad[],
): Pick<ReportModel, "diagnostics" | "withoutFlagged"> {
  const diagnoses = diagnosesOf(study, guardedLoads(loads, study.guard));
  const doubted = diagnoses.some(
    ({ code, samples }) => code !== null && samples.length > 0 && CODES[code].severity !== "info",
  );
  return {
    diagnostics: issuesOf(diagnoses),
    withoutFlagged: doubted ? [...summariseWithout(study)].filter(({ flags }) => flags !== "") : [],
  };
}
