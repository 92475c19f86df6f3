import { type Biomarker, findBiomarker } from "../biomarkers/index.ts";
import type { UncertaintyEntry, UncertaintyInput } from "../ingest/index.ts";
import type {
  ErrorScope,
  UncertaintyDefault,
  UncertaintyKey,
  UncertaintySetting,
} from "../uncertainty/index.ts";
import type { Edition } from "./edition.ts";
import type { Settings } from "./settings.ts";

/** The setting `uncertainty` with the defaults of an edition in every place that is not stated. */
export function resolveUncertainty(
  input: UncertaintyInput,
  edition: Edition,
  editions: readonly Edition[],
  own: readonly Biomarker[] = [],
): Settings["uncertainty"] {
  const keys = Object.keys(edition.uncertainty) as UncertaintyKey[];
  const ours = (key: UncertaintyKey): readonly number[] => editions.map((one) => one.uncertainty[key].rsd);
  return Object.fromEntries(
    keys.map((key) => [key, resolveOne(edition.uncertainty[key], input[key], ours(key), own)]),
  ) as Settings["uncertainty"];
}

function resolveOne(
  fallback: UncertaintyDefault,
  stated: UncertaintyInput[UncertaintyKey],
  ours: readonly number[],
  own: readonly Biomarker[],
): UncertaintySetting {
  if (typeof stated === "number") return setting(stated, {}, {}, fallback.scope, "stated");
  if (stated === undefined) return setting(fallback.rsd, {}, {}, fallback.scope, "assumed");
  const byBiomarker = Object.fromEntries(
    Object.entries(stated.byBiomarker ?? {}).map(([name, rsd]) => [
      findBiomarker(name, own)?.name ?? name,
      rsd,
    ]),
  );
  const assumed = isAssumed(stated, ours);
  return setting(
    assumed ? fallback.rsd : (stated.default ?? fallback.rsd),
    byBiomarker,
    stated.bySite ?? {},
    stated.scope ?? fallback.scope,
    assumed ? "assumed" : "stated",
  );
}

/** Our own default, of whichever edition, stays one when a printed result is run again. */
function isAssumed({ default: rsd, origin }: UncertaintyEntry, ours: readonly number[]): boolean {
  return rsd === undefined || (origin === "assumed" && ours.includes(rsd));
}

function setting(
  value: number,
  byBiomarker: Readonly<Record<string, number>>,
  bySite: Readonly<Record<string, number>>,
  scope: ErrorScope,
  origin: UncertaintySetting["origin"],
): UncertaintySetting {
  return { default: value, byBiomarker, bySite, scope, origin };
}
