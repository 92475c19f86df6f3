/**
 * Style for charts on any page, with colours as CSS variables that the page may set: `--wbe-ink`, `--wbe-paper`,
 * `--wbe-fill`, `--wbe-line`, `--wbe-up`. Light and dark follow the reader's choice. Charts are whole without it.
 */
export const CHART_STYLE = `.wbe-chart{color:var(--wbe-ink,#222222);background:var(--wbe-paper,#ffffff)}
.wbe-chart [fill="#56B4E9"]{fill:var(--wbe-fill,#56B4E9)}
.wbe-chart [fill="#0072B2"]{fill:var(--wbe-line,#0072B2)}
.wbe-chart [stroke="#0072B2"]{stroke:var(--wbe-line,#0072B2)}
.wbe-chart [fill="#D55E00"]{fill:var(--wbe-up,#D55E00)}
.wbe-chart [stroke="#D55E00"]{stroke:var(--wbe-up,#D55E00)}
.wbe-chart .halo{stroke:var(--wbe-paper,#ffffff)}
@media (prefers-color-scheme:dark){.wbe-chart{color:var(--wbe-ink,#e8eaec);background:var(--wbe-paper,#14171a)}
.wbe-chart [fill="#0072B2"]{fill:var(--wbe-line,#74bff0)}
.wbe-chart [stroke="#0072B2"]{stroke:var(--wbe-line,#74bff0)}
.wbe-chart [fill="#D55E00"]{fill:var(--wbe-up,#ff9a57)}
.wbe-chart [stroke="#D55E00"]{stroke:var(--wbe-up,#ff9a57)}
.wbe-chart .halo{stroke:var(--wbe-paper,#14171a)}}
@media print{.wbe-chart{color:#000000;background:none}
.wbe-chart [fill="#0072B2"]{fill:#0072B2}
.wbe-chart [stroke="#0072B2"]{stroke:#0072B2}
.wbe-chart [fill="#D55E00"]{fill:#D55E00}
.wbe-chart [stroke="#D55E00"]{stroke:#D55E00}
.wbe-chart .halo{stroke:#ffffff}}`;

/** A chart as a file of its own: the picture with `CHART_STYLE` inside, light or dark as the reader has it. */
export function standaloneChart(svg: string): string {
  const end = svg.indexOf(">") + 1;
  return `${svg.slice(0, end)}<style>${CHART_STYLE}</style>${svg.slice(end)}\n`;
}
