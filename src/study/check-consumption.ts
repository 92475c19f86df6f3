import { issueError, nearest } from "../base/index.ts";
import { BIOMARKERS, type Biomarker, findBiomarker, type Parent, relatedNames } from "../biomarkers/index.ts";
import { consumptionInput } from "./consumption-input.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import type { Settings } from "./settings.ts";

/**
 * Names under `consumption` that mean nothing would be left out in silence.
 * @throws WbeError `SETTING_INVALID` for a residue or a drug that neither the study nor the catalogue knows, and for
 * residues that are to be combined but are not of the drug, with the nearest name.
 */
export function checkConsumption(settings: Settings): void {
  const { factors = {}, combine = {}, doses = {} } = consumptionInput(settings);
  const own = ownBiomarkers(settings.biomarkers);
  for (const name of Object.keys(factors)) demandResidue(name, "consumption.factors", own);
  for (const name of Object.keys(doses)) demandDrug(name, "consumption.doses", own);
  for (const [drug, residues] of Object.entries(combine)) {
    demandDrug(drug, "consumption.combine", own);
    for (const name of residues) {
      const residue = demandResidue(name, `consumption.combine.${drug}`, own);
      if (residue.parents.some((parent) => isNamed(parent, drug))) continue;
      throw invalid(`consumption.combine.${drug}`, name, "it is no residue of this drug", "");
    }
  }
}

/** Whether a drug goes by this name: any of its names, in Swedish or English, or its id. */
export function isNamed({ id, name, names }: Parent, written: string): boolean {
  return [id, name, names.en, names.sv].some((one) => one.toLowerCase() === written.toLowerCase());
}

function demandResidue(name: string, setting: string, own: readonly Biomarker[]): Biomarker {
  const found = findBiomarker(name, own);
  if (found !== null) return found;
  throw invalid(setting, name, "no residue has this name", relatedNames(name, own).join(", "));
}

function demandDrug(name: string, setting: string, own: readonly Biomarker[]): void {
  const drugs = [...own, ...BIOMARKERS].flatMap(({ parents }) => parents);
  if (drugs.some((drug) => isNamed(drug, name))) return;
  const near = nearest(
    name,
    drugs.flatMap(({ names }) => [names.en, names.sv]),
  );
  throw invalid(setting, name, "no residue stands for a drug of this name", near ?? "");
}

function invalid(name: string, received: string, what: string, near: string): Error {
  return issueError({
    code: "SETTING_INVALID",
    received,
    details: { name, what },
    hint: near === "" ? "wbe biomarkers lists all" : `did you mean ${near}?`,
  });
}
