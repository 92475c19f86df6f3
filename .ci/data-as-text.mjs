// A Rolldown plugin: a module that imports nothing and exports only data is run now and written as JSON in a string.
// An engine takes about as long to read a table of code as to read a program, and a tenth of that for a string.
import { isDeepStrictEqual } from "node:util";
import { transform } from "esbuild";

const FEWEST_LETTERS = 1000;
const IMPORT = /^(?:import|export) (?!type\b)[^;]*? from "/m;

export const dataAsText = {
  name: "data-as-text",
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/ },
    async handler(source) {
      if (source.length < FEWEST_LETTERS || !/^export const /m.test(source) || IMPORT.test(source)) return;
      const { code } = await transform(source, { loader: "ts", format: "esm" });
      const exported = Object.entries(await import(`data:text/javascript,${encodeURIComponent(code)}`));
      if (!exported.every(([, value]) => isData(value))) return;
      const lines = exported.map(
        ([name, value]) => `export const ${name} = /* @__PURE__ */ JSON.parse(${quoted(value)});`,
      );
      return { code: lines.join("\n"), moduleType: "js" };
    },
  },
  // JSON is full of double quotes: between single ones they need no signs before them.
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      file.code = file.code?.replace(/(?<=JSON\.parse\()"(?:[^"\\]|\\.)*"(?=\))/g, singleQuoted);
    }
  },
};

function singleQuoted(literal) {
  return `'${literal.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function isData(value) {
  return (
    typeof value === "object" && value !== null && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)
  );
}

function quoted(value) {
  return JSON.stringify(JSON.stringify(value));
}
