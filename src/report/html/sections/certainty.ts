import { uncertaintyBudgetChart } from "../../charts/index.ts";
import { formatNumber } from "../../texts/format-number.ts";
import { sourceText } from "../../uncertainty-text.ts";
import { chartPair } from "../chart-pair.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import type { UncertaintyLine } from "../report-model.ts";
import { table } from "../table.ts";
import type { ReportView } from "../view.ts";
import { improvePart } from "./improve.ts";

/** How sure the levels are: what was reckoned with, how large it is, whom it concerns and where it comes from. */
export function certaintySection(view: ReportView): Markup {
  const { words, language, model } = view;
  const lines = model.settings.uncertainty;
  const items = lines.map((line) => ({ label: sourceText(line.key, language), rsd: line.value }));
  return html`<section aria-labelledby="certainty">
<h2 id="certainty">${words.certainty}</h2>
<p>${words.targets[model.settings.target] ?? ""} ${words.daysVary}</p>
<p>${words.certaintyLead}</p>
${chartPair(view, "budget", words.budgetTitle, (base) => uncertaintyBudgetChart(items, base))}
${table(
  words.certaintyCaption,
  [
    { heading: words.source },
    { heading: words.typical, numeric: true },
    { heading: words.concerns },
    { heading: words.origin },
    { heading: words.reference },
  ],
  lines.map((line) => row(view, line)),
)}
${improvePart(view)}
</section>`;
}

function row(view: ReportView, line: UncertaintyLine): Insert[] {
  const { words, language } = view;
  const doubtful = line.confidence.startsWith("from memory");
  const reference = [line.source, line.origin === "default" && doubtful ? words.fromMemory : ""]
    .filter((text) => text !== "")
    .join("; ");
  return [
    sourceText(line.key, language),
    line.value === 0
      ? words.switchedOff
      : `${formatNumber(line.value * 100, Number.isInteger(Math.round(line.value * 1000) / 10) ? 0 : 1, language)}\u00a0%`,
    words.scopes[line.scope],
    words.origins[line.origin],
    reference === "" ? "–" : reference,
  ];
}
