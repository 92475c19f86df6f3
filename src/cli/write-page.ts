import { fileURLToPath } from "node:url";
import { issueError } from "../base/index.ts";
import { readInput, writeOutput } from "../node/index.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { tellLine } from "./tell-line.ts";
import type { World } from "./world.ts";

/** The page lies beside the built program; from the sources it is found where it is built. */
const PLACES = ["./page.html", "../../dist/page.html"] as const;
const DEFAULT_NAME = "wbe.html";

const WORDS = {
  en: (file: string): string => `the page is in ${file}: open it in a browser`,
  sv: (file: string): string => `sidan ligger i ${file}: öppna den i en webbläsare`,
} as const;

/**
 * `wbe page`: writes the tool as one HTML file; to standard output when piped, else to `--out` or `wbe.html`. `--lang`
 * settles its first language, which is else the browser's.
 * @throws WbeError `OUTPUT_EXISTS` without `--force`; `FILE_NOT_FOUND` where the package was not built.
 */
export async function writePage(args: Arguments, names: readonly string[], world: World): Promise<number> {
  const [name] = names;
  if (name !== undefined) {
    const what = "the page reads no file: files are chosen in it";
    throw issueError({
      code: "ARGUMENT_INVALID",
      received: name,
      details: { what },
      hint: "wbe page --out FILE",
    });
  }
  const { file, force } = outputFrom(args, world);
  const language = args.text("lang");
  const page = inLanguage(await builtPage(), language);
  const target = file ?? (world.stdout.isTerminal ? DEFAULT_NAME : null);
  if (target === null) {
    world.stdout.write(page);
    return 0;
  }
  await writeOutput(target, page, { force, interrupted: world.interrupted });
  if (!args.has("quiet")) tellLine(WORDS[language === "sv" ? "sv" : "en"](target), world.stderr);
  return 0;
}

async function builtPage(): Promise<string> {
  const [beside, built] = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))) as [
    string,
    string,
  ];
  const { bytes } = await readInput(beside, "page.html").catch(() => readInput(built, "page.html"));
  return new TextDecoder().decode(bytes);
}

function inLanguage(page: string, language: string | undefined): string {
  if (language === undefined) return page;
  return page.replace('<html lang="sv">', `<html lang="${language}" data-language="${language}">`);
}
