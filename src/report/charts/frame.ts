import type { ResolvedChartOptions } from "./chart-options.ts";
import { escapeMarkup, tag } from "./svg.ts";

/**
 * The outer `<svg>`: a picture with a name and a description for screen readers, scalable, in the reader's own typeface.
 * Ink is `currentColor` (dark grey by default), so that a page can set it for dark mode.
 */
export function frame(options: ResolvedChartOptions, ...children: readonly string[]): string {
  const { width, height, id } = options;
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
    ...children,
  );
}
