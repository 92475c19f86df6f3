import type { Result } from "../report/index.ts";
import type { Report, Study } from "../study/index.ts";
import type { Call } from "./call.ts";

type Computed = Result<object> | Report;

const SCENARIOS = ["consumption", "doses", "if-edition", "if-lost", "sewer-hours"] as const;
const DIAGNOSTICS = [
  "diagnostics",
  "quality-control",
  "diagnosed",
  "populations",
  "amphetamine",
  "without",
] as const;

/** What a command computes from a study; only the rooms that it needs are loaded. */
export async function resultOf(name: string, study: Study, call: Call): Promise<Computed> {
  const asked = await insteadOf(name, study, call);
  if (asked !== null) return asked;
  const compute = await (COMPUTES[name] ?? report)();
  return compute(study, call);
}

/** The rows that an option asks for in place of a command's own; null for none. */
async function insteadOf(name: string, study: Study, { args }: Call): Promise<Computed | null> {
  if (SCENARIOS.some((option) => args.has(option))) {
    const { scenarioRows } = await import("./scenario-rows.ts");
    const rows = scenarioRows(name, study, args);
    if (rows !== null) return rows;
  }
  if (!DIAGNOSTICS.some((option) => args.has(option))) return null;
  const { diagnosticRows } = await import("./diagnostic-rows.ts");
  return diagnosticRows(name, study, args);
}

type Compute = (study: Study, call: Call) => Computed | Promise<Computed>;

async function report(): Promise<Compute> {
  return (await import("./report-page.ts")).reportPage;
}

const COMPUTES: Readonly<Record<string, () => Promise<Compute>>> = {
  check: async () => (await import("./check-rows.ts")).checkRows,
  loads: async () => (await import("./loads-rows.ts")).loadsRows,
  summary: async () => (await import("./summary-rows.ts")).summaryRows,
  compare: async () => (await import("./compare-rows.ts")).compareRows,
  trend: async () => (await import("./trend-rows.ts")).trendRows,
  convert: async () => (await import("./converted-rows.ts")).convertedRows,
};
