import ts from "typescript";

/** One small wrong in a source. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly was: string;
  readonly becomes: string;
  /** The expression that is evaluated when the wrong can do something; null where none is. */
  readonly within: { readonly from: number; readonly to: number } | null;
}

const OPERATORS: Readonly<Record<string, string>> = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "**": "*",
  "%": "*",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
};

const FUNCTIONS: Readonly<Record<string, string>> = {
  "Math.min": "Math.max",
  "Math.max": "Math.min",
  "Math.floor": "Math.ceil",
  "Math.ceil": "Math.floor",
  "Math.abs": "Number",
  "Math.sqrt": "Number",
  exp: "expm1",
  log: "log1p",
  some: "every",
  every: "some",
};

/** What is evaluated around a node: its operation, its call with the whole chain behind it, or itself. */
function evaluatedAround(node: ts.Node): ts.Node | null {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return null;
  let around = node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken === node) around = parent;
  while (
    (ts.isPropertyAccessExpression(around.parent) && (around.parent.name === around || around !== node)) ||
    (ts.isCallExpression(around.parent) && around.parent.expression === around)
  ) {
    around = around.parent;
  }
  return around;
}

/** Every mutant of a source: operators, functions, constants, conditions, signs and returned values, one at a time. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, becomes: string): void => {
    const from = node.getStart();
    const line = tree.getLineAndCharacterOfPosition(from).line + 1;
    const around = evaluatedAround(node);
    const within = around && { from: around.getStart(), to: around.end };
    found.push({ file, line, from, to: node.end, was: node.getText(), becomes, within });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    // What a message says is not arithmetic.
    if (ts.isThrowStatement(node) || ts.isTemplateExpression(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS[node.operatorToken.getText()];
      const joinsText = [node.left, node.right].some(ts.isStringLiteralLike);
      if (other !== undefined && !joinsText) add(node.operatorToken, other);
    }
    if (ts.isNumericLiteral(node)) add(node, node.text === "0" ? "1" : `(${node.text} + 1)`);
    if (ts.isIfStatement(node)) {
      add(node.expression, "false");
      add(node.expression, "true");
    }
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText()})`);
    if (ts.isPrefixUnaryExpression(node) && /^[!-]/.test(node.getText())) {
      if (!ts.isNumericLiteral(node.operand)) add(node, node.operand.getText());
    }
    if (ts.isReturnStatement(node) && node.expression !== undefined) {
      const literal = node.expression.getText();
      if (literal === "true" || literal === "false")
        add(node.expression, literal === "true" ? "false" : "true");
      else if (literal !== "null" && literal !== "undefined") add(node.expression, "null");
    }
    if (ts.isCallExpression(node)) {
      const name =
        ts.isPropertyAccessExpression(node.expression) && !/^Math\./.test(node.expression.getText())
          ? node.expression.name
          : node.expression;
      const other = FUNCTIONS[name.getText()];
      if (other !== undefined) add(name, other);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
