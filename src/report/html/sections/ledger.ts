import { phraseInSwedish } from "../../texts/phrase-in-swedish.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { countText, type ReportView } from "../view.ts";

/** What became of every row that was read. */
export function ledgerSection(view: ReportView): Markup {
  const { words, model } = view;
  if (model.ledger.length === 0) return html``;
  const rows = model.ledger.map((row): Insert[] => [
    row.file,
    view.language === "sv" ? phraseInSwedish(row.format) : row.format,
    ...[row.rows_read, row.used, row.flagged, row.not_used].map((count) => countText(count, view)),
  ]);
  const numbers = [words.rowsRead, words.used, words.flagged, words.notUsed].map((heading) => ({
    heading,
    numeric: true,
  }));
  return html`<section aria-labelledby="ledger">
<h2 id="ledger">${words.ledger}</h2>
<p>${words.ledgerNote}</p>
${table(words.ledgerCaption, [{ heading: words.file }, { heading: words.format }, ...numbers], rows)}
</section>`;
}
