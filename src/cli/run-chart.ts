import { refuseInput, svgToPng, writeOutput } from "../node/index.ts";
import { type Chart, type ChartKind, chart, publishable, type StudyChartOptions } from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import { deliver } from "./deliver.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { remark } from "./remark.ts";
import { numberOf } from "./settings-from.ts";
import { studyFrom } from "./study-from.ts";
import type { World } from "./world.ts";

const SMALLEST = 200;
const LARGEST = 4000;

/** `wbe chart`: one figure as SVG, PNG or Vega-Lite, or the rows behind it in any form of table. */
export async function runChart(args: Arguments, names: readonly string[], world: World): Promise<number> {
  const asked = outputFrom(args, world);
  const form = asked.format ?? "svg";
  if (form === "png" && asked.file === null && world.stdout.isTerminal)
    throw badOption("format", "png is not for a terminal", { hint: "give --out FILE.png" });
  const options = optionsFrom(args);
  const read: string[] = [];
  const study = await studyFrom(args, names, world, { onRead: (path) => read.push(path) });
  if (asked.file !== null) await refuseInput(asked.file, read);
  const shown = args.has("publish") ? publishable(study) : study;
  const drawn = chart(shown, (args.text("kind") ?? "level") as ChartKind, options);
  const content = await contentOf(drawn, form);
  if (content === null) await deliver(drawn, { ...asked, format: form }, world, study.settings.language);
  else if (asked.file === null) world.stdout.write(content);
  else await writeOutput(asked.file, content, { force: asked.force, interrupted: world.interrupted });
  if (!args.has("quiet")) remark(drawn, study, asked.file, world);
  return 0;
}

/** The picture in a form; null for a form of table. */
async function contentOf(drawn: Chart, form: string): Promise<string | Uint8Array | null> {
  switch (form) {
    case "svg":
      return drawn.file;
    case "png":
      return svgToPng(drawn.svg);
    case "vega-lite":
      return `${JSON.stringify(drawn.vegaLite, null, 2)}\n`;
    default:
      return null;
  }
}

function optionsFrom(args: Arguments): StudyChartOptions {
  const width = numberOf(args, "width");
  if (width !== undefined && !(width >= SMALLEST && width <= LARGEST))
    throw badOption("width", `it must lie between ${SMALLEST} and ${LARGEST}`, { received: String(width) });
  const [site, second] = args.list("site");
  if (second !== undefined) throw badOption("site", "a chart shows one place", { received: second });
  const [biomarker, scale] = [args.text("biomarker"), args.text("scale")];
  return {
    ...(biomarker === undefined ? {} : { biomarker }),
    ...(site === undefined ? {} : { site }),
    ...(scale === "log" || scale === "linear" ? { scale } : {}),
    ...(width === undefined ? {} : { width }),
    ...(args.has("no-heading") ? { heading: false } : {}),
  };
}
