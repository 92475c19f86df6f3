import { leftByMedicines } from "../../../biomarkers/index.ts";
import { lowered } from "../lowered.ts";
import { html, type Markup } from "../markup.ts";
import type { DrugView, ReportView } from "../view.ts";

const AMPHETAMINE = "amphetamine";

/** That medicines leave some of these drugs too: amphetamine in a sentence of its own; nothing for drugs without. */
export function medicineNote({ words }: ReportView, drugs: readonly DrugView[]): readonly Markup[] {
  const others = drugs.filter(({ biomarker }) => biomarker !== AMPHETAMINE && leftByMedicines(biomarker));
  const names = others.map(({ short }) => lowered(short));
  const last = names.pop();
  const list = names.length === 0 ? last : `${names.join(", ")} ${words.and} ${last}`;
  return [
    ...(drugs.some(({ biomarker }) => biomarker === AMPHETAMINE) ? [words.amphetamine] : []),
    ...(list === undefined ? [] : [words.medicine(list)]),
  ].map((text) => html`<p class="note">${text}</p>`);
}
