import type { ResolvedChartOptions } from "./chart-options.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";
import { wrapText } from "./wrap-text.ts";

const HEADING = 15;
const NOTE = 11;

/**
 * The outer `<svg>`: a picture with a name and a description for screen readers, scalable, in the reader's own typeface.
 * Ink is `currentColor` (dark grey by default), so that a page can set it for dark mode.
 */
export function frame(options: ResolvedChartOptions, ...children: readonly string[]): string {
  const { width, id } = options;
  const heading = options.heading ? wrapText(options.title, width, HEADING, true) : [];
  const note = wrapText(options.note, width, NOTE);
  const [above, below] = [heading.length * 20 + (heading.length > 0 ? 6 : 0), note.length * 15];
  const height = above + options.height + (below > 0 ? below + 6 : 0);
  const picture = above === 0 ? children : [tag("g", { transform: `translate(0,${above})` }, ...children)];
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "wbe-chart",
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      color: "#222222",
      fill: "currentColor",
      "font-family": "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
      "font-size": 12,
    },
    tag("title", { id: `${id}-title` }, escapeMarkup(options.title)),
    tag("desc", { id: `${id}-desc` }, escapeMarkup(options.description)),
    ...heading.map((line, index) =>
      textAt(0, 15 + 20 * index, line, { "font-size": HEADING, "font-weight": 700 }),
    ),
    ...picture,
    ...note.map((line, index) =>
      textAt(0, above + options.height + 14 + 15 * index, line, { "font-size": NOTE }),
    ),
  );
}
