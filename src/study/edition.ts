import { issueError } from "../base/index.ts";
import type { BiomarkerInput } from "../biomarkers/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import type { UncertaintyDefault, UncertaintyKey } from "../uncertainty/index.ts";

/** Defaults of settings that an edition decides: they choose methods, not what the study is about. */
export type EditionDefaults = Required<
  Pick<
    StudySettingsInput,
    | "level"
    | "target"
    | "nonDetects"
    | "fewSamples"
    | "weekSpread"
    | "seasonDip"
    | "trendMethod"
    | "population"
  >
> & { readonly weekend: NonNullable<StudySettingsInput["weekend"]> };

/** Constants, defaults and methods as they stood in one edition: a study that pins it keeps its digits. */
export interface Edition {
  /** Year and number, like `2026.1`. */
  readonly name: string;
  readonly uncertainty: Readonly<Record<UncertaintyKey, UncertaintyDefault>>;
  readonly defaults: EditionDefaults;
  /** Residues whose constants differ from the catalogue's of today; empty in the newest edition. */
  readonly biomarkers: readonly BiomarkerInput[];
}

/** The edition of a name, or the newest without one. @throws WbeError `SETTING_INVALID` when it does not exist. */
export function editionNamed(name: string | undefined, editions: readonly Edition[]): Edition {
  const found = name === undefined ? editions.at(-1) : editions.find((edition) => edition.name === name);
  if (found !== undefined) return found;
  const known = editions.map((edition) => edition.name).join(", ");
  throw issueError({
    code: "SETTING_INVALID",
    expected: known,
    ...(name === undefined ? {} : { received: name }),
    details: { name: "constants", what: `there is no edition ${name}` },
    hint: `there are ${known}; a later wbe may know more`,
  });
}
