import { html, type Markup, trusted } from "./markup.ts";

const WIDE = 720;
const NARROW = 350;

/**
 * One chart drawn twice, for a desk and for a phone: the style sheet shows the one that fits, so that letters keep
 * their size. `id` must be unique on the page.
 */
export function chartPair(
  id: string,
  draw: (size: { readonly width: number; readonly id: string }) => string,
): Markup {
  return html`<div class="chart wide">${trusted(draw({ width: WIDE, id: `${id}-w` }))}</div>
<div class="chart narrow">${trusted(draw({ width: NARROW, id: `${id}-n` }))}</div>`;
}
