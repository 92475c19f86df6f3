import { html, type Insert, type Markup, trusted } from "./markup.ts";

/** A column: its heading and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

/**
 * A table with caption and scopes, in a region that scrolls sideways by keyboard too. The first cell of a row is its
 * heading.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Insert[])[],
): Markup {
  const kind = columns.map((column) => (column.numeric === true ? trusted(' class="number"') : null));
  const body = rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell, index) => html`<td${kind[index + 1]}>${cell}</td>`)}</tr>\n`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption><span>${caption}</span></caption>
<thead><tr>${columns.map((column, index) => html`<th scope="col"${kind[index]}>${column.heading}</th>`)}</tr></thead>
<tbody>${body}</tbody>
</table></div>`;
}
