import { readFileSync } from "node:fs";
import { build } from "tsup";
import { buildOptions } from "./build-options.mjs";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const doors = Object.fromEntries(
  Object.keys(exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => {
      const room = subpath.slice(2);
      return room === "" ? ["index", "src/index.ts"] : [room, `src/${room}/index.ts`];
    }),
);

/** Builds the doors of the package into dist (CommonJS and types too unless `onlyEsm`) and tells where the lists of what went in stand. */
export async function buildLibrary(onlyEsm) {
  await build({ ...buildOptions, format: ["esm"], entry: doors });
  if (onlyEsm) return ["dist/metafile-esm.json"];
  await build({ ...buildOptions, format: ["cjs"], entry: doors });
  await build({
    ...buildOptions,
    format: ["esm", "cjs"],
    entry: doors,
    dts: { only: true },
    metafile: false,
  });
  return ["dist/metafile-esm.json", "dist/metafile-cjs.json"];
}
