import type { StudySettingsInput } from "../ingest/index.ts";

/** Settings made of named parts: a part that is given replaces only itself. */
const IN_PARTS = ["uncertainty", "mapping", "publication"] as const;

/** Settings with others laid over them: `{ uncertainty: { flow: 0 } }` leaves the other uncertainties as stated. */
export function mergeSettings(stated: StudySettingsInput, given: StudySettingsInput): StudySettingsInput {
  const parts = IN_PARTS.flatMap((key) =>
    stated[key] === undefined || given[key] === undefined
      ? []
      : [[key, { ...stated[key], ...given[key] }] as const],
  );
  return { ...stated, ...given, ...Object.fromEntries(parts) };
}
