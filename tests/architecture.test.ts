import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** The import table of src/README.md: which room may import values from which. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  numerics: ["base"],
  calendar: ["base"],
  units: ["base"],
  uncertainty: ["base", "numerics"],
  biomarkers: ["base", "units"],
  samples: ["base", "units", "calendar", "biomarkers"],
  quality: ["base", "numerics", "units", "calendar", "samples"],
  censoring: ["base", "numerics", "units", "samples"],
  population: ["base", "numerics", "units", "calendar", "uncertainty", "biomarkers", "samples"],
  loads: ["base", "numerics", "units", "calendar", "uncertainty", "biomarkers", "samples", "population"],
  levels: ["base", "numerics", "calendar", "uncertainty", "samples", "censoring"],
  compare: ["base", "numerics", "calendar", "uncertainty", "samples", "censoring", "levels"],
  trend: ["base", "numerics", "calendar", "uncertainty", "samples", "censoring"],
  plan: ["base", "numerics", "calendar", "uncertainty", "censoring", "levels", "compare"],
  ingest: ["base", "units", "calendar", "biomarkers", "samples"],
  report: ["base", "units", "calendar", "biomarkers"],
  study: [
    "base",
    "numerics",
    "units",
    "calendar",
    "uncertainty",
    "biomarkers",
    "samples",
    "quality",
    "censoring",
    "population",
    "loads",
    "levels",
    "compare",
    "trend",
    "plan",
    "ingest",
    "report",
  ],
  stream: [
    "base",
    "numerics",
    "units",
    "calendar",
    "uncertainty",
    "biomarkers",
    "samples",
    "quality",
    "loads",
    "report",
  ],
  node: ["base", "samples", "quality", "loads", "stream", "ingest", "study", "report"],
  page: ["base", "ingest", "study", "report"],
  cli: ["base", "samples", "ingest", "loads", "report", "study", "plan", "biomarkers", "node"],
  index: [
    "base",
    "numerics",
    "units",
    "calendar",
    "uncertainty",
    "biomarkers",
    "samples",
    "quality",
    "censoring",
    "population",
    "loads",
    "levels",
    "compare",
    "trend",
    "plan",
    "study",
    "ingest",
    "report",
  ],
};

