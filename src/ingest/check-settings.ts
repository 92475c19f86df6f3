import type * as z from "zod/mini";
import { type IssueInput, issue, WbeError } from "../base/index.ts";
import { settingProblems } from "./setting-problems.ts";

/** A value that fits a schema, or a WbeError with every problem at once. */
export function checkSettings(schema: z.ZodMiniObject, value: unknown, file: string | null): unknown {
  const result = schema.safeParse(value);
  if (result.success) return withoutSchemaName(result.data);
  const problems = settingProblems(result.error.issues, schema, value, file);
  const issues = problems.map(issue);
  const [first] = problems as [IssueInput, ...IssueInput[]];
  throw new WbeError(first.code, issues.map(({ message }) => message).join("\n"), {
    exitCode: 2,
    issues,
    path: String(first.details?.name ?? ""),
    ...(typeof first.received === "string" ? { received: first.received } : {}),
  });
}

function withoutSchemaName(data: object): object {
  const { $schema: _, ...rest } = data as { $schema?: string };
  return rest;
}
