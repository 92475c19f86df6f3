import { basename } from "node:path";
import { issueError } from "../base/index.ts";
import { defineBiomarker, findPopulationMarker, markerCard, relatedNames } from "../biomarkers/index.ts";
import { parseStudyFile, type StudySettingsInput } from "../ingest/index.ts";
import { readInput } from "../node/index.ts";
import { biomarkers, ownCard } from "../study/index.ts";
import { deliver } from "./deliver.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

/**
 * `wbe biomarkers`: the catalogue as a table; `wbe biomarkers NAME`: one card with every constant's source. A study file
 * among the names adds the biomarkers and factors that it brings.
 */
export async function knownBiomarkers(
  args: Arguments,
  names: readonly string[],
  world: World,
): Promise<number> {
  const isStudy = (name: string): boolean => /\.json$/i.test(name);
  const settings = await settingsOf(names.find(isStudy));
  const language = (args.text("lang") ?? settings.language) === "sv" ? "sv" : "en";
  const output = outputFrom(args, world);
  const wanted = names.filter((name) => !isStudy(name)).join(" ");
  if (wanted === "") {
    await deliver(biomarkers(undefined, settings), output, world, language);
    return 0;
  }
  const marker = findPopulationMarker(wanted)?.marker;
  const card =
    ownCard(wanted, language, settings) ?? (marker === undefined ? null : markerCard(marker, language));
  if (card === null) {
    const own = (settings.biomarkers ?? []).map((input) => defineBiomarker(input));
    const near = relatedNames(wanted, own).join(", ");
    throw issueError({
      code: "ARGUMENT_INVALID",
      received: wanted,
      details: { what: "it is not in the catalogue" },
      hint: near === "" ? "wbe biomarkers lists all" : `did you mean ${near}?`,
    });
  }
  if (output.file === null && (output.format === null || output.format === "table")) {
    world.stdout.write(`${card.trimEnd()}\n`);
    return 0;
  }
  await deliver(biomarkers(wanted, settings), output, world, language);
  return 0;
}

/** What a study file says; the files that it names are not read. */
async function settingsOf(path: string | undefined): Promise<StudySettingsInput> {
  if (path === undefined) return {};
  const { bytes } = await readInput(path);
  const { inputs: _, ...settings } = parseStudyFile(new TextDecoder().decode(bytes), basename(path));
  return settings;
}
