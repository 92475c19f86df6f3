import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doors, layOutPackage, runScript } from "./lay-out-package.ts";

const STRICT: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
};
const NODENEXT: ts.CompilerOptions = {
  ...STRICT,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
const BUNDLER: ts.CompilerOptions = {
  ...STRICT,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const USE = `
import { compare, loads, summarise, trend, type LoadRow } from "wbe";
import { mannKendall } from "wbe/trend";
import { readStudy } from "wbe/node";
const rows: readonly LoadRow[] = loads([{ site: "A", date: "2026-01-13", biomarker: "MDMA", concentration: 5, unit: "ng/L" }]);
export const first: number | null | undefined = rows[0]?.load_mg_per_day_per_1000;
export const all = [compare, summarise, trend, mannKendall, readStudy];
// @ts-expect-error a load is a number or null, never text
export const wrong: string = rows[0].load_mg_per_day_per_1000;
`;

let home = "";

beforeAll(() => {
  home = layOutPackage();
  for (const name of ["use.mts", "use.cts", "use.ts"]) writeFileSync(join(home, name), USE);
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

function problems(options: ts.CompilerOptions, ...files: string[]): string[] {
  const program = ts.createProgram(
    files.map((file) => join(home, file)),
    options,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}

/** The names behind each door as TypeScript sees them: what exists when the program runs, and what is only a type. */
function publicNames(): Record<string, { values: string[]; types: string[] }> {
  const script = doors
    .map((door, i) => `import * as door${i} from "${door}";\nexport { door${i} };`)
    .join("\n");
  writeFileSync(join(home, "doors.mts"), script);
  const program = ts.createProgram([join(home, "doors.mts")], NODENEXT);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(home, "doors.mts"));
  const entries = [...(source?.statements ?? [])].filter(ts.isImportDeclaration).map((statement, i) => {
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    const isValue = (symbol: ts.Symbol): boolean => {
      const end = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return (end.flags & ts.SymbolFlags.Value) !== 0;
    };
    const names = (value: boolean): string[] =>
      symbols
        .filter((symbol) => isValue(symbol) === value)
        .map(({ name }) => name)
        .sort();
    return [doors[i] ?? "", { values: names(true), types: names(false) }] as const;
  });
  return Object.fromEntries(entries);
}

describe("the types of the package", () => {
  test("hold under strict nodenext, for ESM and CommonJS, without the types of Node", () => {
    expect(problems(NODENEXT, "use.mts", "use.cts")).toEqual([]);
  });

  test("hold under strict bundler resolution", () => {
    expect(problems(BUNDLER, "use.ts")).toEqual([]);
  });

  // The reviewed list: a name that appears or goes away is a decision, made there too (vitest run tests/package -u).
  test("the public names are the reviewed ones (tests/package/exports.json)", async () => {
    await expect(`${JSON.stringify(publicNames(), null, 2)}\n`).toMatchFileSnapshot("exports.json");
  });

  test("the values that the types promise are the values that run", () => {
    const out = runScript(
      home,
      "values.mjs",
      `const all = {};
       for (const door of ${JSON.stringify(doors)}) all[door] = Object.keys(await import(door)).sort();
       console.log(JSON.stringify(all));`,
    );
    const promised = Object.entries(publicNames()).map(([door, { values }]) => [door, values]);
    expect(JSON.parse(out)).toEqual(Object.fromEntries(promised));
  });
});
