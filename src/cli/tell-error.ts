import { type Issue, isWbeError, VERSION, type WbeError } from "../base/index.ts";
import { languageOf } from "./language-of.ts";
import { tellLine } from "./tell-line.ts";
import type { World } from "./world.ts";

const OUR_FAULT = 1;
const INPUT_UNUSABLE = 3;

/** Tells an error on standard error, in the language of the call, and gives the exit code. */
export async function tellError(error: unknown, words: readonly string[], world: World): Promise<number> {
  if (!isWbeError(error)) return ourFault(error, world);
  const issues = error.issues as readonly Issue[];
  for (const line of await linesOf(error, issues, words)) tellLine(line, world.stderr);
  if (error.exitCode === INPUT_UNUSABLE && wantsJson(words)) world.stdout.write(asJson(words, issues));
  return error.exitCode;
}

async function linesOf(
  error: WbeError,
  issues: readonly Issue[],
  words: readonly string[],
): Promise<readonly string[]> {
  if (issues.length === 0) return [`wbe: ${error.message}`];
  const { formatIssues } = await import("../report/index.ts");
  const lines = formatIssues(issues, { language: await languageOf(words) });
  return lines.map((line, index) => (issues[index]?.file ? line : `wbe: ${line}`));
}

function ourFault(error: unknown, world: World): number {
  const text = error instanceof Error ? error.message : String(error);
  tellLine(
    `wbe: this should not have happened (${text}); please report it with the input that caused it`,
    world.stderr,
  );
  if (world.env.WBE_DEBUG !== undefined && error instanceof Error) world.stderr.write(`${error.stack}\n`);
  return OUR_FAULT;
}

function wantsJson(words: readonly string[]): boolean {
  const at = words.lastIndexOf("--format");
  const asked = words.includes("--format=json") || (at >= 0 && words[at + 1] === "json");
  return asked && !words.some((word) => /^(--out(=|$)|-o)/.test(word));
}

/** The envelope of a result that could not be made: no rows, and why. */
function asJson(words: readonly string[], issues: readonly Issue[]): string {
  const command = words.find((word) => !word.startsWith("-")) ?? "";
  const envelope = {
    schema: `wbe/${command}/1`,
    settings: {},
    provenance: { version: VERSION },
    rows: [],
    issues,
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
