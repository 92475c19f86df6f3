import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rolldown } from "rolldown";
import { build as buildTypes } from "tsup";
import { buildOptions } from "./build-options.mjs";
import { dataAsText } from "./data-as-text.mjs";
import { pureConstants } from "./pure-constants.mjs";
import { packageOf } from "./write-licences.mjs";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const doors = Object.fromEntries(
  Object.keys(exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => {
      const room = subpath.slice(2);
      return room === "" ? ["index", "src/index.ts"] : [room, `src/${room}/index.ts`];
    }),
);

// Node pays for every file and for every word in it: few files, each of rooms that are needed together with their
// packages, and what the front door does not need apart from what it needs.
const FILES = {
  _loads: [
    ...[
      "base",
      "numerics",
      "calendar",
      "units",
      "uncertainty",
      "biomarkers",
      "samples",
      "population",
      "loads",
    ],
    ...["simple-statistics", "pure-rand", "date-fns"],
  ],
  _statistics: ["quality", "censoring", "levels", "compare", "trend", "plan"],
  _reading: ["ingest", "zod"],
  _showing: ["report", "d3-.*", "internmap"],
  _study: ["study"],
  _files: ["stream", "node"],
  _parquet: ["hyparquet"],
  "_parquet-writer": ["hyparquet-writer"],
};

// A file of its own, so that package.json can give browsers the one that needs no Buffer (its `browser`).
const readers = {
  "csv-parse": "csv-parse/sync",
  "csv-parse-browser": "csv-parse/browser/esm/sync",
};

const options = {
  platform: "neutral",
  external: [/^node:/, /^read-excel-file/],
  resolve: {
    mainFields: ["module", "main"],
    conditionNames: ["browser"],
    // In one file its tables and classes would come along with every mean.
    alias: { "simple-statistics": resolve("node_modules/simple-statistics/index.js") },
  },
  treeshake: { moduleSideEffects: [{ test: /[\\/]simple-statistics[\\/]/, sideEffects: false }] },
  transform: { target: "node20" },
};

/** Builds the doors of the package into dist (CommonJS and types too unless `onlyEsm`) and gives the list of what went in. */
export async function buildLibrary(onlyEsm) {
  const chunks = await buildAs("es", "js");
  if (!onlyEsm) chunks.push(...(await buildAs("cjs", "cjs")));
  if (!onlyEsm) {
    await buildTypes({
      ...buildOptions,
      format: ["esm", "cjs"],
      entry: doors,
      dts: { only: true },
      metafile: false,
    });
  }
  return listOf(chunks);
}

async function buildAs(format, ending) {
  const bundle = await rolldown({
    ...options,
    input: { ...doors, ...readers },
    // Needed where a group does not take in all that it imports; the doors, in no group, export what they should.
    preserveEntrySignatures: "allow-extension",
    plugins: [dataAsText, pureConstants, readersApart(ending)],
  });
  const { output } = await bundle.write({
    dir: "dist",
    format,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `[name].${ending}`,
    codeSplitting: { groups: await groups(), includeDependenciesRecursively: false },
    // Functions keep their names, for stack traces; the marks of what is pure stay, for bundlers that drop what is unused.
    minify: {
      compress: true,
      mangle: { toplevel: false },
      codegen: { removeWhitespace: false, asciiOnly: true },
    },
    comments: { legal: true, annotation: true, jsdoc: false },
    postBanner: namesOfPackages,
  });
  await bundle.close();
  return output;
}

async function groups() {
  const needed = await neededByFrontDoor();
  return Object.entries(FILES).flatMap(([file, names]) => {
    const here = new RegExp(`[\\\\/](?:src|node_modules)[\\\\/](?:${names.join("|")})[\\\\/](?!index\\.ts$)`);
    const part = (name, wanted) => ({ name, test: (path) => here.test(path) && needed.has(path) === wanted });
    return [part(file, true), part(`${file}-more`, false)];
  });
}

async function neededByFrontDoor() {
  const bundle = await rolldown({ ...options, input: doors.index });
  const { output } = await bundle.generate();
  await bundle.close();
  return new Set(output.flatMap(({ modules }) => Object.keys(modules)));
}

function readersApart(ending) {
  return {
    name: "readers-apart",
    resolveId(source, importer) {
      if (source !== readers["csv-parse"] || importer === undefined) return null;
      return { id: `./csv-parse.${ending}`, external: true };
    },
  };
}

/** Names the packages of which a file holds parts. */
function namesOfPackages({ moduleIds }) {
  const names = new Set(moduleIds.map(packageOf).filter((name) => name !== undefined));
  return [...names].map((name) => `// node_modules/${name}`).join("\n");
}

/** What went into every file, in the form of esbuild's list. */
function listOf(chunks) {
  const entries = chunks.map(({ fileName, modules }) => {
    const inputs = Object.entries(modules).map(([path, { renderedLength }]) => [
      path,
      { bytesInOutput: renderedLength },
    ]);
    return [fileName, { inputs: Object.fromEntries(inputs) }];
  });
  return { outputs: Object.fromEntries(entries) };
}
