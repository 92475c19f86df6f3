import { html, type Insert, type Markup } from "./markup.ts";

const DOI = /\bdoi:\s*(10\.\d{4,9}\/[\w.()/:;-]*\w)/gi;

/** A citation whose every DOI is a link to follow; the page itself loads nothing. */
export function citation(text: string): Markup {
  const parts: Insert[] = [];
  let from = 0;
  for (const match of text.matchAll(DOI)) {
    parts.push(text.slice(from, match.index), link(match[1] ?? ""));
    from = match.index + match[0].length;
  }
  return html`${parts}${text.slice(from)}`;
}

function link(doi: string): Markup {
  return html`<a href="https://doi.org/${doi}" rel="noreferrer">doi:${doi}</a>`;
}
