import { html, type Markup } from "./markup.ts";

/** A citation whose DOI is a link to follow; the page itself loads nothing. */
export function citation(text: string): Markup {
  const match = /\bdoi:\s*(10\.\d{4,9}\/[\w.()/:;-]*\w)/i.exec(text);
  const doi = match?.[1];
  if (match === null || doi === undefined) return html`${text}`;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return html`${before}<a href="https://doi.org/${doi}" rel="noreferrer">doi:${doi}</a>${after}`;
}
