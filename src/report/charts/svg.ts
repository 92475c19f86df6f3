/** Attributes of an element; an absent one is left out, a number is rounded to hundredths. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element of an SVG as text. Attribute values are escaped; children are markup already.
 * Throws a RangeError for a number that is not finite: a chart never holds NaN.
 */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? coordinate(value) : escapeMarkup(value)}"`)
    .join("");
  const inside = children.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A `<text>` element; `words` are escaped. */
export function textAt(x: number, y: number, words: string, attributes: Attributes = {}): string {
  return tag("text", { x, y, ...attributes }, escapeMarkup(words));
}

/** Makes any text inert in markup and in quoted attributes; characters that XML forbids are dropped. */
export function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN_IN_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A path through points, as the `d` attribute. */
export function polyline(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? "M" : "L"}${coordinate(x)},${coordinate(y)}`)
    .join("");
}

const FORBIDDEN_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a chart needs finite numbers, received ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}
