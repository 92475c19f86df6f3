import type { JudgedOutcome, Outcome, SeedOutcomes } from "./strangnas-run.ts";

/** How often the intervals of one series held the truth. */
export interface CoverageRow {
  readonly scope: string;
  readonly site: string;
  readonly biomarker: string;
  readonly interval_kind: string;
  readonly n: number;
  /** Share of intervals that hold the truth, percent, with its standard error over seeds. */
  readonly coverage_percent: number;
  readonly coverage_se: number;
  /** Middle interval as a factor up and down; null where the lower end is 0. */
  readonly half_width_factor: number | null;
  /** Mean error of the estimates, percent on the log scale. */
  readonly bias_percent: number | null;
}

/** What was said of one series, percent of all seeds. */
export interface VerdictRow {
  readonly scope: string;
  readonly site: string;
  readonly biomarker: string;
  /** Truth. */
  readonly percent_a_year: number;
  readonly n: number;
  readonly increase: number;
  readonly decrease: number;
  readonly no_certain_change: number;
  readonly other: number;
  readonly coverage_percent: number | null;
}

export interface CalibrationTables {
  readonly seeds: number;
  readonly levels: readonly CoverageRow[];
  readonly changes: readonly VerdictRow[];
  readonly trends: readonly VerdictRow[];
  /** Share of seeds in which some flat headline drug of the municipality is called changed, percent. */
  readonly seeds_with_a_false_headline: number;
}

const HEADLINE = ["amphetamine", "MDMA"];

/** Gathers the outcomes of all seeds into one row per series. */
export function calibrationTables(seeds: readonly SeedOutcomes[]): CalibrationTables {
  const isFalseAlarm = ({ scope, biomarker, verdict }: JudgedOutcome): boolean =>
    scope === "municipality" && HEADLINE.includes(biomarker) && isChange(verdict);
  return {
    seeds: seeds.length,
    levels: coverageRows(seeds.flatMap(({ levels }) => levels)),
    changes: verdictRows(seeds.flatMap(({ changes }) => changes)),
    trends: verdictRows(seeds.flatMap(({ trends }) => trends)),
    seeds_with_a_false_headline: percent(seeds, ({ changes }) => changes.some(isFalseAlarm)),
  };
}

function coverageRows(outcomes: readonly Outcome[]): readonly CoverageRow[] {
  return grouped(outcomes, ({ scope, site, biomarker, kind }) => [
    scope,
    site,
    biomarker,
    kind ?? "none",
  ]).map(([[scope = "", site = "", biomarker = "", interval_kind = ""], group]) => {
    const errors = group.flatMap(({ logError }) => (logError === null ? [] : [logError]));
    const widths = group
      .flatMap(({ halfWidth }) => (halfWidth === null ? [] : [halfWidth]))
      .sort((a, b) => a - b);
    const middle = widths[widths.length >> 1];
    return {
      scope,
      site,
      biomarker,
      interval_kind,
      n: group.length,
      coverage_percent: percent(group, ({ covered }) => covered === true),
      coverage_se: clusterError(group),
      half_width_factor: middle === undefined ? null : Math.exp(middle),
      bias_percent: errors.length === 0 ? null : 100 * Math.expm1(mean(errors)),
    };
  });
}

/** Periods of one seed share errors, so the seeds are what counts as independent (ratio estimator). */
function clusterError(group: readonly Outcome[]): number {
  const share = mean(group.map(({ covered }) => (covered === true ? 1 : 0)));
  const clusters = grouped(group, ({ seed }) => [String(seed)]).map(([, ofSeed]) =>
    ofSeed.reduce((sum, { covered }) => sum + (covered === true ? 1 : 0) - share, 0),
  );
  return (100 * Math.sqrt(clusters.reduce((sum, value) => sum + value ** 2, 0))) / group.length;
}

function verdictRows(outcomes: readonly JudgedOutcome[]): readonly VerdictRow[] {
  return grouped(outcomes, ({ scope, site, biomarker }) => [scope, site, biomarker]).map(
    ([[scope = "", site = "", biomarker = ""], group]) => {
      const said = (verdict: string): number => percent(group, (one) => one.verdict === verdict);
      const twoSided = group.filter(({ covered }) => covered !== null);
      return {
        scope,
        site,
        biomarker,
        percent_a_year: 100 * ((group[0]?.yearly ?? 1) - 1),
        n: group.length,
        increase: said("increase"),
        decrease: said("decrease"),
        no_certain_change: said("no certain change"),
        other: percent(group, ({ verdict }) => !isChange(verdict) && verdict !== "no certain change"),
        coverage_percent: twoSided.length === 0 ? null : percent(twoSided, ({ covered }) => covered === true),
      };
    },
  );
}

/** The tables as markdown. */
export function calibrationMarkdown(tables: CalibrationTables): string {
  const { seeds, levels, changes, trends, seeds_with_a_false_headline: falseHeadlines } = tables;
  return [
    `# Strängnäs (simulated), ${seeds} seeds`,
    "",
    "## Levels of the tertials: does the 95 % interval hold the true mean?",
    "",
    markdownTable(levels),
    "",
    "## Newest tertial against the same one last year: what is said (% of seeds)?",
    "",
    markdownTable(changes),
    "",
    `A flat headline drug of the municipality (${HEADLINE.join(", ")}) is called changed in ${falseHeadlines.toFixed(1)} % of seeds.`,
    "",
    "## Trend over seven tertials: what is said (% of seeds)?",
    "",
    markdownTable(trends),
    "",
  ].join("\n");
}

function markdownTable<Row extends object>(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const header = Object.keys(rows[0] ?? {});
  const body = rows.map((row) => line(Object.values(row).map(cellText)));
  return [line(header), line(header.map(() => "---")), ...body].join("\n");
}

function cellText(value: unknown): string {
  if (value === null) return "";
  if (typeof value !== "number" || Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

function isChange(verdict: string): boolean {
  return verdict === "increase" || verdict === "decrease";
}

function grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => readonly string[],
): readonly (readonly [readonly string[], readonly Item[]])[] {
  const groups = new Map<string, [readonly string[], Item[]]>();
  for (const item of items) {
    const names = nameOf(item);
    const key = JSON.stringify(names);
    const group = groups.get(key) ?? [names, []];
    group[1].push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function percent<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return (100 * items.filter(holds).length) / items.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
