import { expect, test } from "vitest";
import { toHtmlTable } from "../../src/report/to-html-table.ts";

const rows = [
  { site: '<img src=x onerror="alert(1)">', load: 1.5 },
  { site: "Å & Ö", load: 0.25 },
];

test("a table with caption, column scopes and right-aligned numbers", () => {
  expect(toHtmlTable(rows.slice(1), ["site", "load"], { caption: "Levels" })).toBe(
    '<table><caption>Levels</caption><thead><tr><th scope="col">site</th><th scope="col" style="text-align:right">load</th></tr></thead>' +
      '<tbody><tr><td>Å &amp; Ö</td><td style="text-align:right">0.25</td></tr></tbody></table>',
  );
});

test("hostile names, captions and headings are inert", () => {
  const html = toHtmlTable(rows, ["site", "load"], {
    caption: "<script>",
    heading: (column) => `<${column}>`,
  });
  expect(html).not.toMatch(/<img|<script|<site/);
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
});

test("rows beyond the limit are counted", () => {
  const html = toHtmlTable([...rows, ...rows], ["site"], { limit: 1 });
  expect(html.match(/<tr><td>/g)).toHaveLength(1);
  expect(html).toContain('<tfoot><tr><td colspan="1">… 3 more</td></tr></tfoot>');
});
