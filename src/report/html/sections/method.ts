import { citation } from "../citation.ts";
import { html, type Markup } from "../markup.ts";
import type { ReportView } from "../view.ts";

/** How it was done, in steps; the estimators by their own names; every citation with its DOI. */
export function methodSection(view: ReportView): Markup {
  const { words, model } = view;
  const methods = [
    ...new Set([...view.summary.map((row) => row.method), ...model.trend.map((row) => row.method)]),
  ].filter((name) => name !== "");
  return html`<section aria-labelledby="method">
<h2 id="method">${words.method}</h2>
<ol>${words.methodSteps.map((step) => html`<li>${step}</li>`)}</ol>
${methods.length > 0 && html`<h3>${words.estimators}</h3><ul>${methods.map((name) => html`<li lang="en">${name}</li>`)}</ul>`}
${model.citations.length > 0 && html`<h3>${words.references}</h3><ul class="references">${model.citations.map((text) => html`<li>${citation(text)}</li>`)}</ul>`}
</section>`;
}
