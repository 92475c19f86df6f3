import type { Target } from "../levels/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { guardedLevels } from "./guarded-levels.ts";
import { isDrug } from "./is-drug.ts";
import type { LevelEntry } from "./level-entry.ts";
import { municipalityLevels } from "./municipality-levels.ts";
import { plantLevels } from "./plant-levels.ts";
import { segmentFinder } from "./segment-of.ts";
import type { Study } from "./study.ts";

/**
 * Levels of all plants and municipalities, sorted by scope, site, biomarker, period and segment. A study is never
 * changed: asked again for the same loads, it gives the same levels without making them anew.
 */
export function levelsOf(study: Study, loads: readonly SampleLoad[], target: Target): readonly LevelEntry[] {
  const ofStudy = made.get(study) ?? (new WeakMap() as LevelsByLoads);
  const ofLoads = ofStudy.get(loads) ?? new Map<Target, readonly LevelEntry[]>();
  const levels = ofLoads.get(target) ?? makeLevels(study, loads, target);
  made.set(study, ofStudy.set(loads, ofLoads.set(target, levels)));
  return levels;
}

type LevelsByLoads = WeakMap<readonly SampleLoad[], Map<Target, readonly LevelEntry[]>>;

const made: WeakMap<Study, LevelsByLoads> = /* @__PURE__ */ new WeakMap();

function makeLevels(study: Study, loads: readonly SampleLoad[], target: Target): readonly LevelEntry[] {
  const names = new Set(loads.map(({ biomarker }) => biomarker));
  const drugNames = new Set([...names].filter((name) => isDrug(name, study.settings)));
  const drugs = loads.filter(({ biomarker }) => drugNames.has(biomarker));
  const plants = plantLevels(drugs, study.settings, target, segmentFinder(study));
  const totals = municipalityLevels(plants, study.sites, study.settings, target);
  const all = inContractOrder([...totals, ...plants]);
  return study.guard === undefined ? all : guardedLevels(all, loads, study.guard);
}

/** Order of the contract: scope, site, biomarker, period. The municipality stands before its plants. */
function inContractOrder(entries: readonly LevelEntry[]): readonly LevelEntry[] {
  return entries
    .map((entry) => ({ entry, name: entry.biomarker.toLowerCase() }))
    .sort(
      ({ entry: a, name }, { entry: b, name: other }) =>
        byText(a.scope, b.scope) ||
        byText(a.site, b.site) ||
        byText(name, other) ||
        byText(a.period.start, b.period.start) ||
        byText(JSON.stringify(a.segments), JSON.stringify(b.segments)),
    )
    .map(({ entry }) => entry);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
