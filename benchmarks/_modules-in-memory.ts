import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { Script } from "node:vm";
import { transformSync } from "esbuild";

type Exports = Record<string, unknown>;
type Run = (require: (name: string) => unknown, module: { exports: Exports }, reached: Reached) => void;

/** A mark for each place that `withReach` watches. */
export type Reached = Uint8Array;

/** What stands in place of a file on disk. */
export type Scripts = ReadonlyMap<string, Script>;

const kept = new Map<string, Script>();
const installed = createRequire(import.meta.url);

/** A source as a script that is evaluated any number of times. */
export function scriptOf(path: string, text: string): Script {
  const { code } = transformSync(text, {
    loader: "ts",
    format: "cjs",
    target: "node20",
    supported: { "dynamic-import": false },
    sourcefile: path,
  });
  // Modules are strict: a write to what is read-only is an error there.
  const strict = `(function (require, module, __reached) { "use strict"; const { exports } = module; ${code}\n})`;
  return new Script(strict, { filename: path });
}

function keptScript(path: string): Script {
  const known = kept.get(path) ?? scriptOf(path, readFileSync(path, "utf8"));
  kept.set(path, known);
  return known;
}

/** A fresh set of modules: every file is evaluated anew; packages are the installed ones but for those `instead`. */
export function freshModules(
  scripts: Scripts,
  instead: ReadonlyMap<string, Exports>,
  reached: Reached,
): (path: string) => Exports {
  const evaluated = new Map<string, { exports: Exports }>();
  const load = (path: string): Exports => {
    const known = evaluated.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as Exports };
    evaluated.set(path, module);
    if (extname(path) === ".json") {
      const data = JSON.parse(readFileSync(path, "utf8")) as Exports;
      module.exports = { ...data, __esModule: true, default: data };
      return module.exports;
    }
    const required = (name: string): unknown =>
      name.startsWith(".") ? load(join(dirname(path), name)) : (instead.get(name) ?? installed(name));
    const script = scripts.get(path) ?? keptScript(path);
    (script.runInThisContext() as Run)(required, module, reached);
    return module.exports;
  };
  return load;
}
