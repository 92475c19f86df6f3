import { formatDate } from "../../texts/format-date.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { countText, type ReportView } from "../view.ts";

const WORDS = {
  sv: {
    heading: "Vad som har uteslutits, ersatts och korrigerats för hand",
    note: "Varje beslut står i studiefilen med namn, datum och skäl. De uteslutna resultaten finns kvar i tabellerna, utan värde.",
    caption: "Beslut om enskilda resultat",
    columns: ["Vad", "Beslut", "Vem", "När", "Varför", "Resultat"],
    kinds: {
      exclusion: "uteslutet",
      override: "ersatt",
      correction: "korrigerat",
      shown: "visas trots gränserna för publicering",
    },
  },
  en: {
    heading: "What was left out, replaced and corrected by hand",
    note: "Every decision stands in the study file with name, day and reason. The results left out stay in the tables, without a value.",
    caption: "Decisions on single results",
    columns: ["What", "Decision", "Who", "When", "Why", "Results"],
    kinds: {
      exclusion: "left out",
      override: "replaced",
      correction: "corrected",
      shown: "shown in spite of the limits of publication",
    },
  },
} as const;

/** Who left out, replaced or corrected what, when and why; nothing where nobody did. */
export function decidedSection(view: ReportView): Markup {
  const { decisions = [] } = view.model;
  if (decisions.length === 0) return html``;
  const words = WORDS[view.language];
  const rows = decisions.map((line): Insert[] => [
    line.what,
    line.value === "" ? words.kinds[line.kind] : `${words.kinds[line.kind]}: ${line.value}`,
    line.by === "" ? "–" : line.by,
    line.on === "" ? "–" : formatDate(line.on, view.language),
    line.reason === "" ? "–" : line.reason,
    countText(line.results, view),
  ]);
  const columns = words.columns.map((heading, index) => ({ heading, numeric: index === 5 }));
  return html`<section aria-labelledby="decided">
<h2 id="decided">${words.heading}</h2>
<p>${words.note}</p>
${table(words.caption, columns, rows)}
</section>`;
}
