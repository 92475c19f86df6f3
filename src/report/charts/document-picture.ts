const INK = "#222222";
const PAPER = '<rect width="100%" height="100%" fill="#ffffff"/>';

/**
 * A chart as a picture for documents and slides: dark ink on white, with the letters' white edge drawn as letters of its
 * own, since word processors know neither a page's style sheet nor the order in which a letter is painted, and without what
 * a page tells when a mark is pointed at.
 */
export function documentPicture(svg: string): string {
  const end = svg.indexOf("</desc>") + "</desc>".length;
  return (svg.slice(0, end) + PAPER + svg.slice(end).replace(/<title>[^<]*<\/title>/g, ""))
    .replaceAll("currentColor", INK)
    .replace(/<text [^>]*class="halo"[^>]*>[^<]*<\/text>/g, edgeThenLetters);
}

function edgeThenLetters(text: string): string {
  const edge = text.replace(' paint-order="stroke"', "");
  const letters = edge.replace(/ (class|stroke|stroke-width|stroke-linejoin)="[^"]*"/g, "");
  return edge + letters;
}
