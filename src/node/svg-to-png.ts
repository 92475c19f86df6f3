import { issueError } from "../base/index.ts";

/** Pixels of the picture for each pixel of the drawing: sharp on paper and on a screen of double density. */
const DENSITY = 2;
const RENDERERS = ["@resvg/resvg-js", "sharp"] as const;

interface Resvg {
  readonly Resvg: new (svg: string, options: object) => { render(): { asPng(): Uint8Array } };
}

interface Sharp {
  readonly default: (svg: Uint8Array, options: object) => { png(): { toBuffer(): Promise<Uint8Array> } };
}

/**
 * An SVG as PNG on white, twice its size, by whichever of the optional packages is installed: `@resvg/resvg-js`, else
 * `sharp`.
 * @param load how a package is imported
 * @throws WbeError `PNG_IMPOSSIBLE` when neither is there.
 */
export async function svgToPng(
  svg: string,
  load: (name: string) => Promise<unknown> = (name) => import(name),
): Promise<Uint8Array> {
  const [resvg, sharp] = RENDERERS;
  const first = (await load(resvg).catch(() => null)) as Resvg | null;
  if (first !== null) {
    const options = {
      background: "#ffffff",
      fitTo: { mode: "zoom", value: DENSITY },
      font: { loadSystemFonts: true, defaultFontFamily: "Arial", sansSerifFamily: "Arial" },
    };
    const anywhere = svg.replace("Arial, sans-serif", "Arial, Liberation Sans, DejaVu Sans, sans-serif");
    return new first.Resvg(anywhere, options).render().asPng();
  }
  const second = (await load(sharp).catch(() => null)) as Sharp | null;
  if (second !== null) {
    const white = svg.replace(/>/, '><rect width="100%" height="100%" fill="#ffffff"/>');
    return second
      .default(new TextEncoder().encode(white), { density: 72 * DENSITY })
      .png()
      .toBuffer();
  }
  throw issueError({ code: "PNG_IMPOSSIBLE" });
}
