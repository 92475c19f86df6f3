import { VERSION } from "../base/index.ts";
import { needsCheck } from "../biomarkers/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { CompareRow, CompareWithoutRow } from "../compare/index.ts";
import { SUMMARY_COLUMNS, type SummaryRow } from "../levels/index.ts";
import { toLoadRow } from "../loads/index.ts";
import {
  answerSentence,
  type EarlierResult,
  makeResult,
  pageWithResult,
  type ReportModel,
  type Result,
  toHtml,
  toJson,
  withoutOf,
} from "../report/index.ts";
import type { AgainstRow } from "./against-row.ts";
import { againstRows } from "./against-rows.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { basisOf } from "./basis.ts";
import { budgetRows } from "./budgets.ts";
import { ledgerOf } from "./check.ts";
import { type CompareOptions, compareRows } from "./compare.ts";
import { judgedComparisons } from "./compare-judged.ts";
import { withoutRows } from "./compare-without.ts";
import { contextCitations } from "./context-citations.ts";
import { contextRows } from "./context-rows.ts";
import { controlRows } from "./control-charts.ts";
import { decisionsOf } from "./decisions.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { missingPlants } from "./missing-plants.ts";
import { newestRows } from "./newest-rows.ts";
import { provenanceOf } from "./provenance.ts";
import { isWithheld } from "./publication-guard.ts";
import { publishable } from "./publishable.ts";
import { publishedSettings } from "./published-settings.ts";
import { regionRows } from "./regional-trends.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import type { Study } from "./study.ts";
import { summaryRows } from "./summary-rows.ts";
import { trendRows } from "./trend.ts";
import { uncertaintyTable } from "./uncertainty-table.ts";

/** Options of `report`; what the core must not look up by itself. */
export interface ReportOptions extends CompareOptions {
  /** The day printed on the report; none when left out. */
  readonly today?: SamplingDay;
  /** The command that makes the report again. @defaultValue "wbe report study.json" */
  readonly command?: string;
  /** `short` is one printed page: the answer, the table of periods, what may be said. @defaultValue "full" */
  readonly edition?: "full" | "short";
  /** An earlier result: the page lists what was published, what it is now, and why. */
  readonly against?: EarlierResult;
}

/** The rows of the levels, with the page that shows everything. */
export type Report = Result<SummaryRow> & {
  /** The HTML file. */
  readonly page: string;
  /** The answers in plain words, as they stand at the top of the page. */
  readonly answers: readonly string[];
};

/**
 * One self-contained HTML page that a municipality can publish, in the study's language.
 * @throws WbeError when rows, settings or a period cannot be understood.
 */
