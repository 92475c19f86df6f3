import type { PublicationGuard } from "./publication-guard.ts";
import type { Settings } from "./settings.ts";

/** Settings without those of consumption. */
export type PublishedSettings = Omit<Settings, "consumption" | "uncertainty"> & {
  readonly uncertainty: Omit<Settings["uncertainty"], "consumption">;
};

/**
 * The settings as a published page carries them: without consumption, which no published row rests on, and without
 * decisions that may tell a value of a plant whose own figures are withheld.
 */
export function publishedSettings(
  settings: Settings,
  guard: PublicationGuard | undefined,
): PublishedSettings {
  const { consumption: _, exclusions = [], overrides = [], ...others } = settings;
  const { consumption: __, ...uncertainty } = settings.uncertainty;
  const withheld = new Set(guard?.withheld.map(({ site }) => site));
  const mayStand = ({ site }: { readonly site?: string | undefined }): boolean =>
    withheld.size === 0 || (site !== undefined && !withheld.has(site));
  return {
    ...others,
    uncertainty,
    ...(exclusions.some(mayStand) ? { exclusions: exclusions.filter(mayStand) } : {}),
    ...(overrides.some(mayStand) ? { overrides: overrides.filter(mayStand) } : {}),
  };
}
