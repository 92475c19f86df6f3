// What both builds share: the program's and the library's.
import { throughDoors } from "./through-doors.mjs";

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

export const buildOptions = {
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