export function report(input: StudyOrRows, options: ReportOptions = {}): Report {
  const whole = asStudy(input);
  const study = publishable(whole);
  const { loads: computed, issues: met } = loadsOf(study);
  const loads = computed.filter((load) => study.guard === undefined || !isWithheld(study.guard, load));
  const target = study.settings.target === "sampled days" ? "sampled days" : "period";
  const levels = levelsOf(study, computed, target);
  const summary = summaryRows(levels);
  const judged = judgedComparisons(study, levels, options, target);
  const compare = compareRows(judged);
  const compareWithout = withoutRows(judged);
  const among = contextRows(study);
  const { against } = options;
  const revised = against === undefined ? null : againstRows(whole, against, options);
  const provenance = {
    ...provenanceOf(study, contextCitations(among)),
    basis: basisOf(levels),
    ...(against === undefined ? {} : { earlier: { file: against.file, sha256: against.sha256 } }),
  };
  const { settings } = study;
  const issues = [...met, ...missingPlants(levels), ...(revised?.issues ?? [])];
  const mayBeShown = (row: AgainstRow): boolean =>
    study.guard === undefined || row.scope !== "plant" || !isWithheld(study.guard, row);
  const model: ReportModel = {
    title: settings.title,
    language: settings.language,
    today: options.today ?? null,
    timeZone: settings.timeZone,
    settings: { ...settings, uncertainty: uncertaintyTable(settings, study.editions) },
    version: VERSION,
    sites: sitesOf(study),
    loads: loads.map((load) => toLoadRow(load, settings.timeZone)),
    summary,
    compare,
    compareWithout,
    budgets: budgetRows(levels, settings),
    context: among,
    ...reportDiagnostics(study, computed),
    trend: trendRows(study, levels),
    regions: regionRows(study, levels).filter(({ scope }) => scope === "municipality"),
    ...(against === undefined || revised === null
      ? {}
      : { revisions: revisionsOf(against, revised.rows.filter(mayBeShown)) }),
    decisions: decisionsOf(study, loads),
    qualityControl: controlRows(study),
    ledger: ledgerOf(whole, loadsOf(whole).loads, issues),
    publication: publicationOf(study),
    issues,
    events: study.events.filter(({ publish }) => publish),
    inputs: study.inputs.map(({ file, sha256, bytes }) => ({ name: file, sha256, bytes })),
    fromMemory: provenance.citations
      .filter(({ confidence }) => needsCheck(confidence))
      .map(({ source }) => source),
    citations: [...new Set([...provenance.citations.map(({ source }) => source), ...provenance.methods])],
    command: options.command ?? "wbe report study.json",
  };
  const parts = { command: "report", columns: SUMMARY_COLUMNS, rows: summary, settings, provenance };
  const page = pageWithResult(
    toHtml(model, { edition: options.edition ?? "full" }),
    toJson(makeResult({ ...parts, settings: publishedSettings(settings, study.guard), issues: [] })),
  );
  const result = makeResult({ ...parts, issues, html: () => page });
  const answers = answersOf(compare, compareWithout, settings.language);
  return Object.defineProperties(result, {
    page: { value: page, enumerable: false },
    answers: { value: answers, enumerable: false },
  }) as Report;
}

function revisionsOf(
  { file, sha256, provenance }: EarlierResult,
  rows: readonly AgainstRow[],
): NonNullable<ReportModel["revisions"]> {
  const { version } = provenance;
  return { file, sha256, version: typeof version === "string" ? version : "", rows };
}

/** What the page may not show: plants of which it shows nothing, and those without single days. */
function publicationOf({ guard, measurements }: Study): NonNullable<ReportModel["publication"]> {
  if (guard === undefined) return { hidden: [], withoutDays: [] };
  const shown = new Set(
    measurements.filter((measurement) => !isWithheld(guard, measurement)).map(({ site }) => site),
  );
  const hidden = new Set(guard.withheld.map(({ site }) => site).filter((site) => !shown.has(site)));
  const withheld = guard.withheld.map(({ site, biomarker }) => ({ site, biomarker }));
  return { hidden: [...hidden], withoutDays: guard.withoutDays, withheld };
}

/** One sentence for each headline comparison; the place is named where there are several. */
function answersOf(
  rows: readonly CompareRow[],
  without: readonly CompareWithoutRow[],
  language: "sv" | "en",
): readonly string[] {
  const headline = rows.filter(
    ({ contrast, flags }) =>
      contrast === "same period last year" && !flags.split(";").includes("EXPLORATORY"),
  );
  const several = new Set(headline.map(({ site }) => site)).size > 1;
  return headline.map(
    (row) => `${several ? `${row.site}. ` : ""}${answerSentence(row, language, withoutOf(row, without))}`,
  );
}

/** Every plant with its newest row in the sites file, or with what the laboratory's rows say. */
function sitesOf(study: Study): ReportModel["sites"] {
  const newest = newestRows(study.sites);
  const names = [...new Set([...newest.keys(), ...study.measurements.map(({ site }) => site)])];
  return names.map((site) => {
    const row = newest.get(site);
    const own = study.measurements.findLast((measurement) => measurement.site === site)?.population ?? null;
    return {
      site,
      name: row === undefined || row.name === "" ? site : row.name,
      municipality: row?.municipality ?? "",
      population: row?.population ?? own,
      ...(row?.closed == null ? {} : { closed: row.closed, successor: row.successor }),
      latitude: row?.latitude ?? null,
      longitude: row?.longitude ?? null,
    };
  });
}
