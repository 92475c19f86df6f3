import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { frame } from "./frame.ts";
import { labelNumber } from "./label-number.ts";
import { namePlaces } from "./name-places.ts";
import { OKABE_ITO } from "./palette.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";
import { CHART_WORDS } from "./words.ts";

/** A plant with its place, degrees north and east (WGS 84). */
export interface MapSite {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Persons connected; the area of the mark. */
  readonly population: number | null;
}

const KILOMETRES_A_DEGREE = 111.32;
const EDGE = 48;

/**
 * Where the plants lie to one another: circles as large as their populations, north up, with a scale bar. No tiles, no
 * coast. Equirectangular around the mean latitude, good within a county.
 */
export function siteMap(sites: readonly MapSite[], options: ChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const known = sites.filter((site) => Number.isFinite(site.latitude) && Number.isFinite(site.longitude));
  const resolved = resolveChartOptions(options, {
    height: 240,
    description: known.length === 0 ? `${words.nothing}.` : `${known.map((site) => site.name).join(", ")}.`,
  });
  const { width, height } = resolved;
  if (known.length === 0)
    return frame(resolved, textAt(width / 2, height / 2, words.nothing, { "text-anchor": "middle" }));
  const middle = known.reduce((sum, site) => sum + site.latitude, 0) / known.length;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const placed = known.map((site) => ({
    ...site,
    east: site.longitude * KILOMETRES_A_DEGREE * shrink,
    north: site.latitude * KILOMETRES_A_DEGREE,
  }));
  const [west, east] = extent(placed.map((site) => site.east));
  const [south, north] = extent(placed.map((site) => site.north));
  const pixels = Math.min(
    (width - 2 * EDGE - 80) / Math.max(east - west, 0.5),
    (height - 2 * EDGE) / Math.max(north - south, 0.5),
  );
  const x = (value: number): number => width / 2 + (value - (west + east) / 2) * pixels;
  const y = (value: number): number => height / 2 - (value - (south + north) / 2) * pixels;
  const most = Math.max(1, ...placed.map((site) => site.population ?? 0));
  const circles = placed.map((site) => ({
    name: site.name,
    x: x(site.east),
    y: y(site.north),
    radius: 5 + 13 * Math.sqrt((site.population ?? 0) / most),
  }));
  const marks = circles.map((circle) =>
    tag(
      "circle",
      {
        class: "plant",
        cx: circle.x,
        cy: circle.y,
        r: circle.radius,
        fill: OKABE_ITO.skyBlue,
        "fill-opacity": 0.55,
        stroke: OKABE_ITO.blue,
      },
      tag("title", {}, escapeMarkup(circle.name)),
    ),
  );
  const names = namePlaces(circles, width).map((place) =>
    place === null
      ? ""
      : textAt(place.x, place.y, place.words, { "font-weight": 600, "text-anchor": place.anchor }),
  );
  return frame(
    resolved,
    ...marks,
    ...names,
    scaleBar(pixels, width, height, `${words.kilometres}`, language),
    northArrow(width, words.north),
  );
}

function scaleBar(
  pixels: number,
  width: number,
  height: number,
  unit: string,
  language: "sv" | "en",
): string {
  const longest = Math.max(
    ...[0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500].filter((km) => km * pixels <= width / 4),
    0.1,
  );
  const y = height - 10;
  return (
    tag("path", {
      d: `M8,${y - 5}v5h${(longest * pixels).toFixed(2)}v-5`,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 1.2,
    }) + textAt(14 + longest * pixels, y, `${labelNumber(longest, language)} ${unit}`, { "font-size": 11 })
  );
}

function northArrow(width: number, word: string): string {
  const x = width - 16;
  return (
    tag("path", { d: `M${x},10l5,14l-5,-4l-5,4Z` }) +
    textAt(x, 38, word, { "text-anchor": "middle", "font-size": 11 })
  );
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
