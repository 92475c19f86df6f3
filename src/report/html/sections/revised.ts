import { drugName } from "../../texts/drug-name.ts";
import { formatNumber } from "../../texts/format-number.ts";
import { periodText } from "../../texts/period-text.ts";
import { contrastText, verdictText } from "../../texts/verdict-text.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import type { RevisionLine } from "../revisions.ts";
import { table } from "../table.ts";
import { countText, plantName, type ReportView } from "../view.ts";

const WORDS = {
  sv: {
    heading: "Vad som har publicerats, vad det är nu och varför",
    earlier: (file: string, version: string) =>
      `Jämfört med ${file}${version === "" ? "" : ` (gjord med wbe ${version})`}.`,
    nothing: "Alla tidigare värden är oförändrade.",
    kept: (count: string) => `${count} värden är oförändrade.`,
    fresh: (count: string) => `${count} värden är nya.`,
    caption: "Värden som har ändrats sedan den tidigare rapporten",
    columns: ["Ämne", "Plats", "Period", "Publicerat", "Nu", "Varför"],
    unit: "Nivåer i mg per dygn och 1 000 invånare med osäkerhetsintervall; förändringar i procent.",
    gone: "finns inte längre",
    checksum: "Den tidigare filens kontrollsumma (SHA-256):",
  },
  en: {
    heading: "What was published, what it is now, and why",
    earlier: (file: string, version: string) =>
      `Compared with ${file}${version === "" ? "" : ` (made with wbe ${version})`}.`,
    nothing: "All earlier values are unchanged.",
    kept: (count: string) => `${count} values are unchanged.`,
    fresh: (count: string) => `${count} values are new.`,
    caption: "Values that have changed since the earlier report",
    columns: ["Substance", "Place", "Period", "Published", "Now", "Why"],
    unit: "Levels in mg per day and 1,000 inhabitants with their uncertainty interval; changes in per cent.",
    gone: "no longer there",
    checksum: "Checksum of the earlier file (SHA-256):",
  },
} as const;

/** What moved since an earlier report; nothing without one. */
export function revisedSection(view: ReportView): Markup {
  const { revisions } = view.model;
  if (revisions === undefined) return html``;
  const words = WORDS[view.language];
  const count = (status: RevisionLine["status"]): number =>
    revisions.rows.filter((row) => row.status === status).length;
  const moved = revisions.rows.filter(({ status }) => status === "moved" || status === "gone");
  const [kept, fresh] = [count("unchanged"), count("new")];
  return html`<section aria-labelledby="revised">
<h2 id="revised">${words.heading}</h2>
<p>${words.earlier(revisions.file, revisions.version)} ${moved.length === 0 && words.nothing} ${moved.length > 0 && kept > 0 && words.kept(countText(kept, view))} ${fresh > 0 && words.fresh(countText(fresh, view))}</p>
${
  moved.length > 0 &&
  table(
    words.caption,
    headings(words.columns),
    moved.map((row) => cellsOf(row, view)),
  )
}
${moved.length > 0 && html`<p class="note">${words.unit}</p>`}
<p class="note">${words.checksum} <code class="hash">${revisions.sha256}</code></p>
</section>`;
}

function headings(names: readonly string[]): readonly { readonly heading: string }[] {
  return names.map((heading) => ({ heading }));
}

function cellsOf(row: RevisionLine, view: ReportView): Insert[] {
  const { language, model } = view;
  const period = row.period
    .split(" → ")
    .map((label) => periodText(label, language))
    .join(" → ");
  const { published, published_lower, published_upper, published_verdict } = row;
  const before = valueText(row, [published, published_lower, published_upper], published_verdict, view);
  const after =
    row.status === "gone"
      ? WORDS[language].gone
      : valueText(row, [row.now, row.now_lower, row.now_upper], row.now_verdict, view);
  return [
    drugName(row.biomarker, language),
    row.scope === "plant" ? plantName(model, row.site) : row.site,
    row.contrast === "" ? period : `${period} (${contrastText(row.contrast as never, language)})`,
    before,
    after,
    row.why,
  ];
}

type Numbers = readonly [number | null, number | null, number | null];

function valueText(
  row: RevisionLine,
  [value, lower, upper]: Numbers,
  verdict: string,
  view: ReportView,
): string {
  const { language } = view;
  const said = verdict === "" ? "" : verdictText(verdict as never, language);
  const number = (one: number): string => formatNumber(one, Math.abs(one) < 10 ? 1 : 0, language);
  const interval = lower === null || upper === null ? "" : ` (${number(lower)} – ${number(upper)})`;
  const text =
    value === null ? "–" : `${number(value)}${row.quantity === "change_percent" ? " %" : ""}${interval}`;
  return said === "" ? text : `${text}, ${said}`;
}
