import type { CompareRow, Verdict } from "../../../src/compare/index.ts";
import type { SummaryRow } from "../../../src/levels/index.ts";
import type { LoadRow } from "../../../src/loads/index.ts";
import type { ReportModel, UncertaintyLine } from "../../../src/report/html/report-model.ts";
import type { TrendRow } from "../../../src/trend/index.ts";

/*
 * A simulated municipality with two plants, seven tertials, six drugs. Levels and days are drawn from a seeded
 * generator; intervals are set by rule of thumb, so nothing here says what the estimators would answer.
 */

const DRUGS = [
  { name: "THC-COOH", level: 92, yearly: 1.02, spread: 0.22, limit: 8 },
  { name: "benzoylecgonine", level: 162, yearly: 1.38, spread: 0.3, limit: 6 },
  { name: "amphetamine", level: 121, yearly: 0.97, spread: 0.3, limit: 9 },
  { name: "MDMA", level: 9.4, yearly: 0.72, spread: 0.5, limit: 3.6 },
  { name: "methamphetamine", level: 14, yearly: 1, spread: 0.4, limit: 4 },
  { name: "ketamine", level: 2.1, yearly: 1, spread: 0.4, limit: 3.1 },
] as const;

const PLANTS = [
  { site: "Strängnäs", population: 21_400, share: 1.06 },
  { site: "Mariefred", population: 5_900, share: 0.8 },
] as const;

const TERTIALS = [
  ["2024-T1", "2024-01-01", "2024-04-30"],
  ["2024-T2", "2024-05-01", "2024-08-31"],
  ["2024-T3", "2024-09-01", "2024-12-31"],
  ["2025-T1", "2025-01-01", "2025-04-30"],
  ["2025-T2", "2025-05-01", "2025-08-31"],
  ["2025-T3", "2025-09-01", "2025-12-31"],
  ["2026-T1", "2026-01-01", "2026-04-30"],
] as const;

/** The simulated report model in Swedish or English. */
export function simulatedModel(language: "sv" | "en" = "sv"): ReportModel {
  const loads = simulatedLoads();
  const summary = simulatedSummary(loads);
  return {
    title:
      language === "sv"
        ? "Spår av narkotika i avloppsvattnet (simulerat exempel)"
        : "Traces of drugs in wastewater (simulated example)",
    language,
    today: "2026-05-20",
    timeZone: "Europe/Stockholm",
    version: "0.1.0",
    command: "wbe report study.json --out rapport.html",
    settings: {
      level: 0.95,
      seed: 20260101,
      constants: "2026.1",
      period: "tertial",
      target: "period",
      nonDetects: "auto",
      weekend: ["Sat", "Sun", "Mon"],
      headline: { biomarkers: ["THC-COOH", "benzoylecgonine", "amphetamine", "MDMA"] },
      publication: { minimumPopulation: 10_000, suppressBelow: 1_000 },
      uncertainty: [
        line("concentration", 0.1, "sample", "default"),
        line("batch", 0.1, "batch", "default"),
        line("flow", 0.08, "sample", "default"),
        line("meter", 0.05, "site", "default"),
        line("sampling", 0.1, "sample", "default"),
        line("population", 0.03, "site", "stated"),
      ],
    },
    sites: [
      {
        site: "Strängnäs",
        name: "Strängnäs avloppsreningsverk",
        municipality: "Strängnäs kommun",
        population: 21_400,
        latitude: 59.3774,
        longitude: 17.0312,
      },
      {
        site: "Mariefred",
        name: "Mariefreds avloppsreningsverk",
        municipality: "Strängnäs kommun",
        population: 5_900,
        latitude: 59.2586,
        longitude: 17.2236,
      },
    ],
    loads,
    summary,
    compare: simulatedComparisons(summary),
    trend: simulatedTrends(summary),
    ledger: [
      { file: "lab-simulated.csv", format: "csv", rows_read: 612, used: 560, flagged: 44, not_used: 8 },
      {
        file: "flow-simulated.csv",
        format: "csv",
        rows_read: 163_680,
        used: 163_668,
        flagged: 0,
        not_used: 12,
      },
      { file: "sites-simulated.csv", format: "csv", rows_read: 2, used: 2, flagged: 0, not_used: 0 },
    ],
    issues: [],
    events: [
      {
        from: "2025-09-15",
        to: "2025-10-31",
        site: "",
        kind: "intervention",
        title: "Riktad insats mot kokain i krogmiljö, kommun och polis",
        publish: true,
      },
      {
        from: "2025-08-15",
        to: "2025-08-17",
        site: "Strängnäs",
        kind: "event",
        title: "Stadsfestival",
        publish: true,
      },
      {
        from: "2025-11-03",
        to: "2025-11-03",
        site: "",
        kind: "note",
        title: "Internt: byte av provtagare",
        publish: false,
      },
    ],
    inputs: [
      {
        name: "lab-simulated.csv",
        sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        bytes: 58_212,
      },
      {
        name: "flow-simulated.csv",
        sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
        bytes: 5_411_002,
      },
    ],
    citations: [
      "Castiglioni et al. 2013, doi:10.1021/es302722f",
      "EUDA/SCORE, https://www.euda.europa.eu/data/repository/drugs-municipal-wastewater-europe-source-data-2026_en",
    ],
  };
}

