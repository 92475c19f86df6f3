/** What the leaves of a group take over from it. */
const INHERITED =
  / (?:fill|fill-opacity|stroke|stroke-width|stroke-opacity|stroke-dasharray|stroke-linejoin|text-anchor|font-size|font-weight)="[^"]*"/g;

const ATTRIBUTES = '(?: [\\w-]+="[^"]*")*';

/** A shape, with what is told when it is pointed at, or a text. */
const LEAF = new RegExp(
  `<(circle|line|rect|path|text)(${ATTRIBUTES})(?:/>|>((?:<title>[^<]*</title>)?[^<]*)</\\1>)`,
  "y",
);

/** A group around one shape, which tells at most what it is. */
const TOLD_SHAPE = new RegExp(
  `<g class="[\\w-]+">(<title>[^<]*</title>)?<(circle|line|rect|path)(${ATTRIBUTES})/></g>`,
  "g",
);

const POSITION = / (?:x|y|x1|x2|y1|y2|cx|cy|width|height|d)="[^"]*"/g;

/** Names of leaves that no style sheet knows; only letters with an edge have a style of their own. */
const UNSTYLED = / class="(?!halo")[^"]*"/;

interface Leaf {
  readonly name: string;
  /** Attributes that a group can carry for it. */
  readonly paint: string;
  /** Letters that it took. */
  readonly length: number;
  /** With its paint, and without. */
  readonly plain: string;
  readonly bare: string;
}

/**
 * The same picture in fewer letters: what neighbours are painted with is said once, by a group around them, and places
 * are given to a tenth of a pixel.
 */
export function compactSvg(markup: string): string {
  const svg = markup.replace(
    TOLD_SHAPE,
    (_group, told: string | undefined, name: string, attributes: string) =>
      told === undefined ? `<${name}${attributes}/>` : `<${name}${attributes}>${told}</${name}>`,
  );
  const parts: string[] = [];
  let run: Leaf[] = [];
  let at = 0;
  while (at < svg.length) {
    const leaf = leafAt(svg, at);
    const [first] = run;
    if (first !== undefined && (leaf?.name !== first.name || leaf.paint !== first.paint)) {
      parts.push(grouped(run));
      run = [];
    }
    const next = svg.indexOf("<", at + 1);
    const end = leaf === null ? (next === -1 ? svg.length : next) : at + leaf.length;
    if (leaf === null) parts.push(rounded(svg.slice(at, end)));
    else run.push(leaf);
    at = end;
  }
  return [...parts, grouped(run)].join("");
}

function leafAt(svg: string, at: number): Leaf | null {
  LEAF.lastIndex = at;
  const found = LEAF.exec(svg);
  if (found === null) return null;
  const [whole, name = "", attributes = "", inside = ""] = found;
  const paint = (attributes.match(INHERITED) ?? []).join("");
  const own = attributes.replace(INHERITED, "").replace(UNSTYLED, "");
  const bare = inside === "" ? `<${name}${own}/>` : `<${name}${own}>${inside}</${name}>`;
  const plain = inside === "" ? `<${name}${own}${paint}/>` : `<${name}${own}${paint}>${inside}</${name}>`;
  return { name, paint, length: whole.length, plain, bare };
}

/** Two tags are written for the group, so it must spare more than they take. */
function grouped(run: readonly Leaf[]): string {
  const [first] = run;
  if (first === undefined) return "";
  const strokes = run.map(({ bare }) => strokeOf(bare));
  if (run.length > 1 && strokes.every((stroke) => stroke !== ""))
    return rounded(`<path d="${strokes.join("")}"${first.paint}/>`);
  const spares = (run.length - 1) * first.paint.length > "<g></g>".length;
  return spares
    ? `<g${first.paint}>${run.map(({ bare }) => rounded(bare)).join("")}</g>`
    : run.map(({ plain }) => rounded(plain)).join("");
}

/** A line without a name as a part of a path; empty for all else. */
function strokeOf(bare: string): string {
  const found = /^<line x1="([^"]+)" x2="([^"]+)" y1="([^"]+)" y2="([^"]+)"\/>$/.exec(bare);
  if (found === null) return "";
  const [, x1, x2, y1, y2] = found;
  return `M${x1},${y1}${x1 === x2 ? `V${y2}` : y1 === y2 ? `H${x2}` : `L${x2},${y2}`}`;
}

function rounded(markup: string): string {
  return markup.replace(POSITION, (attribute) =>
    attribute.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}
