import { documentPicture } from "../charts/index.ts";
import type { Language } from "../texts/language.ts";
import { html, type Markup, trusted } from "./markup.ts";
import type { ReportView } from "./view.ts";

const WIDE = 720;
const NARROW = 350;

/** What every chart of a report is drawn with. */
export interface ChartBase {
  readonly title: string;
  readonly language: Language;
  readonly width: number;
  readonly id: string;
  readonly heading?: boolean;
}

/**
 * One chart drawn twice, for a desk and for a phone: the style sheet shows the one that fits, so that letters keep
 * their size; and a link that saves it, with its title, for a document or slides. `id` must be unique on the page.
 */
export function chartPair(
  { language, words }: ReportView,
  id: string,
  title: string,
  draw: (base: ChartBase) => string,
): Markup {
  const base = { title, language };
  const picture = documentPicture(draw({ ...base, width: WIDE, id, heading: true }));
  return html`<div class="chart wide">${trusted(draw({ ...base, width: WIDE, id: `${id}-w` }))}</div>
<div class="chart narrow">${trusted(draw({ ...base, width: NARROW, id: `${id}-n` }))}</div>
<p class="save"><a id="${id}-save" aria-labelledby="${id}-save ${id}-w-title" download="${fileName(title)}" href="data:image/svg+xml,${encodeURIComponent(picture)}">${words.savePicture}</a></p>`;
}

/** `kokain-nivå-per-period-strängnäs.svg`: letters and digits only, whatever the place is called. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join("-").slice(0, 80) || "wbe"}.svg`;
}
