import type { Issue } from "../../../base/index.ts";
import { drugName } from "../../texts/drug-name.ts";
import { formatNumber } from "../../texts/format-number.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import type { ReportView } from "../view.ts";

const WORDS = {
  sv: {
    heading: "Hur laboratoriernas resultat har länkats ihop",
    lead: "Två laboratorier mäter aldrig exakt lika. Över ett byte går det att jämföra bara när båda har analyserat samma prov. Då räknas de tidigare resultaten om till vad det senare laboratoriet skulle ha rapporterat, och kvotens osäkerhet ingår i varje intervall och trend som går över bytet.",
    caption: "Kvot mellan laboratorierna, ämne för ämne",
    columns: ["Ämne", "Från", "Till", "Gemensamma prov", "Kvot med 95 % osäkerhetsintervall"],
    interval: (ratio: string, lower: string, upper: string) => `${ratio} (${lower}–${upper})`,
    tooFew: (more: number) =>
      `för få gemensamma prov, minst ${more} till behövs: ingenting jämförs över bytet`,
    unknown: "okänt",
  },
  en: {
    heading: "How the laboratories' results were linked",
    lead: "Two laboratories never measure quite alike. Across a change one can compare only where both analysed the same samples. The earlier results are then turned into what the later laboratory would have reported, and the error of the ratio is in every interval and trend that crosses the change.",
    caption: "Ratio between the laboratories, substance by substance",
    columns: ["Substance", "From", "To", "Samples in common", "Ratio with 95% interval"],
    interval: (ratio: string, lower: string, upper: string) => `${ratio} (${lower}–${upper})`,
    tooFew: (more: number) =>
      `too few samples in common, at least ${more} more are needed: nothing is compared across the change`,
    unknown: "unknown",
  },
} as const;

/** Whether an issue tells of a bridge, so that this section tells it. */
export function isBridgeIssue({ code }: Issue): boolean {
  return code === "BRIDGE_USED" || code === "BRIDGE_TOO_FEW";
}

/** Which laboratories were linked, by how many samples, with which ratio; nothing where none were. */
export function bridgesSection(view: ReportView): Markup {
  const told = view.model.issues.filter(isBridgeIssue);
  if (told.length === 0) return html``;
  const words = WORDS[view.language];
  const columns = words.columns.map((heading, index) => ({ heading, numeric: index === 3 }));
  return html`<section aria-labelledby="bridges">
<h2 id="bridges">${words.heading}</h2>
<p>${words.lead}</p>
${table(
  words.caption,
  columns,
  told.map((issue) => cellsOf(issue, view)),
)}
</section>`;
}

function cellsOf({ code, details }: Issue, { language }: ReportView): Insert[] {
  const words = WORDS[language];
  const number = (key: string): string => formatNumber(Number(details[key]), 2, language);
  const { biomarker = "", from = "", to = "", count = "?", more = 1 } = details;
  return [
    drugName(String(biomarker), language),
    String(from),
    String(to),
    count === "?" ? words.unknown : String(count),
    code === "BRIDGE_USED"
      ? words.interval(number("ratio"), number("lower"), number("upper"))
      : words.tooFew(Number(more)),
  ];
}
