import { formatDate } from "../texts/format-date.ts";
import { contents } from "./contents.ts";
import { html, type Markup, trusted } from "./markup.ts";
import type { ReportModel } from "./report-model.ts";
import { allPeriodsSection } from "./sections/all-periods.ts";
import { answerSection } from "./sections/answer.ts";
import { bridgesSection } from "./sections/bridges.ts";
import { briefEndSection, briefPeriodsSection, briefSection } from "./sections/brief.ts";
import { certaintySection } from "./sections/certainty.ts";
import { contextSection } from "./sections/context.ts";
import { decidedSection } from "./sections/decided.ts";
import { diagnosticsSection } from "./sections/diagnostics.ts";
import { doneSection } from "./sections/done.ts";
import { drugsSection } from "./sections/drugs.ts";
import { ledgerSection } from "./sections/ledger.ts";
import { measuredSection } from "./sections/measured.ts";
import { methodSection } from "./sections/method.ts";
import { missingSection } from "./sections/missing.ts";
import { qualityControlSection } from "./sections/quality-control.ts";
import { reproduceSection } from "./sections/reproduce.ts";
import { revisedSection } from "./sections/revised.ts";
import { saySection } from "./sections/say.ts";
import { STYLE, STYLE_HASH } from "./style.ts";
import { makeView, type PeriodView, type ReportView } from "./view.ts";

/** Options of a report. */
export interface ToHtmlOptions {
  /** `short`: one printed page with the answer, the table of periods and what may be said. @defaultValue "full" */
  readonly edition?: "full" | "short";
}

/**
 * A report as one HTML file: the answer first, then what it rests on. Opens offline, loads nothing and runs nothing (a
 * content security policy forbids both); every text of the model is escaped. Swedish or English as the model says.
 */
export function toHtml(model: ReportModel, options: ToHtmlOptions = {}): string {
  const view = makeView(model);
  const short = options.edition === "short";
  const [first, ...rest] = (short ? SHORT : FULL).map((section) => section(view));
  const { words } = view;
  const places = view.model.sites
    .map((site) => site.municipality)
    .filter((name, index, all) => name !== "" && all.indexOf(name) === index);
  const latest = view.periods[view.periods.length - 1];
  const over = [...places, ...(latest === undefined ? [] : [titled(latest)])].join(" · ");
  return html`<!DOCTYPE html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${trusted(STYLE_HASH)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="wbe ${model.version}">
<title>${model.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body${short && trusted(' class="short"')}>
<a class="skip" href="#content">${words.skip}</a>
<header>
${over !== "" && html`<p class="over">${over}</p>`}
<h1>${model.title}</h1>
</header>
<main id="content" tabindex="-1">
${first}${!short && contents(words.contents, rest)}${rest}
</main>
<footer>
<p>${words.foot(model.version)}${model.today !== null && ` ${words.footDate(formatDate(model.today, model.language))}`}</p>
</footer>
</body>
</html>
`.text;
}

/** `januari–april 2026, tertial 1`: both forms, once. */
function titled({ label, told }: PeriodView): string {
  const [, tertial] = /^\d{4}-T([1-3])$/.exec(label) ?? [];
  return tertial === undefined ? told : `${told}, tertial ${tertial}`;
}

type Section = (view: ReportView) => Markup;

const SHORT: readonly Section[] = [answerSection, briefPeriodsSection, briefSection, briefEndSection];

const FULL: readonly Section[] = [
  answerSection,
  measuredSection,
  allPeriodsSection,
  drugsSection,
  contextSection,
  certaintySection,
  diagnosticsSection,
  bridgesSection,
  revisedSection,
  decidedSection,
  doneSection,
  saySection,
  missingSection,
  methodSection,
  qualityControlSection,
  ledgerSection,
  reproduceSection,
];
