import type { ChartSample, LevelChartData } from "./chart-data.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { fitText } from "./fit-text.ts";
import { frame } from "./frame.ts";
import { legend } from "./legend.ts";
import { levelDrawing } from "./level-drawing.ts";
import { levelLegend } from "./level-legend.ts";
import { sharedSpan } from "./shared-span.ts";
import { tag, textAt } from "./svg.ts";
import type { AxisKind } from "./value-scale.ts";
import { CHART_WORDS } from "./words.ts";
import { wrapText } from "./wrap-text.ts";

/** One panel: a name and its data. */
export interface Panel extends LevelChartData {
  readonly name: string;
}

/** Options of small multiples. */
export interface SmallMultiplesOptions extends ChartOptions {
  /** Pixels; as many columns as fit. @defaultValue 230 */
  readonly panelWidth?: number;
  /** @defaultValue "linear" */
  readonly scale?: AxisKind;
}

const PANEL_HEIGHT = 190;
const GAP = 18;
const ROW_GAP = 8;
const LINE = 14;

/**
 * Level charts side by side: on one axis where their heights are within a factor 5, else each on its own; the line above
 * them says which.
 */
export function smallMultiples(panels: readonly Panel[], options: SmallMultiplesOptions): string {
  const language = options.language ?? "sv";
  const wide = Math.max(200, options.width ?? 720);
  const columns = Math.max(
    1,
    Math.min(Math.max(1, panels.length), Math.floor((wide + GAP) / ((options.panelWidth ?? 230) + GAP))),
  );
  const width = (wide - GAP * (columns - 1)) / columns;
  const rows = Math.ceil(panels.length / columns);
  const words = CHART_WORDS[language];
  const all = { levels: panels.flatMap(({ levels }) => levels), samples: panels.flatMap(unnamed) };
  const span = sharedSpan(panels);
  const axes = panels.length < 2 ? "" : span === null ? words.ownAxes : words.sameAxis;
  const key = legend(levelLegend(all, language), wide);
  const unit = `${options.unit ?? words.unit}${axes === "" ? "" : `; ${axes}`}`;
  const head = panels.length === 0 ? [words.nothing] : wrapText(unit, wide, 12);
  const lower = LINE * Math.max(0, head.length - 1);
  const resolved = resolveChartOptions(
    { ...options, width: wide },
    {
      height: 24 + lower + Math.max(1, rows) * (PANEL_HEIGHT + ROW_GAP) + key.height,
      description:
        panels.length === 0
          ? `${words.nothing}.`
          : `${panels.map((panel) => panel.name).join(", ")}${axes === "" ? "" : `; ${axes}`}.`,
    },
  );
  const drawn = panels.map((panel, index) => {
    const x = (index % columns) * (width + GAP);
    const y = 20 + lower + Math.floor(index / columns) * (PANEL_HEIGHT + ROW_GAP);
    const own = {
      title: panel.name,
      language,
      width,
      height: PANEL_HEIGHT,
      unit: "",
      legend: false,
      id: `${resolved.id}-${index + 1}`,
      ...(options.scale === undefined ? {} : { scale: options.scale }),
    };
    const { parts } = levelDrawing(panel, own, span ?? undefined);
    return tag(
      "g",
      { class: "panel", transform: `translate(${x.toFixed(2)},${y})` },
      textAt(0, 14, fitText(panel.name, width, 12, true), { "font-weight": 600 }),
      ...parts,
    );
  });
  return frame(
    resolved,
    ...head.map((line, index) => textAt(0, 12 + LINE * index, line)),
    ...drawn,
    tag("g", { class: "legend" }, key.draw(resolved.height - key.height)),
  );
}

/** One mark stands for the samples of every panel. */
function unnamed({ samples = [] }: Panel): ChartSample[] {
  return samples.map((sample) => ({ ...sample, series: "" }));
}
