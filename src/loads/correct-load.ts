import type { Code } from "../base/index.ts";
import { needsCheck } from "../biomarkers/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import type { Correction, CorrectionKind } from "./correction.ts";
import { correctionFactor } from "./correction-factor.ts";
import type { SampleLoad } from "./sample-load.ts";
import { scaleLoad } from "./scale-load.ts";

/** The flag of a result that carries a correction. */
export const CORRECTION_FLAGS: Readonly<Record<CorrectionKind, Code>> = {
  "in-sewer": "CORRECTED_IN_SEWER",
  sorption: "CORRECTED_SORPTION",
  recovery: "CORRECTED_RECOVERY",
  storage: "CORRECTED_STORAGE",
};

/**
 * The load with every correction that is for it: value, limits and concentration scaled, one error term a correction,
 * a flag each. A load that carries the flag already is left as it is, so nothing is corrected twice. Sorption is for
 * filtered samples only; a result that the laboratory has corrected for recovery, by its own word or by the name of the
 * method, refuses that correction (`RECOVERY_REFUSED`).
 * @param level two-sided confidence level, 0 to 1
 * @throws WbeError `ARGUMENT_INVALID` for a correction that cannot be computed.
 */
export function correctLoad(load: SampleLoad, corrections: readonly Correction[], level: number): SampleLoad {
  let corrected = load;
  for (const correction of corrections) {
    if (isFor(correction, load)) corrected = withCorrection(corrected, correction, level);
  }
  return corrected;
}

function withCorrection(load: SampleLoad, correction: Correction, level: number): SampleLoad {
  const flag = CORRECTION_FLAGS[correction.kind];
  if (load.flags.includes(flag)) return load;
  const refused = refusalOf(correction, load);
  if (refused !== null) return { ...load, flags: [...new Set([...load.flags, refused])] };
  const { factor, sigma } = correctionFactor(correction);
  const flags: readonly Code[] = needsCheck(correction.confidence ?? "")
    ? [flag, "CONSTANT_FROM_MEMORY"]
    : [flag];
  return scaleLoad(load, { factor, errors: [termOf(correction, load, sigma)], flags }, level);
}

function isFor({ biomarker, site, laboratory }: Correction, load: SampleLoad): boolean {
  return (
    load.usable &&
    biomarker === load.biomarker &&
    (site === undefined || site === load.site) &&
    (laboratory === undefined || laboratory === load.laboratory)
  );
}

function refusalOf({ kind }: Correction, load: SampleLoad): Code | null {
  if (kind === "recovery" && isRecovered(load)) return "RECOVERY_REFUSED";
  if (kind === "sorption" && load.matrix !== "filtered") return "SORPTION_REFUSED";
  return null;
}

/** A load that is read back has its first refusal among its flags. */
function isRecovered({ measurement, method, flags }: SampleLoad): boolean {
  return (
    measurement.recoveryCorrected === true || namesCorrected(method) || flags.includes("RECOVERY_REFUSED")
  );
}

/** Sewer and particles are the site's; recovery and storage the laboratory's. All are shared by every day. */
function termOf({ kind }: Correction, { biomarker, site, laboratory }: SampleLoad, sigma: number): ErrorTerm {
  const ofSite = kind === "in-sewer" || kind === "sorption";
  return {
    source: kind,
    scope: ofSite ? "site" : "substance",
    key: [biomarker, ofSite ? site : laboratory].join(" | "),
    sigma,
    origin: "stated",
  };
}

/** How a laboratory names a method whose results are corrected for recovery. */
function namesCorrected(method: string): boolean {
  return /recovery[ _-]?corrected|corrected for recovery|isotope[ -]?dilution|isotoputspädning|utbyteskorr|korrigera\p{L}* för utbyte/iu.test(
    method,
  );
}
