import { chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { build } from "tsup";
import { buildOptions } from "./build-options.mjs";
import { throughDoors } from "./through-doors.mjs";
import { withoutPictures } from "./without-pictures.mjs";

// The thread that reads ranges of a large file starts from a file of its own.
const entries = { cli: "src/cli/main.ts", "loads-worker": "src/cli/loads-worker.ts" };

/**
 * Builds the program into dist and tells where the lists of what went into it stand. It has chunks of its own: shared
 * with twenty doors they would be so many that starting it takes twice as long. Its own copies of the readers too:
 * loaded from their packages, zod alone is a hundred files.
 */
export async function buildProgram() {
  await build({
    ...buildOptions,
    format: ["esm"],
    entry: entries,
    esbuildPlugins: [withoutPictures, throughDoors],
    noExternal: [...buildOptions.noExternal, /^zod(\/|$)/, /^csv-parse(\/|$)/],
  });
  renameSync("dist/metafile-esm.json", "dist/metafile-program.json");

  // A bin starts by itself.
  const shebang = "#!/usr/bin/env node\n";
  const program = readFileSync("dist/cli.js", "utf8");
  if (!program.startsWith("#!")) writeFileSync("dist/cli.js", shebang + program);
  chmodSync("dist/cli.js", 0o755);
  return ["dist/metafile-program.json"];
}
