import { basename } from "node:path";
import { issueError } from "../base/index.ts";
import { readFile, suggestMapping } from "../ingest/index.ts";
import { readInput, readStream, refuseInput, writeOutput } from "../node/index.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { fileOptionsFrom } from "./settings-from.ts";
import { tellLine } from "./tell-line.ts";
import type { World } from "./world.ts";

const WORDS = {
  en: {
    missing: "no column was found for",
    constant: 'what is the same for all rows goes under "constants", like {"site": "Ekeby"}',
    unread: "nothing was found for the columns",
  },
  sv: {
    missing: "ingen kolumn hittades för",
    constant: 'det som är lika för alla rader skrivs under "constants", som {"site": "Ekeby"}',
    unread: "inget hittades för kolumnerna",
  },
} as const;

/** Prints a proposed mapping of a laboratory's, flow or sites file as JSON, for `--mapping` or under `mapping` in a study file. */
export async function mappingFor(args: Arguments, names: readonly string[], world: World): Promise<number> {
  const output = outputFrom(args, world);
  const [name] = names;
  if (name === undefined || name.endsWith(".json")) {
    const what = "a mapping is suggested for a laboratory's file";
    throw issueError({ code: "ARGUMENT_INVALID", details: { what }, hint: "name that file" });
  }
  if (output.file !== null) await refuseInput(output.file, [name]);
  const { bytes } = name === "-" ? await readStream(world.stdin) : await readInput(name);
  const { encoding, delimiter, sheet } = fileOptionsFrom(args, world.today);
  const forced = Object.fromEntries(
    Object.entries({ encoding, delimiter, sheet }).filter(([, value]) => value !== undefined),
  );
  const { table } = await readFile(bytes, { file: basename(name), ...forced });
  const { kind, mapping, missing, unread } = suggestMapping(table);
  const text = `${JSON.stringify({ [kind]: mapping }, null, 2)}\n`;
  if (output.file === null) world.stdout.write(text);
  else await writeOutput(output.file, text, { force: output.force, interrupted: world.interrupted });
  if (args.has("quiet")) return 0;
  const words = WORDS[args.text("lang") === "sv" ? "sv" : "en"];
  if (missing.length > 0)
    tellLine(`${words.missing}: ${missing.join(", ")}; ${words.constant}`, world.stderr);
  if (unread.length > 0) tellLine(`${words.unread}: ${unread.join(", ")}`, world.stderr);
  return 0;
}
