import { html, type Markup } from "../markup.ts";
import type { ReportView } from "../view.ts";
import { medicineNote } from "./medicine-note.ts";

/** What may be said and what may not; the sentence on prescribed amphetamine is always there. */
export function saySection(view: ReportView): Markup {
  const { words } = view;
  return html`<section aria-labelledby="say">
<h2 id="say">${words.say}</h2>
<div class="boxes">
<div class="box may"><h3>${words.maySay}</h3><ul>${words.may.map((text) => html`<li>${text}</li>`)}</ul></div>
<div class="box not"><h3>${words.mayNotSay}</h3><ul>${words.mayNot.map((text) => html`<li>${text}</li>`)}</ul></div>
</div>
<p>${words.amphetamine}</p>
${medicineNote(
  view,
  view.drugs.filter(({ biomarker }) => biomarker !== "amphetamine"),
)}
<p class="note">${words.amphetamineExample}</p>
</section>`;
}
