import * as z from "zod/mini";
import { commentsAllowed } from "./study-comments.ts";
import { studySchemas } from "./study-schema.ts";

/** The JSON Schema of a study file, for editors that complete it. */
export function studyJsonSchema(): Readonly<Record<string, unknown>> {
  return commentsAllowed(z.toJSONSchema(studySchemas().study, { io: "input" }));
}
