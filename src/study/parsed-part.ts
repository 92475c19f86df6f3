import { unlikePart } from "./unlike-part.ts";

/**
 * The object that a text of JSON holds.
 * @throws WbeError `ARGUMENT_INVALID` for anything else.
 */
export function parsedPart(text: string, file: string): Readonly<Record<string, unknown>> {
  const value = parsed(text);
  if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  throw unlikePart("it is not of the same form as the first part", file);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