function line(
  key: UncertaintyLine["key"],
  value: number,
  scope: UncertaintyLine["scope"],
  origin: "default" | "stated",
): UncertaintyLine {
  const source = origin === "default" ? "Castiglioni et al. 2013, doi:10.1021/es302722f" : "";
  return {
    key,
    value,
    scope,
    origin,
    source,
    confidence: origin === "default" ? "read (range); the value is our choice" : "",
  };
}

function simulatedLoads(): LoadRow[] {
  const normal = gaussian(7);
  return PLANTS.flatMap((plant) =>
    TERTIALS.flatMap(([, start], index) =>
      Array.from({ length: 7 }, (_, sample) => {
        const day = addDays(start, 4 + sample * 17 - (sample % 2));
        return DRUGS.map((drug): LoadRow => {
          const weekend =
            drug.name === "MDMA" || drug.name === "benzoylecgonine"
              ? [1, 1, 1, 1, 1.15, 1.5, 1.35][weekday(day)]!
              : 1;
          const truth = drug.level * plant.share * drug.yearly ** (index / 3) * weekend * 0.9;
          const load = truth * Math.exp(drug.spread * normal());
          const below = load < drug.limit;
          const flow = plant.population * 0.26 * Math.exp(0.12 * normal());
          const value = below ? null : round(load);
          return {
            site: plant.site,
            sample_id: `S${index}-${sample}`,
            sampling_start: `${day}T08:00+0${isSummer(day) ? 2 : 1}:00`,
            sampling_end: `${addDays(day, 1)}T08:00+0${isSummer(day) ? 2 : 1}:00`,
            biomarker: drug.name,
            result: below ? "below LOQ" : "quantified",
            concentration_ng_per_l: value === null ? null : round((value * plant.population) / flow),
            limit_ng_per_l: 30,
            flow_m3_per_day: round(flow),
            population: plant.population,
            load_mg_per_day: value === null ? null : round((value * plant.population) / 1000),
            load_mg_per_day_per_1000: value,
            lower: value === null ? 0 : round(value / 1.51),
            upper: value === null ? drug.limit : round(value * 1.51),
            relative_uncertainty: 0.21,
            laboratory: "Simulerat laboratorium",
            method: "LC-MS/MS",
            matrix: "whole",
            batch: `B${index}`,
            flags: below ? "NON_DETECT" : "",
          };
        });
      }).flat(),
    ),
  );
}

