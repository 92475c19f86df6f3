import fc from "fast-check";
import { expect, test } from "vitest";
import { toMarkdown } from "../../src/report/to-markdown.ts";

test("aligns numbers to the right and leaves absent cells empty", () => {
  const rows = [
    { site: "Strängnäs", load: 162.16216 },
    { site: "Mariefred", load: null },
  ];
  expect(toMarkdown(rows, ["site", "load"])).toBe(
    "| site | load |\n| --- | ---: |\n| Strängnäs | 162.162 |\n| Mariefred |  |\n",
  );
});

test("what Markdown or HTML would read as markup is escaped", () => {
  const row = { a: "x | y\n*z* <b>`c`</b> [l](u) & \\" };
  expect(toMarkdown([row], ["a"]).split("\n")[2]).toBe(
    "| x \\| y \\*z\\* &lt;b>\\`c\\`&lt;/b> \\[l\\](u) &amp; \\\\ |",
  );
});

test("any text stays in its cell", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const lines = toMarkdown([{ a, b }], ["a", "b"]).split("\n");
      expect(lines).toHaveLength(4);
      const unescaped = lines[2]?.replace(/\\./gu, "") ?? "";
      expect(unescaped.match(/\|/g)).toHaveLength(3);
      expect(unescaped).not.toContain("<");
    }),
  );
});
