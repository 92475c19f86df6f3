import { html, type Markup, trusted } from "../html/markup.ts";
import type { Paper, PaperPart } from "./paper.ts";

/** Small enough that one A4 page holds a protocol or a sheet, up to where its parts say that a new one begins. */
const STYLE = `
@page { size: A4; margin: 14mm 16mm; }
body { margin: 0 auto; padding: 1rem; max-width: 48rem; color: #1b1f23; background: #ffffff;
  font: 0.875rem/1.35 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.375rem; margin: 0 0 0.5rem; }
h2 { font-size: 1rem; margin: 0.8rem 0 0.25rem; }
p, ul { margin: 0 0 0.4rem; }
ul { padding-left: 1.1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.15rem 0.5rem 0.15rem 0; border-bottom: 1px solid #d5d9dd; }
tr { break-inside: avoid; }
.page { break-after: page; border: 0; margin: 0; }
.keep, th { white-space: nowrap; }
@media print { body { padding: 0; font-size: 9.5pt; } }
`;

/** A paper as one self-contained HTML page, made to be printed; nothing is fetched and every name is escaped. */
export function paperToHtml({ language, title, parts }: Paper): string {
  return `${
    html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${parts.map(partMarkup)}
</main>
</body>
</html>
`.text
  }`;
}

function partMarkup(part: PaperPart): Markup {
  switch (part.kind) {
    case "page":
      return html`<hr class="page">\n`;
    case "heading":
      return html`<h2>${part.text}</h2>\n`;
    case "text":
      return html`<p>${unbroken(part.text)}</p>\n`;
    case "list":
      return html`<ul>\n${part.items.map((item) => html`<li>${unbroken(item)}</li>\n`)}</ul>\n`;
    case "table":
      return html`<table>
<thead><tr>${part.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${part.rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${unbroken(cell)}</td>`)}</tr>\n`)}</tbody>
</table>
`;
  }
}

/** A day with its weekday, a period's label and a number with its unit stay on one line. */
function unbroken(text: string): readonly (Markup | string)[] {
  return text
    .split(/((?:\p{L}{3} )?\d{4}-\d{2}-\d{2}(?: \*)?|\d{4}-[TWQ]\d+|\d+ %)/u)
    .map((part, index) => (index % 2 === 1 ? html`<span class="keep">${part}</span>` : part));
}
