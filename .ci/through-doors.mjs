// Plugins: an import through a room's door becomes one from the file behind it. A door is an entry of the package, and
// what imports an entry drags in all that it exports; so a light command would load every room.
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const IMPORT = /^import \{([^}]*)\} from "([^"]*\/index\.ts)";$/gm;
const LATER = /\{ (\w+) \} = await import\("([^"]*\/index\.ts)"\)/g;
const EXPORT = /^export (type )?\{([^}]*)\} from "([^"]*)";$/gm;

const doors = new Map();

/** What a door exports: name -> file and the name there. */
function behind(door) {
  const known = doors.get(door);
  if (known !== undefined) return known;
  const found = new Map();
  for (const [, typeOnly, names, from] of readFileSync(door, "utf8").matchAll(EXPORT)) {
    if (typeOnly) continue;
    const file = join(dirname(door), from);
    const further = from.endsWith("/index.ts") ? behind(file) : null;
    for (const [name, alias] of specifiers(names)) {
      found.set(alias, further?.get(name) ?? { file, name });
    }
  }
  doors.set(door, found);
  return found;
}

/** `a, type B, c as d` as pairs of names, types left out. */
function specifiers(names) {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(/\s+as\s+/))
    .map(([name, alias = name]) => [name, alias]);
}

/** The source of a file with every import through a door made direct. */
function directImports(path, source) {
  const later = source.replace(LATER, (whole, name, from) => {
    const target = behind(join(dirname(path), from)).get(name);
    return target?.name === name ? whole.replace(from, pathFrom(path, target.file)) : whole;
  });
  return later.replace(IMPORT, (whole, names, from) => {
    const door = join(dirname(path), from);
    const lines = specifiers(names).map(([name, alias]) => {
      const target = behind(door).get(name);
      if (target === undefined) return null;
      return `import { ${target.name} as ${alias} } from "${pathFrom(path, target.file)}";`;
    });
    // On one line each statement keeps the lines of the file, for source maps and stack traces.
    return lines.includes(null) ? whole : lines.join(" ") + "\n".repeat(whole.split("\n").length - 1);
  });
}

function pathFrom(path, file) {
  const found = relative(dirname(path), file).replaceAll("\\", "/");
  return found.startsWith(".") ? found : `./${found}`;
}

const SOURCE = /[\\/]src[\\/](?!.*index\.ts$).*\.ts$/;

/** For Rolldown. */
export const directDoors = {
  name: "direct-doors",
  transform: { filter: { id: SOURCE }, handler: (source, path) => ({ code: directImports(path, source) }) },
};

/** For esbuild. */
export const throughDoors = {
  name: "through-doors",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      if (!SOURCE.test(path)) return undefined;
      return { contents: directImports(path, readFileSync(path, "utf8")), loader: "ts" };
    });
  },
};
