import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../src");
const ROOMS = [
  "numerics",
  "uncertainty",
  "quality",
  "censoring",
  "population",
  "loads",
  "levels",
  "compare",
  "trend",
  "plan",
  "study",
  "stream",
];

/** What the language leaves to the engine: these differ in the last digit between Node 20, Node 24, Deno and Bun. */
const BY_THE_ENGINE = /^(exp|expm1|log|log1p|log2|log10|pow|hypot|cbrt|a?(sin|cos|tan)h?|atan2)$/;

function left(text: string, name: string): readonly string[] {
  if (!/\bMath\.[a-z]|[^/*]\*\* *[^2\s]/.test(text)) return [];
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isMath = ts.isPropertyAccessExpression(node) && node.expression.getText() === "Math";
    if (isMath && BY_THE_ENGINE.test(node.name.text)) found.push(node.getText());
    // Squares and powers of two are exact, or rounded once, everywhere.
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken &&
      node.right.getText() !== "2" &&
      node.left.getText() !== "2"
    )
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.map((use) => `${name}: ${use}; take it from numerics`);
}

test("rooms that compute leave no digit to the engine", () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(room, name)),
  );
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((name) => left(readFileSync(join(SRC, name), "utf8"), name))).toEqual([]);
});

test("the reader of the sources sees them", () => {
  expect(left("Math.exp(x) + x ** 3 + x ** 2 + Math.sqrt(x)", "a.ts")).toHaveLength(2);
});
