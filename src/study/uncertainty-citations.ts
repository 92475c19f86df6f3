import type { UncertaintyKey } from "../uncertainty/index.ts";
import type { Citation } from "./citation.ts";
import { type Edition, editionNamed } from "./edition.ts";
import { EDITIONS } from "./editions.ts";
import type { Settings } from "./settings.ts";

/** Source and confidence of every default uncertainty that nothing stated replaces, fractions. */
export function uncertaintyCitations(
  { constants, uncertainty }: Settings,
  editions: readonly Edition[] = EDITIONS,
): readonly Citation[] {
  const edition = editionNamed(constants, editions);
  return (Object.keys(edition.uncertainty) as UncertaintyKey[])
    .filter((key) => key !== "consumption" && uncertainty[key].origin === "assumed")
    .map((key) => {
      const { rsd, unit, source, confidence } = edition.uncertainty[key];
      return { constant: `uncertainty.${key}`, value: rsd, unit, source, confidence };
    });
}
