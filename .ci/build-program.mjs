import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { dataAsText } from "./data-as-text.mjs";
import { directDoors } from "./through-doors.mjs";
import { withoutPictures } from "./without-pictures.mjs";

const LIST = "dist/metafile-program.json";

// Each file costs Node a third of a millisecond, each 10 kB of code as much: what is needed together stands in one file.
// A file takes all that its module imports, unless a file above it has that already.
const FILES = [
  ["start", "cli/run"],
  ["filter", "cli/filter-loads"],
  ["words", "cli/(?:run-merge|tell-error|write-page)"],
  ["tables", "cli/mapping-for"],
  ["study", "cli/run-study"],
  ["levels", "cli/summary-rows"],
];

const groups = FILES.map(([name, module], at) => ({
  name,
  test: new RegExp(`[\\\\/]src[\\\\/]${module.replace("/", "[\\\\/]")}\\.ts$`),
  priority: FILES.length - at,
}));

/**
 * Builds the program into dist and tells where the lists of what went into it stand. It has files of its own, its copies
 * of the readers too: cut where twenty doors would have it, starting takes twice as long. The thread that reads ranges of
 * a large file is one file, so that what it shares with the rest cuts nothing.
 */
export async function buildProgram() {
  const program = await bundled({ cli: "src/cli/main.ts" }, { groups });
  const thread = await bundled({ "loads-worker": "src/cli/loads-worker.ts" }, false);
  writeFileSync(LIST, JSON.stringify({ outputs: Object.fromEntries([...program, ...thread].map(inputsOf)) }));

  // A bin starts by itself.
  const shebang = "#!/usr/bin/env node\n";
  const start = readFileSync("dist/cli.cjs", "utf8");
  if (!start.startsWith("#!")) writeFileSync("dist/cli.cjs", shebang + start);
  chmodSync("dist/cli.cjs", 0o755);
  return [LIST];
}

async function bundled(input, codeSplitting) {
  const bundle = await rolldown({
    input,
    platform: "node",
    external: [/^node:/, /^read-excel-file/, "@resvg/resvg-js", "sharp"],
    resolve: {
      mainFields: ["module", "main"],
      conditionNames: ["browser"],
      alias: { "simple-statistics": resolve("node_modules/simple-statistics/index.js") },
    },
    treeshake: { moduleSideEffects: [{ test: /[\\/]simple-statistics[\\/]/, sideEffects: false }] },
    transform: { target: "node20" },
    plugins: [withoutPictures, directDoors, dataAsText],
  });
  const { output } = await bundle.write({
    dir: "dist",
    // Node starts sooner without the loader of ES modules, and loads less of itself for a `require`.
    format: "cjs",
    exports: "named",
    strict: true,
    entryFileNames: "[name].cjs",
    chunkFileNames: "cli-[name].cjs",
    codeSplitting,
    // Functions keep their names, for stack traces.
    minify: {
      compress: true,
      mangle: { toplevel: false },
      codegen: { removeWhitespace: true, asciiOnly: true },
    },
    comments: { legal: true, annotation: false, jsdoc: false },
    postFooter: originOf,
  });
  await bundle.close();
  return output;
}

/** Names the folders whose parts a file holds, as comments. */
function originOf({ moduleIds }) {
  const paths = moduleIds.map((path) => relative(".", path).replaceAll("\\", "/"));
  const folders = paths.flatMap(
    (path) => /^(?:node_modules\/(?:@[^/]+\/)?[^/]+|src\/.*)(?=\/)/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => `// ${folder}/`)
    .join("\n");
}

/** What went into a file, in the form of esbuild's list. */
function inputsOf({ fileName, modules }) {
  const inputs = Object.entries(modules).map(([path, { renderedLength }]) => [
    path.replaceAll("\\", "/"),
    { bytesInOutput: renderedLength },
  ]);
  return [fileName, { inputs: Object.fromEntries(inputs) }];
}
