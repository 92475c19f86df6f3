import type { PowerRow } from "../../plan/index.ts";
import { shortDrugName } from "../texts/drug-name.ts";
import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";
import { MARGIN } from "./area.ts";
import { resolveChartOptions } from "./chart-options.ts";
import { frame } from "./frame.ts";
import { legend } from "./legend.ts";
import { SERIES_COLOURS } from "./palette.ts";
import { polyline, tag, textAt } from "./svg.ts";
import { drawValueAxis, valueScale } from "./value-scale.ts";

/** Options of `powerChart`. */
export interface PowerChartOptions {
  /** @defaultValue "sv" */
  readonly language?: Language;
  /** The power asked for, 0 to 1, drawn as a line. @defaultValue 0.8 */
  readonly wanted?: number;
  /** Pixels. @defaultValue 720 */
  readonly width?: number;
  /** @defaultValue made from the language */
  readonly title?: string;
  /** As in `ChartOptions`. */
  readonly heading?: boolean;
  /** As in `ChartOptions`. */
  readonly note?: string;
}

const PANEL = 190;
const DASHES: readonly (string | undefined)[] = [undefined, "7 4", "2 3", "9 3 2 3", "1 5"];

/**
 * Power curves: how often a rise of each size is seen, a panel for each place and drug, a line for each number of
 * samples. Lines differ by dash as well as by colour.
 */
export function powerChart(rows: readonly PowerRow[], options: PowerChartOptions = {}): string {
  const { language = "sv", wanted = 0.8 } = options;
  const words = POWER_WORDS[language];
  const counts = [...new Set(rows.map(({ samples }) => samples))].sort((a, b) => a - b);
  const panels = [...new Set(rows.map((row) => JSON.stringify([row.site, row.biomarker])))];
  const key = legend(
    counts.map((count, index) => ({
      words: `${count} ${words.samples}`,
      mark: (x, y) => stroke(`M${x - 8},${y}L${x + 8},${y}`, index),
    })),
    options.width ?? 720,
  );
  const resolved = resolveChartOptions(
    { ...options, title: options.title ?? words.title, language },
    { height: key.height + 16 + PANEL * Math.max(1, panels.length), description: words.description },
  );
  const drawn = panels.map((panel, place) => {
    const [site = "", drug = ""] = JSON.parse(panel) as readonly string[];
    const own = rows.filter((row) => row.site === site && row.biomarker === drug);
    const name = [site, shortDrugName(drug, language)].filter((part) => part !== "").join(", ");
    return drawPanel(own, counts, {
      top: key.height + 16 + place * PANEL,
      width: resolved.width,
      name,
      wanted,
      language,
    });
  });
  const empty = panels.length === 0 ? textAt(0, 14, words.nothing) : "";
  return frame(resolved, empty, key.draw(0), ...drawn);
}

interface PanelPlace {
  readonly top: number;
  readonly width: number;
  readonly name: string;
  readonly wanted: number;
  readonly language: Language;
}

function drawPanel(rows: readonly PowerRow[], counts: readonly number[], place: PanelPlace): string {
  const { top, width, name, wanted, language } = place;
  const words = POWER_WORDS[language];
  const area = { left: MARGIN.left, right: width - MARGIN.right, top: top + 26, bottom: top + PANEL - 44 };
  const scale = valueScale({ core: [100], reach: [] }, "linear", area.bottom, area.top);
  const changes = rows.map(({ change_percent }) => change_percent);
  const [low, high] = [Math.min(0, ...changes), Math.max(1, ...changes)];
  const x = (change: number): number =>
    area.left + ((change - low) / (high - low)) * (area.right - area.left);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => low + part * (high - low));
  const asked = scale.position(100 * wanted);
  return tag(
    "g",
    { class: "power" },
    drawValueAxis(
      scale,
      { left: area.left, right: area.right, unitY: top + 12 },
      `${name}: ${words.share}`,
      language,
    ),
    tag("line", {
      x1: area.left,
      x2: area.right,
      y1: asked,
      y2: asked,
      stroke: "currentColor",
      "stroke-dasharray": "3 3",
    }),
    ...counts.map((count, index) =>
      stroke(
        polyline(
          rows
            .filter(({ samples }) => samples === count)
            .map((row) => [x(row.change_percent), scale.position(100 * row.power)] as const),
        ),
        index,
      ),
    ),
    ...ticks.map((tick) =>
      textAt(x(tick), area.bottom + 16, `${formatNumber(tick, 0, language)} %`, {
        "text-anchor": tick === ticks[4] ? "end" : "middle",
      }),
    ),
    textAt((area.left + area.right) / 2, area.bottom + 32, words.axis, { "text-anchor": "middle" }),
  );
}

function stroke(d: string, index: number): string {
  return tag("path", {
    d,
    fill: "none",
    stroke: SERIES_COLOURS[index % SERIES_COLOURS.length],
    "stroke-width": 2,
    "stroke-dasharray": DASHES[index % DASHES.length],
  });
}

/** The words of power charts in both languages. */
export const POWER_WORDS = {
  sv: {
    title: "Hur ofta en ökning säkerställs, i procent",
    description:
      "Kurvor: hur ofta en ökning av varje storlek säkerställs, för olika antal prov per period. Streckad vågrät linje: det önskade.",
    samples: "prov per period",
    axis: "verklig ökning",
    share: "säkerställs i så många fall av 100",
    nothing: "Inget att räkna på",
  },
  en: {
    title: "How often a rise is established, per cent",
    description:
      "Curves: how often a rise of each size is established, for several numbers of samples per period. Dashed level line: what is wanted.",
    samples: "samples per period",
    axis: "true rise",
    share: "established in so many cases of 100",
    nothing: "Nothing to reckon on",
  },
} as const satisfies Readonly<Record<Language, object>>;
