import { html, type Markup, trusted } from "./markup.ts";

/** A list of links to the sections of the page, by the headings they have. */
export function contents(title: string, sections: readonly Markup[]): Markup {
  const links = sections.flatMap(({ text }) => {
    const [, id, heading] = /<h2 id="([\w-]+)">([^<]+)<\/h2>/.exec(text) ?? [];
    return id === undefined || heading === undefined
      ? []
      : [html`<li><a href="#${id}">${trusted(heading)}</a></li>`];
  });
  return html`<nav aria-label="${title}"><p class="over">${title}</p><ul>${links}</ul></nav>`;
}
