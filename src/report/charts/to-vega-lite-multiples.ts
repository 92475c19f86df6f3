import { sharedSpan } from "./shared-span.ts";
import type { Panel, SmallMultiplesOptions } from "./small-multiples.ts";
import { toVegaLiteLevels } from "./to-vega-lite-levels.ts";
import { VEGA_LITE_SCHEMA, type VegaLiteSpec, withoutSchema } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

const COLUMNS = 3;

/** The data of `smallMultiples` as a Vega-Lite v5 specification: a panel each, on one value axis where theirs are within a factor 5. */
export function toVegaLiteMultiples(panels: readonly Panel[], options: SmallMultiplesOptions): VegaLiteSpec {
  const { language = "sv", scale } = options;
  const names = panels.map(({ name }) => name).join(", ");
  return {
    $schema: VEGA_LITE_SCHEMA,
    title: options.title,
    description: options.description ?? `${names === "" ? CHART_WORDS[language].nothing : names}.`,
    columns: COLUMNS,
    concat: panels.map((panel) =>
      withoutSchema(
        toVegaLiteLevels(panel, {
          title: panel.name,
          language,
          width: options.panelWidth ?? 230,
          height: 190,
          ...(scale === undefined ? {} : { scale }),
          ...(options.unit === undefined ? {} : { unit: options.unit }),
        }),
      ),
    ),
    resolve: { scale: { x: "independent", y: sharedSpan(panels) === null ? "independent" : "shared" } },
  };
}
