import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml } from "../../src/report/escape-html.ts";

test("every sign that markup is made of becomes an entity", () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe(
    "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;",
  );
});

test("any text comes back when the entities are read, and holds no markup before", () => {
  const signs: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const safe = escapeHtml(text);
      expect(safe).not.toMatch(/[<>"']/);
      expect(safe.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => signs[entity] ?? "")).toBe(text);
    }),
  );
});
