import { issueError, nearest } from "../base/index.ts";
import { bashCompletions } from "./completions-bash.ts";
import { fishCompletions } from "./completions-fish.ts";
import { zshCompletions } from "./completions-zsh.ts";

const SHELLS = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions } as const;
const NAMES = Object.keys(SHELLS);

/** The script that lets a shell complete commands, options and values. @throws WbeError for an unknown shell. */
export function completions(names: readonly string[], language: "sv" | "en"): string {
  const [shell = "", ...more] = names;
  if (Object.hasOwn(SHELLS, shell) && more.length === 0)
    return SHELLS[shell as keyof typeof SHELLS](language);
  const near = nearest(shell, NAMES);
  throw issueError({
    code: "ARGUMENT_INVALID",
    details: { what: "completions are for one shell" },
    hint: near === null || shell === near ? NAMES.join(", ") : `did you mean ${near}?`,
    ...(shell === "" ? {} : { received: names.join(" ") }),
  });
}