/** Type-only imports that go beyond the table. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  censoring: ["uncertainty"],
  levels: ["loads"],
  report: [
    "uncertainty",
    "samples",
    "quality",
    "censoring",
    "population",
    "loads",
    "levels",
    "compare",
    "trend",
    "plan",
    "ingest",
    "numerics",
  ],
};

const DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  numerics: ["simple-statistics", "pure-rand"],
  calendar: ["date-fns"],
  ingest: ["csv-parse", "zod", "read-excel-file", "hyparquet"],
  report: ["d3-scale", "d3-shape", "hyparquet-writer"],
};

const ROOT = join(import.meta.dirname, "..");
const SOURCE = join(ROOT, "src");
const files = listFiles(SOURCE);

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const imports = files.flatMap(importsOf);

describe("the house", () => {
  test("the page for people says the same as the table, where it names the rooms", () => {
    const page = readFileSync(join(SOURCE, "README.md"), "utf8");
    const rows = [...page.matchAll(/^\| [\w ]+ \| `(\w+)(?:\.ts)?` \|.*\| ([^|]+) \|$/gm)];
    expect(rows.map(([, room]) => room).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    const said = rows
      .map(([, room = "", cell = ""]) => [room, cell.replace(/;.*$/, "").replace(/^nothing$/, "")] as const)
      .filter(([, cell]) => !/^(the same|every)\b/.test(cell));
    expect(said.length).toBeGreaterThan(15);
    for (const [room, cell] of said) expect([room, cell]).toEqual([room, MAY_IMPORT[room]?.join(", ")]);
  });

  test("every source file lies in a room of the map", () => {
    expect(files.map(roomOf).filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test("rooms import only what the table allows", () => {
    const odd = imports.filter(({ from, target, typeOnly }) => {
      if (!target.startsWith(".")) return false;
      const here = roomOf(from);
      const there = roomOf(resolveImport(from, target));
      if (here === there) return false;
      const allowed = [...(MAY_IMPORT[here] ?? []), ...(typeOnly ? (MAY_IMPORT_TYPES[here] ?? []) : [])];
      return !allowed.includes(there);
    });
    expect(odd.map(show)).toEqual([]);
  });

  test("across rooms only doors are imported, and relative imports end in .ts", () => {
    const odd = imports.filter(({ from, target }) => {
      if (!target.startsWith(".")) return false;
      if (!target.endsWith(".ts")) return true;
      const there = resolveImport(from, target);
      return roomOf(from) !== roomOf(there) && !there.endsWith("/index.ts");
    });
    expect(odd.map(show)).toEqual([]);
  });

  test("no cycles between files, type imports included", () => {
    expect(findCycle()).toEqual([]);
  });

  test("outside packages live in one room each, node: only at the edges", () => {
    const odd = imports.filter(({ from, target }) => {
      if (target.startsWith(".")) return false;
      const room = roomOf(from);
      if (target.startsWith("node:")) return room !== "node" && room !== "cli";
      return !(DEPENDENCIES[room] ?? []).some((name) => target === name || target.startsWith(`${name}/`));
    });
    expect(odd.map(show)).toEqual([]);
  });

  test("no clock, randomness, environment or console in the core", () => {
    const forbidden = [
      [/\bMath\.random\b/, () => true],
      [/\bDate\.now\b/, (room: string) => room !== "cli"],
      [/\bnew Date\(\)/, (room: string) => room !== "cli" && room !== "page"],
      [/\bperformance\.now\b/, (room: string) => room !== "cli"],
      [/\b(document|navigator|localStorage|indexedDB|self)\.\w/, (room: string) => room !== "page"],
      [/\b(process|console)\.\w/, (room: string) => room !== "cli"],
      [/\beval\(|\bnew Function\(/, () => true],
    ] as const;
    const odd = files.flatMap((file) => {
      const code = withoutComments(readFileSync(join(SOURCE, file), "utf8"));
      return forbidden
        .filter(([pattern, applies]) => applies(roomOf(file)) && pattern.test(code))
        .map(([p]) => `${file}: ${p}`);
    });
    expect(odd).toEqual([]);
  });

  test("no grab-bags at the root of src", () => {
    expect(readdirSync(SOURCE).filter((name) => name.endsWith(".ts"))).toEqual(["index.ts"]);
  });

  test("no file is longer than 300 lines, data tables apart", () => {
    const long = files.filter((file) => {
      if (/^biomarkers\/catalogue\/|^(base\/codes|cli\/options|ingest\/lab-columns)\.ts$|texts/.test(file))
        return false;
      return readFileSync(join(SOURCE, file), "utf8").split("\n").length > 300;
    });
    expect(long).toEqual([]);
  });

  test("the checker itself sees imports", () => {
    expect(imports.length).toBeGreaterThan(files.length / 2);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

function roomOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : file.replace(/\.ts$/, "");
}

function importsOf(file: string): Import[] {
  const code = withoutComments(readFileSync(join(SOURCE, file), "utf8"));
  const found: Import[] = [];
  for (const match of code.matchAll(/(?:^|;|\n)\s*(import|export)\s+(type\s+)?([^;"']*?)from\s+"([^"]+)"/g)) {
    const names = (match[3] ?? "")
      .replace(/[{}\s]+/g, " ")
      .trim()
      .split(/\s*,\s*/);
    const allTypes = names.filter((name) => name !== "").every((name) => name.trim().startsWith("type "));
    found.push({ from: file, target: match[4] ?? "", typeOnly: match[2] !== undefined || allTypes });
  }
  for (const match of code.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g)) {
    found.push({ from: file, target: match[1] ?? "", typeOnly: false });
  }
  return found;
}

function resolveImport(from: string, target: string): string {
  return posix.normalize(posix.join(dirname(from), target));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

function show({ from, target }: Import): string {
  return `${from} -> ${target}`;
}

function findCycle(): string[] {
  const next = new Map<string, string[]>();
  for (const { from, target } of imports) {
    if (!target.startsWith(".")) continue;
    next.set(from, [...(next.get(from) ?? []), resolveImport(from, target)]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const following of next.get(file) ?? []) {
      const cycle = visit(following, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
