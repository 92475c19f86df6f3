import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { doors, fileOf, ROOT } from "./lay-out-package.ts";

/** One public name: where it is declared, and what its docstring says. */
interface Public {
  readonly name: string;
  readonly place: string;
  readonly room: string;
  readonly doc: string;
  readonly declaration: ts.Declaration;
}

const program = ts.createProgram(
  doors.map((door) => join(ROOT, "src", door === "wbe" ? "index.ts" : `${fileOf(door)}/index.ts`)),
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: ["node"],
    strict: true,
    skipLibCheck: true,
  },
);
const checker = program.getTypeChecker();

function declarationOf(symbol: ts.Symbol): ts.Declaration | undefined {
  const end = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return end.valueDeclaration ?? end.declarations?.[0];
}

/** The text before a declaration or member, tags included. */
function docOf(node: ts.Node): string {
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts
    .getJSDocCommentsAndTags(holder)
    .filter(ts.isJSDoc)
    .map((doc) => doc.getText().replace(/^[/* ]+|^\s*\* ?|\s*\*\/$/gm, ""))
    .join("\n");
}

function publicNames(): readonly Public[] {
  const found = new Map<ts.Declaration, Public>();
  for (const path of program.getRootFileNames()) {
    const file = program.getSourceFile(path);
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const declaration = declarationOf(symbol);
      if (declaration === undefined) continue;
      const source = declaration.getSourceFile();
      const place = source.fileName.slice(source.fileName.lastIndexOf("/src/") + 5);
      const room = place.slice(0, place.indexOf("/"));
      found.set(declaration, { name: symbol.name, place, room, doc: docOf(declaration), declaration });
    }
  }
  return [...found.values()];
}

const PUBLIC = publicNames();
const shown = ({ place, name }: Public): string => `${place}: ${name}`;

/** Whether a member has a docstring, or shares the one of the member before it. */
function saidOf(member: ts.PropertySignature): boolean {
  const before = (member.parent as ts.InterfaceDeclaration).members;
  const at = before.indexOf(member);
  return [member, before[at - 1], before[at - 2], before[at - 3]].some(
    (near) => near !== undefined && docOf(near) !== "",
  );
}

/** Whether a function throws by itself, or through a `demand...` of its room. */
function throwsItself({ declaration }: Public): boolean {
  if (!ts.isFunctionDeclaration(declaration)) return false;
  let throws = false;
  const visit = (node: ts.Node): void => {
    const demands = ts.isCallExpression(node) && /^demand([A-Z]\w*)?$/.test(node.expression.getText());
    throws ||= ts.isThrowStatement(node) || demands;
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return throws;
}

describe("the reference that is made from the sources", () => {
  test("there is something to refer to", () => {
    expect(PUBLIC.length).toBeGreaterThan(500);
  });

  test("every public name says what it is", () => {
    expect(PUBLIC.filter(({ doc }) => doc.length < 15).map(shown)).toEqual([]);
  });

  test("a function that throws says so, and with which code", () => {
    const silent = PUBLIC.filter(throwsItself).filter(({ doc }) => !/throws/i.test(doc));
    expect(silent.map(shown)).toEqual([]);
  });

  test("an estimator, which names its method in its result, names its source in its docstring", () => {
    const silent = PUBLIC.filter(({ declaration, doc }) => isEstimator(declaration) && !SOURCE.test(doc));
    expect(silent.map(shown)).toEqual([]);
    expect(PUBLIC.filter(({ declaration }) => isEstimator(declaration)).length).toBeGreaterThan(20);
  });

  test("every number of a row has its unit in its name or in its docstring", () => {
    const rows = PUBLIC.filter(({ name }) => name.endsWith("Row"));
    const silent = rows.flatMap((row) => {
      if (!ts.isInterfaceDeclaration(row.declaration)) return [];
      return row.declaration.members
        .filter(ts.isPropertySignature)
        .filter(({ type }) => /\bnumber\b/.test(type?.getText() ?? ""))
        .filter((member) => !UNIT_IN_NAME.test(member.name.getText()) && !saidOf(member))
        .map((member) => `${shown(row)}.${member.name.getText()}`);
    });
    expect(rows.length).toBeGreaterThan(20);
    expect(silent).toEqual([]);
  });

  test("the rules see what they should", () => {
    expect(UNIT_IN_NAME.test("flow_m3_per_day")).toBe(true);
    expect(UNIT_IN_NAME.test("flow")).toBe(false);
    expect(SOURCE.test("The mean of the values.")).toBe(false);
  });
});

/** A published origin, or the project's own study where the method is its own. */
const SOURCE = /doi:|Source|https?:|ISBN|ISO |JCGM|Abramowitz|methods\.md|project's study/;

/** Whether what a function returns, null apart, tells the method it was made with. */
function isEstimator(declaration: ts.Declaration): boolean {
  if (!ts.isFunctionDeclaration(declaration)) return false;
  const signature = checker.getSignatureFromDeclaration(declaration);
  if (signature === undefined) return false;
  const made = checker.getNonNullableType(checker.getReturnTypeOfSignature(signature));
  return made.getProperty("method") !== undefined && made.getProperty("variant") !== undefined;
}

/**
 * Units that stand in the names of the contract, and plain counts. The ends of an interval (`lower`, `upper`, `..._lower`)
 * have the unit of the estimate they stand beside.
 */
const UNIT_IN_NAME =
  /_per_|percent|share|fraction|rsd|ratio|p_value|days|samples|detected|population|rows|count|level|correlation|relative|changes|^row$|used|flagged|lower|upper/;
