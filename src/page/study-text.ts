import type { StudyRequest } from "./protocol.ts";

/** A study file as JSON: the files by role, and every setting that was stated. `wbe` reads it beside those files. */
export function studyText({ roles, settings }: Pick<StudyRequest, "roles" | "settings">): string {
  const { title, language, ...others } = settings;
  const inputs: Record<string, string | readonly string[]> = {};
  for (const [file, role] of Object.entries(roles)) {
    if (role === null) continue;
    const earlier = inputs[role];
    inputs[role] = earlier === undefined ? file : [...[earlier].flat(), file];
  }
  const study = { ...(title === undefined ? {} : { title }), language, inputs, ...others };
  return `${JSON.stringify(study, null, 2)}\n`;
}
