import { nearest, WbeError } from "../base/index.ts";

export type Json = Readonly<Record<string, unknown>>;

/** Throws `ARGUMENT_INVALID` with the path inside what the user wrote. */
export function refuse(path: string, expected: string, received: unknown): never {
  const shown = received === undefined ? "nothing" : (JSON.stringify(received) ?? String(received));
  throw new WbeError("ARGUMENT_INVALID", `${path}: expected ${expected}, found ${shown}`, {
    path,
    expected,
    received: shown,
  });
}

/** The value as an object with no keys but `known`; an unknown key is an error that names the nearest one. */
export function objectAt(path: string, value: unknown, known: readonly string[]): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(path, "an object", value);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    refuse(`${path}.${key}`, near === null ? `one of ${known.join(", ")}` : `the key ${near}`, key);
  }
  return value as Json;
}

export function arrayAt(path: string, value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : refuse(path, "a list", value);
}

export function textAt(path: string, value: unknown): string {
  return typeof value === "string" && value.trim() !== "" ? value : refuse(path, "a text", value);
}

/** `{ key: read(path, value) }`, or nothing where nothing was given: absent stays absent. */
export function optional<K extends string, T>(
  key: K,
  read: (path: string, value: unknown) => T,
  path: string,
  value: unknown,
): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: read(path, value) } as { readonly [P in K]?: T });
}
