import { methodInSwedish } from "../../texts/method-in-swedish.ts";
import { sourceInWords } from "../../texts/source-in-words.ts";
import { citation } from "../citation.ts";
import { html, type Markup } from "../markup.ts";
import type { ReportView } from "../view.ts";

/** A figure computed in another way is a result, not the name of a method. */
const BESIDE = /; beside it .*$/;

/** How it was done, in steps; the estimators by their own names; every citation with its DOI. */
export function methodSection(view: ReportView): Markup {
  const { words, model } = view;
  const methods = [
    ...new Set([...view.summary.map((row) => row.method), ...model.trend.map((row) => row.method)]),
  ]
    .map((name) => name.replace(BESIDE, ""))
    .filter((name) => name !== "");
  return html`<section aria-labelledby="method">
<h2 id="method">${words.method}</h2>
<ol>${words.methodSteps.map((step) => html`<li>${step}</li>`)}</ol>
${methods.length > 0 && html`<h3>${words.estimators}</h3><ul>${plainly(methods, view).map(item)}</ul>`}
${model.citations.length > 0 && html`<h3>${words.references}</h3><ul class="references">${model.citations.map((text) => html`<li>${citation(sourceInWords(text, view.language))}${(model.fromMemory ?? []).includes(text) && ` (${words.fromMemory})`}</li>`)}</ul>`}
</section>`;
}

interface NamedMethod {
  readonly plain: string;
  readonly technical: readonly string[];
}

/** Methods by their plain name, each with the technical names it stands for; English keeps these alone. */
function plainly(names: readonly string[], { language }: ReportView): NamedMethod[] {
  const groups = new Map<string, Set<string>>();
  for (const name of names) {
    const plain = (language === "sv" ? methodInSwedish(name) : null) ?? name;
    groups.set(plain, (groups.get(plain) ?? new Set()).add(name));
  }
  return [...groups].map(([plain, technical]) => ({ plain, technical: [...technical] }));
}

function item({ plain, technical }: NamedMethod): Markup {
  if (technical.includes(plain)) return html`<li lang="en">${plain}</li>`;
  return html`<li>${plain} (<span lang="en">${technical.join("; ")}</span>)</li>`;
}
