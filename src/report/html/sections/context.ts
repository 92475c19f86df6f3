import { groupBy } from "../../../base/index.ts";
import type { ContextRow } from "../../../compare/index.ts";
import { cityName } from "../../texts/city-name.ts";
import { formatNumber } from "../../texts/format-number.ts";
import { formatEstimate } from "../../texts/round-to-uncertainty.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { countText, type Place, type ReportView } from "../view.ts";

/** The latest year's levels among published European, Swedish and Nordic loads; nothing where none were published. */
export function contextSection(view: ReportView): Markup {
  const { words } = view;
  const known = (view.model.context ?? []).filter((row) => row.reference_year !== null);
  const tables = view.mains.flatMap((place) => {
    const rows = latestRows(view, place, known);
    return rows.length === 0 ? [] : [{ rows, table: placeTable(view, place, rows) }];
  });
  if (tables.length === 0) return html``;
  const shown = tables.flatMap(({ rows }) => rows);
  const bases = [...new Set(shown.map(({ basis }) => basis))];
  const sources = [...new Set(shown.map(({ source }) => source))];
  return html`<section aria-labelledby="context">
<h2 id="context">${words.context}</h2>
<p>${words.contextLead}</p>
${bases.map((basis) => html`<p>${words.contextLike[basis]}</p>`)}
${tables.map((one) => one.table)}
${sources.map((source) => html`<p class="note">${words.contextSource(source)}</p>`)}
</section>`;
}

function latestRows(view: ReportView, place: Place, rows: readonly ContextRow[]): readonly ContextRow[] {
  return view.drugs.flatMap(({ biomarker }) => {
    const own = rows.filter(
      (row) => row.scope === place.scope && row.site === place.site && row.biomarker === biomarker,
    );
    return own.length === 0 ? [] : [own.reduce((latest, row) => (row.year > latest.year ? row : latest))];
  });
}

function placeTable(view: ReportView, place: Place, rows: readonly ContextRow[]): Markup {
  const { words, language } = view;
  const headings = [words.contextEurope, words.contextSwedish, words.contextNordic];
  return table(
    words.contextCaption(place.name),
    [
      { heading: words.contextDrug },
      { heading: `${words.contextLevel} (${view.percent}\u00a0%)`, numeric: true },
      ...headings.map((heading) => ({ heading })),
    ],
    rows.map((row): Insert[] => [
      view.drugs.find(({ biomarker }) => biomarker === row.biomarker)?.short ?? row.biomarker,
      row.load_mg_per_day_per_1000 === null && row.upper === null
        ? words.tooFew
        : html`<span class="keep">${formatEstimate(row.load_mg_per_day_per_1000, row.lower, row.upper, language)}</span><br>${String(row.year)}`,
      europe(view, row),
      cities(view, row.swedish_cities),
      cities(view, row.nordic_cities),
    ]),
  );
}

function europe(view: ReportView, row: ContextRow): Insert {
  const { words } = view;
  if (row.european_median === null) return words.contextTooFew;
  const ends = [row.percentile_lower, row.percentile_upper].flatMap((end) =>
    end === null ? [] : [shareText(view, end)],
  );
  const spread = spreadText(view, [...new Set(ends)]);
  const share = row.percentile === null ? spread : shareText(view, row.percentile);
  const interval = row.percentile === null || spread === "" || spread === share ? "" : ` (${spread})`;
  const of = words.contextSites(countText(row.european_sites ?? 0, view), String(row.reference_year));
  return share === ""
    ? "–"
    : html`${share}${interval !== "" && html` <span class="keep">${interval.trim()}</span>`}<br>${of}`;
}

/** `62–79 %`; ends that are words are joined by a word. */
function spreadText({ words }: ReportView, ends: readonly string[]): string {
  const figures = ends.every((end) => /^\d/.test(end));
  if (!figures) return ends.join(` ${words.contextTo} `);
  return ends.map((end, index) => (index < ends.length - 1 ? end.replace(/\s*%$/, "") : end)).join("–");
}

/** Beyond the 10th and 90th percentile nothing finer is known. */
function shareText({ words, language }: ReportView, percentile: number): string {
  if (percentile < 10) return words.contextUnder;
  if (percentile > 90) return words.contextOver;
  return words.contextPercent(formatNumber(percentile, 0, language));
}

/** `City 44.8` in the report's language, by country; what EUDA writes as 0 lay below the limit. */
function cities(view: ReportView, text: string): Insert {
  if (text === "") return "–";
  const countries = groupBy(text.split("; "), (city) => /^[A-Z]{2}(?= )/.exec(city)?.[0] ?? "");
  return [...countries].map(([code, own]) => {
    const list = own.map((city, index) =>
      cityText(view, city.slice(code === "" ? 0 : code.length + 1), index),
    );
    if (code === "") return html`<div class="cities">${list}</div>`;
    return html`<div class="cities">${view.words.countries[code] ?? code}: ${list}</div>`;
  });
}

function cityText(view: ReportView, city: string, index: number): Markup {
  const at = city.lastIndexOf(" ");
  const digits = city.slice(at + 1);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const load =
    digits === "0" ? view.words.contextZero : formatNumber(Number(digits), decimals, view.language);
  return html`${index > 0 && "; "}<span class="keep">${cityName(city.slice(0, at), view.language)} ${load}</span>`;
}
