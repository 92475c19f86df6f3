import { biomarkerCard, findBiomarker } from "../biomarkers/index.ts";
import { parseSettings, type StudySettingsInput } from "../ingest/index.ts";
import { drugOf } from "./drug-of.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";
import { resolveSettings } from "./resolve-settings.ts";

/**
 * The card of a residue as a study knows it: its own biomarkers go before the catalogue's, and a factor that the study
 * states under `consumption.factors` stands among the published ones. Null for a name that is not known.
 * @throws WbeError `ARGUMENT_INVALID` for an own biomarker or factor that contradicts itself.
 */
export function ownCard(name: string, language: "sv" | "en", stated: StudySettingsInput = {}): string | null {
  const settings = resolveSettings(parseSettings(stated));
  const own = ownBiomarkers(settings.biomarkers);
  const known = findBiomarker(name, own);
  if (known === null) return null;
  const way = settings.consumption === false ? null : drugOf(name, settings);
  const shown = way === null || "kind" in way ? known : way.biomarker;
  return biomarkerCard(shown, language, own);
}