function simulatedSummary(loads: readonly LoadRow[]): SummaryRow[] {
  const rows: SummaryRow[] = [];
  for (const drug of DRUGS) {
    for (const [period, start, end] of TERTIALS) {
      const missing = period === "2024-T2" ? 3 : 7;
      const plants = PLANTS.map((plant) => {
        const own = loads.filter(
          (row) =>
            row.site === plant.site &&
            row.biomarker === drug.name &&
            row.sampling_start >= start &&
            row.sampling_start.slice(0, 10) <= end,
        );
        const kept = plant.site === "Mariefred" ? own.slice(0, missing) : own;
        return {
          plant,
          level: levelOf(
            kept.map((row) => row.load_mg_per_day_per_1000),
            drug.limit,
          ),
          kept,
        };
      });
      for (const { plant, level, kept } of plants)
        rows.push(summaryRow("plant", plant.site, drug.name, period, start, end, kept.length, level));
      const people = PLANTS.reduce((sum, plant) => sum + plant.population, 0);
      const total = plants.every(({ level }) => level.estimate !== null)
        ? plants.reduce((sum, { plant, level }) => sum + (level.estimate ?? 0) * plant.population, 0) / people
        : null;
      const anyBounds =
        plants.some(({ level }) => level.estimate === null && level.upper !== null) &&
        plants.every(({ level }) => level.upper !== null);
      const both = {
        ...levelOf(total === null ? [] : Array(10).fill(total), drug.limit),
        detected: plants.reduce((sum, { level }) => sum + level.detected, 0),
      };
      const bounds = anyBounds
        ? {
            estimate: null,
            lower: 0.4,
            upper: drug.limit * 1.1,
            kind: "bounds" as const,
            detected: both.detected,
          }
        : both;
      const row = summaryRow(
        "municipality",
        "Strängnäs kommun",
        drug.name,
        period,
        start,
        end,
        plants.reduce((n, { kept }) => n + kept.length, 0),
        total === null ? bounds : both,
      );
      rows.push(total === null && !anyBounds ? { ...row, flags: "PLANT_MISSING" } : row);
    }
  }
  return rows;
}

interface SimulatedLevel {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly kind: SummaryRow["interval_kind"];
  readonly detected: number;
}

function levelOf(loads: readonly (number | null)[], limit: number): SimulatedLevel {
  const known = loads.filter((load) => load !== null);
  if (loads.length < 4)
    return { estimate: null, lower: null, upper: null, kind: null, detected: known.length };
  if (known.length < 3)
    return { estimate: null, lower: 0.3, upper: limit * 1.2, kind: "bounds", detected: known.length };
  const estimate = round(loads.reduce<number>((sum, load) => sum + (load ?? limit / 2), 0) / loads.length);
  const prior = known.length < loads.length * 0.7;
  const factor = prior ? 1.75 : loads.length > 7 ? 1.3 : 1.42;
  return {
    estimate,
    lower: round(estimate / factor),
    upper: round(estimate * factor),
    kind: prior ? "with prior" : "confidence",
    detected: known.length,
  };
}

function summaryRow(
  scope: "plant" | "municipality",
  site: string,
  biomarker: string,
  period: string,
  start: string,
  end: string,
  samples: number,
  level: SimulatedLevel,
): SummaryRow {
  const few = level.estimate === null && level.kind === null;
  return {
    scope,
    site,
    biomarker,
    segment: "",
    period,
    period_start: start,
    period_end: end,
    samples,
    detected: level.detected,
    days_covered: samples,
    target: "period",
    method: few ? "" : "two-stratum mean (Tue-Fri, Sat-Mon), calendar weights",
    load_mg_per_day_per_1000: level.estimate,
    lower: level.lower,
    upper: level.upper,
    interval_kind: level.kind,
    comparison_lower: level.lower,
    comparison_upper: level.upper,
    weekend_ratio: level.estimate === null ? null : 1.2,
    weekend_days: "Sat,Sun,Mon",
    flags: few
      ? "TOO_FEW_SAMPLES"
      : level.kind === "bounds"
        ? "HAS_NON_DETECTS;MOSTLY_NON_DETECTS"
        : level.detected < samples
          ? "HAS_NON_DETECTS"
          : "",
  };
}

