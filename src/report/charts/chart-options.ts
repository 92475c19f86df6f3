import type { Language } from "../texts/language.ts";

/** What every chart takes besides its data. */
export interface ChartOptions {
  /** Printed as the chart's accessible name. */
  readonly title: string;
  /** Read aloud after the title. @defaultValue made from the data */
  readonly description?: string;
  /** @defaultValue "sv" */
  readonly language?: Language;
  /** Pixels. @defaultValue 720 */
  readonly width?: number;
  /** Pixels. @defaultValue the chart's own */
  readonly height?: number;
  /** Prefix of the element ids; must differ between charts of one page. @defaultValue made from title, description and width */
  readonly id?: string;
  /** Prints the title above the picture, for one that travels alone. @defaultValue false */
  readonly heading?: boolean;
  /** A remark under the picture, such as what is left out. @defaultValue none */
  readonly note?: string;
  /** What the numbers are. @defaultValue mg per day and 1000 inhabitants, in the chart's language */
  readonly unit?: string;
}

/** Chart options with nothing left open. */
export interface ResolvedChartOptions {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly id: string;
  readonly heading: boolean;
  readonly note: string;
}

/** Fills in what the caller left open. Widths below 200 and heights below 80 pixels are raised to these. */
export function resolveChartOptions(
  options: ChartOptions,
  own: { readonly height: number; readonly description: string },
): ResolvedChartOptions {
  const width = Math.max(200, options.width ?? 720);
  const description = options.description ?? own.description;
  return {
    title: options.title,
    description,
    language: options.language ?? "sv",
    width,
    height: Math.max(80, options.height ?? own.height),
    heading: options.heading ?? false,
    note: options.note ?? "",
    id: options.id ?? `wbe-${fingerprint(`${options.title}|${description}|${width}`)}`,
  };
}

/** FNV-1a, 32 bits: the same chart always gets the same id. Source: draft-eastlake-fnv. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
