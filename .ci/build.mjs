// Builds dist. "--esm" alone makes the ES modules and the bin (seconds); without it CommonJS and types too.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { build } from "tsup";
import { buildPage } from "./build-page.mjs";
import { throughDoors } from "./through-doors.mjs";
import { withoutPictures } from "./without-pictures.mjs";
import { licenceTexts } from "./write-licences.mjs";

const onlyEsm = process.argv.includes("--esm");
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
// The thread that reads ranges of a large file starts from a file of its own.
const bin = { cli: "src/cli/main.ts", "loads-worker": "src/cli/loads-worker.ts" };
const doors = Object.fromEntries(
  Object.keys(exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => {
      const room = subpath.slice(2);
      return room === "" ? ["index", "src/index.ts"] : [room, `src/${room}/index.ts`];
    }),
);

// Bundled because they are ES modules only, slow to load whole, or huge to install; their licences go along.
const bundled = [
  "d3-scale",
  "d3-shape",
  "hyparquet",
  "hyparquet-writer",
  "simple-statistics",
  "date-fns",
  "pure-rand",
];

const shared = {
  config: false,
  splitting: true,
  target: "node20",
  platform: "neutral",
  external: [/^node:/],
  noExternal: bundled.map((name) => new RegExp(`^${name}(/|$)`)),
  metafile: true,
  removeNodeProtocol: false,
  silent: true,
  esbuildPlugins: [throughDoors],
  esbuildOptions(options) {
    options.mainFields = ["module", "main"];
    options.conditions = ["browser"];
  },
};

mkdirSync("dist", { recursive: true });
for (const name of readdirSync("dist")) {
  if (!onlyEsm || name.endsWith(".js")) rmSync(join("dist", name), { recursive: true });
}

// The program has chunks of its own: shared with twenty doors they would be so many that starting it takes twice as long.
// Its own copies of the readers too: loaded from their packages, zod alone is a hundred files.
await build({
  ...shared,
  format: ["esm"],
  entry: bin,
  esbuildPlugins: [withoutPictures, throughDoors],
  noExternal: [...shared.noExternal, /^zod(\/|$)/, /^csv-parse(\/|$)/],
});
renameSync("dist/metafile-esm.json", "dist/metafile-cli.json");
await build({ ...shared, format: ["esm"], entry: doors });
if (!onlyEsm) {
  await build({ ...shared, format: ["cjs"], entry: doors });
  await build({ ...shared, format: ["esm", "cjs"], entry: doors, dts: { only: true }, metafile: false });
}

// A bin starts by itself.
const shebang = "#!/usr/bin/env node\n";
const program = readFileSync("dist/cli.js", "utf8");
if (!program.startsWith("#!")) writeFileSync("dist/cli.js", shebang + program);
chmodSync("dist/cli.js", 0o755);

const metafiles = ["dist/metafile-cli.json", "dist/metafile-esm.json", "dist/metafile-cjs.json"].filter(
  existsSync,
);
const inPage = await buildPage("dist/page.html");
const inBundles = metafiles.map((file) => JSON.parse(readFileSync(file, "utf8")));
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licenceTexts([...inBundles, ...inPage]));
for (const file of metafiles) rmSync(file);

// The schema of study.json ships in the package, so that editors complete it.
const { studyJsonSchema } = await import("../dist/ingest.js");
writeFileSync("dist/study.schema.json", `${JSON.stringify(studyJsonSchema(), null, 2)}\n`);
