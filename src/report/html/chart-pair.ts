import { compactSvg, documentPicture, screenSvg } from "../charts/index.ts";
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
  const picture = compactSvg(documentPicture(draw({ ...base, width: WIDE, id, heading: true })));
  const wide = screenSvg(draw({ ...base, width: WIDE, id: `${id}-w` }));
  const narrow = screenSvg(withoutHover(draw({ ...base, width: NARROW, id: `${id}-n` })));
  return html`<div class="chart wide">${trusted(wide)}</div>
<div class="chart narrow">${trusted(narrow)}</div>
<p class="save"><a id="${id}-save" aria-labelledby="${id}-save ${id}-w-title" download="${fileName(title)}" href="${dataAddress(picture)}">${words.savePicture}</a></p>`;
}

/** Nothing can be pointed at on a phone; the picture's own title stays. */
function withoutHover(svg: string): string {
  return svg.replace(/<title>[^<]*<\/title>/g, "");
}

/** The picture as an address: shorter in base 64 than with every bracket and blank spelled out. */
function dataAddress(picture: string): string {
  const bytes = new TextEncoder().encode(picture);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `data:image/svg+xml;base64,${btoa(letters)}`;
}

/** `kokain-nivå-per-period-strängnäs.svg`: letters and digits only, whatever the place is called. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join("-").slice(0, 80) || "wbe"}.svg`;
}
