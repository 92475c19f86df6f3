import { formatDate } from "../../texts/format-date.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { publishedEvents } from "../published-events.ts";
import { table } from "../table.ts";
import { plantName, type ReportView } from "../view.ts";

/** What was done and what happened, as far as it may be published; the numbers are those in the charts. */
export function doneSection(view: ReportView): Markup {
  const { words, language, model } = view;
  const rows = publishedEvents(model).map((event, index): Insert[] => [
    String(index + 1),
    event.from === event.to
      ? formatDate(event.from, language)
      : `${formatDate(event.from, language)} – ${formatDate(event.to, language)}`,
    event.title,
    words.eventKinds[event.kind],
    event.site === "" ? words.everywhere : plantName(model, event.site),
  ]);
  const columns = [words.number, words.when, words.what, words.kind, words.where].map((heading) => ({
    heading,
  }));
  return html`<section aria-labelledby="done">
<h2 id="done">${words.done}</h2>
${rows.length === 0 ? html`<p>${words.nothingDone}</p>` : html`${table(words.doneCaption, columns, rows)}<p class="note">${words.doneNote}</p>`}
</section>`;
}
