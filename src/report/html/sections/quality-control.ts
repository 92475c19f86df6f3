import { CONTROL_WORDS } from "../../texts/control-words.ts";
import { drugName } from "../../texts/drug-name.ts";
import { formatNumber } from "../../texts/format-number.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import type { QualityControlLine } from "../quality-control-line.ts";
import { table } from "../table.ts";
import { countText, type ReportView } from "../view.ts";

const WORDS = {
  sv: {
    heading: "Laboratoriernas kvalitetskontroll",
    counts: (judged: string, warned: string, acted: string) =>
      `${judged} kontroller bedömda mot varnings- och åtgärdsgränser: ${warned} gav varning och ${acted} krävde åtgärd.`,
    flagged: "Analysomgångar vars resultat är märkta, men fortfarande används:",
    control: "kontrollprovet ligger utanför sina gränser",
    blank: "blanken innehåller mycket av ämnet",
    batch: "omgång",
    to: "till",
    caption: "Vad kontrollerna säger om laboratoriets fel",
    columns: ["Laboratorium", "Ämne", "Vad", "Funnet", "Annars", "Analyser", "Frihetsgrader", "Följd"],
    note: "Upprepbarhet och avvikelse mellan omgångar är relativa standardavvikelser. De ersätter den allmänna siffran när de bygger på minst 6 frihetsgrader. Ett systematiskt fel berättas men rättas inte.",
    scores: "Provningsjämförelser",
    scoreColumns: ["Laboratorium", "Ämne", "Prov", "Mått", "Värde", "Omdöme"],
  },
  en: {
    heading: "The laboratories' quality control",
    counts: (judged: string, warned: string, acted: string) =>
      `${judged} controls judged against warning and action limits: ${warned} gave a warning and ${acted} asked for action.`,
    flagged: "Batches whose results are flagged, but still used:",
    control: "the control lies outside its limits",
    blank: "the blank holds much of the substance",
    batch: "batch",
    to: "to",
    caption: "What the controls say of the laboratory's errors",
    columns: [
      "Laboratory",
      "Substance",
      "What",
      "Found",
      "Otherwise",
      "Analyses",
      "Degrees of freedom",
      "Result",
    ],
    note: "Repeatability and batch error are relative standard deviations. They replace the general figure once they rest on 6 degrees of freedom or more. A bias is told but not corrected.",
    scores: "Interlaboratory comparisons",
    scoreColumns: ["Laboratory", "Substance", "Sample", "Measure", "Value", "Verdict"],
  },
} as const;

const JUDGED: readonly string[] = ["control", "blank", "duplicates", "recovery"];
const SCORES: readonly string[] = ["z score", "zeta score", "E_n score"];

/** What the laboratories' own controls say: batches in doubt, errors found, interlaboratory results; nothing without any. */
export function qualityControlSection(view: ReportView): Markup {
  const { qualityControl = [] } = view.model;
  if (qualityControl.length === 0) return html``;
  const words = WORDS[view.language];
  const judged = qualityControl.filter(
    ({ check, verdict }) => JUDGED.includes(check) && verdict !== "not judged",
  );
  const count = (verdict: string): string =>
    countText(judged.filter((line) => line.verdict === verdict).length, view);
  const flagged = qualityControl.filter(({ flags }) => flags !== "");
  const scores = qualityControl.filter(({ check }) => SCORES.includes(check));
  const estimates = qualityControl.filter(({ check }) => !JUDGED.includes(check) && !SCORES.includes(check));
  return html`<section aria-labelledby="quality-control">
<h2 id="quality-control">${words.heading}</h2>
${judged.length > 0 && html`<p>${words.counts(countText(judged.length, view), count("warning"), count("action"))}</p>`}
${flagged.length > 0 && html`<p>${words.flagged}</p><ul>${flagged.map((line) => html`<li>${batchText(line, view)}</li>`)}</ul>`}
${
  estimates.length > 0 &&
  table(
    words.caption,
    headings(words.columns, [3, 4, 5, 6]),
    estimates.map((line) => estimateCells(line, view)),
  )
}
${estimates.length > 0 && html`<p class="note">${words.note}</p>`}
${
  scores.length > 0 &&
  table(
    words.scores,
    headings(words.scoreColumns, [4]),
    scores.map((line) => scoreCells(line, view)),
  )
}
</section>`;
}

function headings(names: readonly string[], numbers: readonly number[]) {
  return names.map((heading, index) => ({ heading, numeric: numbers.includes(index) }));
}

function batchText(line: QualityControlLine, { language }: ReportView): string {
  const words = WORDS[language];
  const what = line.check === "blank" ? words.blank : words.control;
  return `${line.laboratory}, ${words.batch} ${line.batch}, ${drugName(line.biomarker, language)}: ${what}`;
}

function estimateCells(line: QualityControlLine, view: ReportView): Insert[] {
  const { language } = view;
  const words = WORDS[language];
  const count = (value: number | null): string => (value === null ? "–" : countText(value, view));
  const interval =
    line.lower === null || line.upper === null
      ? ""
      : html`<br>(${percent(line.lower, view).replace(/\s%$/, "")} ${words.to} ${percent(line.upper, view)})`;
  return [
    line.laboratory,
    drugName(line.biomarker, language),
    word("check", line.check, view),
    html`${percent(line.value, view)}${interval}`,
    percent(line.centre, view),
    count(line.n),
    count(line.degrees_of_freedom),
    word("verdict", line.verdict, view),
  ];
}

function scoreCells(line: QualityControlLine, view: ReportView): Insert[] {
  const { language } = view;
  return [
    line.laboratory,
    drugName(line.biomarker, language),
    line.material,
    word("check", line.check, view),
    line.value === null ? "–" : formatNumber(line.value, 1, language),
    word("verdict", line.verdict, view),
  ];
}

function percent(fraction: number | null, { language }: ReportView): string {
  return fraction === null ? "–" : `${formatNumber(100 * fraction, 1, language)} %`;
}

function word(column: string, text: string, { language }: ReportView): string {
  return language === "sv" ? (CONTROL_WORDS[column]?.[text] ?? text) : text;
}
