import { readInput, readStream, refuseInput, writeOutput } from "../node/index.ts";
import { type MergePart, merge } from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

/** `wbe merge A B C`: the outputs of shards as one, in the form they have. */
export async function runMerge(args: Arguments, names: readonly string[], world: World): Promise<number> {
  const { format, file, force } = outputFrom(args, world);
  const parts: MergePart[] = [];
  for (const name of names) {
    const { bytes } = name === "-" ? await readStream(world.stdin) : await readInput(name);
    parts.push({ file: name, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) });
  }
  const merged = merge(parts);
  if (args.has("format") && format !== merged.format) {
    throw badOption("format", `the parts are ${merged.format}, and so is what they make`, {
      hint: `run the shards with --format ${format}`,
    });
  }
  if (file === null) world.stdout.write(merged.text);
  else {
    await refuseInput(file, names);
    await writeOutput(file, merged.text, { force, interrupted: world.interrupted });
  }
  return 0;
}
