import type { Issue } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { bridgedLoads } from "./bridged-loads.ts";
import { correctedLoads } from "./corrected-loads.ts";
import { countedLoads } from "./counted-loads.ts";
import { flaggedMeasurements } from "./flagged-measurements.ts";
import { overflowLoads } from "./overflow-loads.ts";
import type { PublicationGuard } from "./publication-guard.ts";
import { reroutingIssues } from "./rerouting-issues.ts";
import { siteContradictions } from "./site-contradictions.ts";
import type { Study } from "./study.ts";

/** The loads of a study with all problems met on the way, those of the reading first. */
export interface StudyLoads {
  /** As the newest laboratory would have reported them, where a bridge leads there: what levels are made of. */
  readonly loads: readonly SampleLoad[];
  /** The same as they were measured, one for one. */
  readonly measured: readonly SampleLoad[];
  readonly issues: readonly Issue[];
}

/** Flags the inputs, then computes every sample's load with its errors: once, for a study is never changed. */
export function loadsOf(study: Study): StudyLoads {
  const loads = made.get(study) ?? makeLoads(study);
  made.set(study, loads);
  return loads;
}

const made: WeakMap<Study, StudyLoads> = /* @__PURE__ */ new WeakMap();

function makeLoads(study: Study): StudyLoads {
  const flagged = flaggedMeasurements(study);
  const computed = countedLoads(study, flagged.measurements);
  const corrected = correctedLoads(computed.loads, study.settings);
  const bounded = overflowLoads(study, corrected.loads);
  const bridged = bridgedLoads(study, bounded.loads);
  const issues = [
    ...[flagged, computed, corrected, bounded, bridged].flatMap((step) => step.issues),
    ...siteContradictions(study.sites, bounded.loads),
    ...reroutingIssues(study.sites),
  ];
  return {
    loads: bridged.loads,
    measured: bounded.loads,
    issues: withoutSilentRows([...study.issues, ...issues], study.guard),
  };
}

/** Problems quote what they are about: a published result tells none of rows that it does not show. */
function withoutSilentRows(issues: readonly Issue[], guard: PublicationGuard | undefined): readonly Issue[] {
  if (guard === undefined) return issues;
  const silent = new Set(guard.silentRows);
  return issues.filter(({ code, file, row }) => code === "SITE_SMALL" || !silent.has(`${file}\n${row}`));
}
