import { escapeMarkup } from "../charts/svg.ts";

/** HTML that is safe to join: made by `html`, or vouched for by `trusted`. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in an `html` template. Texts and numbers are escaped; null and false leave nothing. */
export type Insert = Markup | string | number | null | undefined | false | readonly Insert[];

/** A template whose every insert is escaped unless it is markup already: names from files cannot become elements. */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + render(inserts[index - 1]) + part));
}

/** Vouches for text that is markup already: our own charts and style sheet, never anything from a file. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function render(insert: Insert): string {
  if (insert === null || insert === undefined || insert === false) return "";
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === "string") return escapeMarkup(insert);
  if (typeof insert === "number") return String(insert);
  return insert.map(render).join("");
}
