import type { Target } from "../levels/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { guardedLevels } from "./guarded-levels.ts";
import { isDrug } from "./is-drug.ts";
import type { LevelEntry } from "./level-entry.ts";
import { municipalityLevels } from "./municipality-levels.ts";
import { plantLevels } from "./plant-levels.ts";
import { segmentFinder } from "./segment-of.ts";
import type { Study } from "./study.ts";

/** Levels of all plants and municipalities, sorted by scope, site, biomarker, period and segment. */
export function levelsOf(study: Study, loads: readonly SampleLoad[], target: Target): readonly LevelEntry[] {
  const names = new Set(loads.map(({ biomarker }) => biomarker));
  const drugNames = new Set([...names].filter((name) => isDrug(name, study.settings)));
  const drugs = loads.filter(({ biomarker }) => drugNames.has(biomarker));
  const plants = plantLevels(drugs, study.settings, target, segmentFinder(study));
  const totals = municipalityLevels(plants, study.sites, study.settings, target);
  const all = [...totals, ...plants].sort(inContractOrder);
  return study.guard === undefined ? all : guardedLevels(all, loads, study.guard);
}

/** Order of the contract: scope, site, biomarker, period. The municipality stands before its plants. */
function inContractOrder(a: LevelEntry, b: LevelEntry): number {
  return (
    byText(a.scope, b.scope) ||
    byText(a.site, b.site) ||
    byText(a.biomarker.toLowerCase(), b.biomarker.toLowerCase()) ||
    byText(a.period.start, b.period.start) ||
    byText(JSON.stringify(a.segments), JSON.stringify(b.segments))
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
