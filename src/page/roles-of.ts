import type { Role } from "./protocol.ts";
import type { State } from "./state.ts";

/** The role of every file: the user's choice, else what it was recognised as. */
export function rolesOf({
  files,
  chosen,
}: Pick<State, "files" | "chosen">): Readonly<Record<string, Role | null>> {
  return Object.fromEntries(
    files.map(({ name, role }) => [name, Object.hasOwn(chosen, name) ? (chosen[name] ?? null) : role]),
  );
}