function simulatedComparisons(summary: readonly SummaryRow[]): CompareRow[] {
  const rows: CompareRow[] = [];
  for (const [contrast, from] of [
    ["same period last year", "2025-T1"],
    ["previous period", "2025-T3"],
  ] as const) {
    for (const scope of ["municipality", "plant"] as const) {
      const sites = scope === "municipality" ? ["Strängnäs kommun"] : PLANTS.map((plant) => plant.site);
      for (const site of sites) {
        for (const drug of DRUGS) {
          const at = (period: string): SummaryRow | undefined =>
            summary.find((row) => row.site === site && row.biomarker === drug.name && row.period === period);
          rows.push(comparison(scope, site, drug.name, contrast, from, at(from), at("2026-T1")));
        }
      }
    }
  }
  return rows;
}

function comparison(
  scope: "plant" | "municipality",
  site: string,
  biomarker: string,
  contrast: CompareRow["contrast"],
  from: string,
  before: SummaryRow | undefined,
  after: SummaryRow | undefined,
): CompareRow {
  const [a, b] = [before?.load_mg_per_day_per_1000 ?? null, after?.load_mg_per_day_per_1000 ?? null];
  const exploratory =
    scope === "plant" || !["THC-COOH", "benzoylecgonine", "amphetamine", "MDMA"].includes(biomarker)
      ? ["EXPLORATORY"]
      : [];
  const flags = [...(contrast === "previous period" ? ["SEASON"] : []), ...exploratory];
  const base = { scope, site, biomarker, contrast, from, to: "2026-T1", target: "period" as const };
  if (a === null || b === null) {
    const empty = {
      ratio: null,
      lower: null,
      upper: null,
      interval_kind: null,
      change_percent: null,
      lower_percent: null,
      upper_percent: null,
      p_value: null,
      adjusted_p_value: null,
    };
    return { ...base, ...empty, verdict: "too few samples", flags: ["BOUNDS_ONLY", ...flags].join(";") };
  }
  const ratio = b / a;
  const factor = 1.33;
  const verdict: Verdict =
    ratio / factor > 1 ? "increase" : ratio * factor < 1 ? "decrease" : "no certain change";
  const p = verdict === "no certain change" ? 0.4 : 0.004;
  return {
    ...base,
    ratio,
    lower: ratio / factor,
    upper: ratio * factor,
    interval_kind: "confidence",
    change_percent: 100 * (ratio - 1),
    lower_percent: 100 * (ratio / factor - 1),
    upper_percent: 100 * (ratio * factor - 1),
    p_value: p,
    adjusted_p_value: exploratory.length > 0 ? null : Math.min(1, p * 2),
    verdict,
    flags: flags.join(";"),
  };
}

function simulatedTrends(summary: readonly SummaryRow[]): TrendRow[] {
  return DRUGS.flatMap((drug) =>
    (["Strängnäs kommun", "Strängnäs", "Mariefred"] as const).map((site): TrendRow => {
      const levels = summary.filter(
        (row) => row.site === site && row.biomarker === drug.name && row.load_mg_per_day_per_1000 !== null,
      );
      const few = levels.length < 5;
      const change = 100 * (drug.yearly - 1);
      const sure = Math.abs(change) > 25;
      return {
        scope: site === "Strängnäs kommun" ? "municipality" : "plant",
        site,
        biomarker: drug.name,
        segment: "",
        samples: levels.length,
        detected: levels.length,
        first: levels[0]?.period ?? "",
        last: levels[levels.length - 1]?.period ?? "",
        method: "Mann-Kendall, exact; Theil-Sen on ln(level)",
        change_percent_per_year: few ? null : change,
        lower: few ? null : change - 22,
        upper: few ? null : change + 28,
        p_value: few ? null : sure ? 0.003 : 0.55,
        adjusted_p_value: few ? null : sure ? 0.01 : 0.7,
        autocorrelation: null,
        verdict: few
          ? "too few samples"
          : sure
            ? change > 0
              ? "increase"
              : "decrease"
            : "no certain change",
        flags: few ? "TOO_FEW_PERIODS" : "INDEPENDENCE_ASSUMED",
      };
    }),
  );
}

function gaussian(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function isSummer(day: string): boolean {
  return day.slice(5) > "03-30" && day.slice(5) < "10-26";
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
