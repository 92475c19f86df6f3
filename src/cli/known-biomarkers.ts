import { issueError } from "../base/index.ts";
import { biomarkerCard, findBiomarker, suggestBiomarker } from "../biomarkers/index.ts";
import { biomarkers } from "../study/index.ts";
import { deliver } from "./deliver.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

/** `wbe biomarkers`: the catalogue as a table; `wbe biomarkers NAME`: one card with every constant's source. */
export async function knownBiomarkers(
  args: Arguments,
  names: readonly string[],
  world: World,
): Promise<number> {
  const language = args.text("lang") === "sv" ? "sv" : "en";
  const output = outputFrom(args, world);
  if (names.length === 0) {
    await deliver(biomarkers(), output, world, language);
    return 0;
  }
  const wanted = names.join(" ");
  const found = findBiomarker(wanted);
  if (found === null) {
    const near = suggestBiomarker(wanted);
    throw issueError({
      code: "ARGUMENT_INVALID",
      received: wanted,
      details: { what: "it is not in the catalogue" },
      hint: near === null ? "wbe biomarkers lists all" : `did you mean ${near.name}?`,
    });
  }
  if (output.file === null && (output.format === null || output.format === "table")) {
    world.stdout.write(`${biomarkerCard(found, language).trimEnd()}\n`);
    return 0;
  }
  await deliver(biomarkers(found.name), output, world, language);
  return 0;
}
