// A Rolldown plugin: many rooms share a file, and a bundler takes from it only what is used if it sees that the rest has
// no effect. It does not see that of a sum, a call or a spread; the constants of our modules have none, by the house's rule.
import { parseAst } from "rolldown/parseAst";

export const pureConstants = {
  name: "pure-constants",
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/ },
    handler(source, _, { moduleType }) {
      const values = parseAst(source, { lang: moduleType })
        .body.map((statement) => statement.declaration ?? statement)
        .filter(({ type, kind }) => type === "VariableDeclaration" && kind === "const")
        .flatMap(({ declarations }) => declarations.map(({ init }) => init))
        .filter((init) => init !== null && !isPlain(init));
      // By `call`, since a minifier writes out what is called on the spot, and the mark is lost.
      return values.reduceRight(
        (code, { start, end }) =>
          `${code.slice(0, start)}/* @__PURE__ */ (() => (${code.slice(start, end)})).call()${code.slice(end)}`,
        source,
      );
    },
  },
};

/** Whether any bundler sees that a value is made without effect. */
function isPlain(node) {
  switch (node.type) {
    case "Literal":
    case "Identifier":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "TemplateLiteral":
      return node.expressions.length === 0;
    case "UnaryExpression":
      return node.argument.type === "Literal";
    case "ArrayExpression":
      return node.elements.every((element) => element !== null && isPlain(element));
    case "ObjectExpression":
      return node.properties.every(
        ({ type, computed, value }) => type === "Property" && !computed && isPlain(value),
      );
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "ParenthesizedExpression":
      return isPlain(node.expression);
    default:
      return false;
  }
}
