import type { SummaryRow } from "../levels/index.ts";
import { displayWidth, pad, wrap } from "./display-width.ts";
import { numberText } from "./number-text.ts";
import { sparkline } from "./sparkline.ts";
import { shortDrugName } from "./texts/drug-name.ts";
import type { Language } from "./texts/language.ts";

const HEAD = {
  sv: (first: string, last: string): string =>
    `Nivåer ${first} till ${last}, varje rad från noll till sin högsta (· ingen nivå); sist den senaste nivån med intervall, mg per dygn och 1000 invånare`,
  en: (first: string, last: string): string =>
    `Levels ${first} to ${last}, each line from zero to its own highest (· no level); last the newest level with its interval, mg per day and 1000 inhabitants`,
} as const;

const FEWEST_LEVELS = 2;
const DIGITS = 3;
const GAP = "  ";

/**
 * A line for each place and drug with at least two levels: its name, a bar for each period, and the newest level with
 * its interval (mg/d/1000 inhabitants). Below `width` columns the oldest periods are left out. Empty for less.
 */
export function levelSparklines(rows: readonly SummaryRow[], width: number, language: Language): string {
  const periods = periodsOf(rows);
  const series = seriesOf(rows).filter((levels) => levels.filter(hasLevel).length >= FEWEST_LEVELS);
  if (series.length === 0) return "";
  const names = series.map((levels) => nameOf(levels, language));
  const newest = series.map((levels) => newestOf(levels));
  const nameWidth = Math.max(...names.map(displayWidth));
  const room = width - nameWidth - Math.max(...newest.map(displayWidth)) - 2 * GAP.length;
  const shown = periods.slice(-Math.max(1, room));
  const lines = series.map((levels, index) => {
    const byPeriod = new Map(levels.map((row) => [row.period, row.load_mg_per_day_per_1000]));
    const bars = sparkline(shown.map((period) => byPeriod.get(period) ?? null));
    return [pad(names[index] ?? "", nameWidth, "right"), bars, newest[index] ?? ""].join(GAP);
  });
  const head = HEAD[language](shown[0] ?? "", shown.at(-1) ?? "");
  return `${[...wrap(head, width), ...lines].join("\n")}\n`;
}

function periodsOf(rows: readonly SummaryRow[]): readonly string[] {
  const starts = new Map(rows.map(({ period, period_start }) => [period, period_start]));
  return [...starts].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([period]) => period);
}

function seriesOf(rows: readonly SummaryRow[]): readonly (readonly SummaryRow[])[] {
  const series = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.scope, row.site, row.biomarker, row.segment, row.target]);
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  return [...series.values()].map((levels) =>
    levels.sort((a, b) => (a.period_start < b.period_start ? -1 : a.period_start > b.period_start ? 1 : 0)),
  );
}

function hasLevel({ load_mg_per_day_per_1000 }: SummaryRow): boolean {
  return load_mg_per_day_per_1000 !== null;
}

/** A municipality and a plant may have one name: the scope tells them apart. */
function nameOf([row]: readonly SummaryRow[], language: Language): string {
  if (row === undefined) return "";
  const { scope, site, biomarker, segment, target } = row;
  const place =
    scope === "municipality" ? `${site} (${language === "sv" ? "kommun" : "municipality"})` : site;
  const more = [segment, target === "period" ? "" : target].filter((part) => part !== "");
  return [`${place}: ${shortDrugName(biomarker, language)}`, ...more].join(", ").replace(/\p{Cc}/gu, " ");
}

function newestOf(levels: readonly SummaryRow[]): string {
  const row = levels.findLast(hasLevel);
  if (row === undefined) return "";
  const { load_mg_per_day_per_1000: load, lower, upper, period } = row;
  const [level = "", from = "", to = ""] = [load, lower, upper].map((value) =>
    value === null ? "" : numberText(value, DIGITS),
  );
  return `${period}: ${level} (${from}–${to})`;
}
