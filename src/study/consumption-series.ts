import { type Code, groupBy, type Issue, issue, issueError } from "../base/index.ts";
import { type ChosenFactor, needsCheck, type RefusedFactor, type Salt, saltOf } from "../biomarkers/index.ts";
import { drugLoad, type SampleLoad, scaleLoad } from "../loads/index.ts";
import { type ErrorTerm, knownRsd, sigmaFromRsd } from "../uncertainty/index.ts";
import { checkConsumption, isNamed } from "./check-consumption.ts";
import { consumptionInput } from "./consumption-input.ts";
import { type DrugOf, drugOf } from "./drug-of.ts";
import type { Settings } from "./settings.ts";

/** Beyond this ratio between published factors the choice of one is told as decisive. */
const DISAGREE = 1.25;

/** One drug seen through one residue, or through several together. */
export interface ConsumptionSeries {
  /** Name of the drug. */
  readonly drug: string;
  /** The residues, joined by ` + `: what `biomarker` is in the loads. */
  readonly residues: string;
  readonly ways: readonly DrugOf[];
  /** The salt that masses are given as; null for the free base or acid. */
  readonly salt: Salt | null;
  readonly flags: readonly Code[];
  /** Loads of the drug: mg/d and mg/d/1000 inhabitants, with the factor's error among theirs. */
  readonly loads: readonly SampleLoad[];
}

/**
 * The consumption behind each load, residue by residue, and for the drugs that the study combines, from all residues
 * named. Each factor is one error of scope substance: every sample, site and period shares it, so it cancels in
 * comparisons. A residue without a defensible factor is told with the reason.
 * @throws WbeError `SETTING_INVALID` for names under `consumption` that mean nothing.
 */
export function consumptionSeries(
  loads: readonly SampleLoad[],
  settings: Settings,
): { readonly series: readonly ConsumptionSeries[]; readonly issues: readonly Issue[] } {
  checkConsumption(settings);
  const issues: Issue[] = [];
  const single: ConsumptionSeries[] = [];
  for (const [residue, own] of groupBy(loads, ({ biomarker }) => biomarker)) {
    const way = drugOf(residue, settings);
    if (way === null) continue;
    if ("kind" in way) issues.push(refused(residue, way));
    else single.push(seriesOf(way, own, settings));
  }
  const together = combined(single, settings);
  return { series: [...single, ...together.series], issues: [...issues, ...together.issues] };
}

function seriesOf(way: DrugOf, loads: readonly SampleLoad[], settings: Settings): ConsumptionSeries {
  const { chosen, biomarker, spread } = way;
  const salt = consumptionInput(settings).as === "salt" ? saltOf(chosen.parent) : null;
  const factor = chosen.factor * (salt?.factor.value ?? 1);
  const scale = (load: SampleLoad) => ({ factor, errors: [errorOf(chosen, load, settings)], flags: [] });
  const doubtful = needsCheck(chosen.confidence) || (salt !== null && needsCheck(salt.factor.confidence));
  return {
    drug: chosen.parent.name,
    residues: biomarker.name,
    ways: [way],
    salt,
    flags: [
      "CONSUMPTION_SCENARIO",
      ...(doubtful ? (["CONSTANT_FROM_MEMORY"] as const) : []),
      ...(timesApart(spread) > DISAGREE ? (["FACTORS_DISAGREE"] as const) : []),
    ],
    loads: loads.map((load) => scaleLoad(load, scale(load), settings.level)),
  };
}

/** Highest over lowest published factor; 1 without any. */
export function timesApart(spread: DrugOf["spread"]): number {
  return (spread?.highest.correctionFactor ?? 1) / (spread?.lowest.correctionFactor ?? 1);
}

/** A stated uncertainty goes before the factor set's own, and that before the project's default. */
function errorOf({ rsd, set }: ChosenFactor, { biomarker, site }: SampleLoad, settings: Settings): ErrorTerm {
  const { consumption } = settings.uncertainty;
  const known = knownRsd(consumption, biomarker, site);
  const isStated = known.origin === "stated" || (set === "study" && rsd !== null);
  const size = known.origin === "stated" ? known.rsd : (rsd ?? known.rsd);
  const bySite = consumption.scope === "site" || consumption.scope === "site-period";
  return {
    source: "consumption",
    scope: consumption.scope,
    key: consumption.scope === "sample" ? "" : bySite ? `${biomarker} | ${site}` : biomarker,
    sigma: sigmaFromRsd(size),
    origin: isStated ? "stated" : "assumed",
  };
}

/** One series for each drug that the study combines and that two or more of its residues were measured for. */
function combined(
  single: readonly ConsumptionSeries[],
  settings: Settings,
): { readonly series: readonly ConsumptionSeries[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const series = Object.entries(consumptionInput(settings).combine ?? {}).flatMap(([drug, names]) => {
    const wanted = names.map((name) => nameIn(name, settings));
    const members = single.filter((one) => isDrug(drug, one) && wanted.includes(one.residues));
    const [first] = members;
    if (first === undefined || members.length < 2) {
      const usable = members.map((one) => one.residues).join(", ") || "-";
      issues.push(issue({ code: "CONSUMPTION_NOT_COMBINED", details: { drug, biomarkers: usable } }));
      return [];
    }
    const residues = members.map((one) => one.residues).join(" + ");
    return [
      {
        ...first,
        residues,
        ways: members.flatMap(({ ways }) => ways),
        flags: [...new Set(members.flatMap(({ flags }) => flags))],
        loads: [
          ...groupBy(
            members.flatMap(({ loads }) => loads),
            sampleKey,
          ).values(),
        ].flatMap((ofSample) => drugLoad(ofSample, residues, settings.level) ?? []),
      },
    ];
  });
  return { series, issues };
}

function nameIn(name: string, settings: Settings): string {
  const way = drugOf(name, settings);
  return way === null || "kind" in way ? name : way.biomarker.name;
}

function isDrug(drug: string, { ways }: ConsumptionSeries): boolean {
  return ways.some(({ chosen: { parent } }) => isNamed(parent, drug));
}

/** Residues of one composite at one laboratory. */
function sampleKey({ site, window, sampleId, laboratory, matrix }: SampleLoad): string {
  return JSON.stringify([site, window.start, window.end, sampleId, laboratory, matrix]);
}

/** @throws WbeError `SETTING_INVALID` for a factor set that does not exist: a slip, not a property of the residue. */
function refused(biomarker: string, { cause, reason }: RefusedFactor): Issue {
  if (cause === "unknown set") {
    const details = { name: `consumption.factors.${biomarker}`, what: reason.en };
    throw issueError({ code: "SETTING_INVALID", details });
  }
  return issue({
    code: "CONSUMPTION_REFUSED",
    received: biomarker,
    details: { biomarker, reason: reason.en },
  });
}
