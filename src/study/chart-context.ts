import type { Issue } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { VegaLiteSpec } from "../report/index.ts";
import type { StudyChartOptions } from "./chart-options.ts";
import type { LevelEntry } from "./level-entry.ts";
import type { Study } from "./study.ts";

/** What every kind of chart is drawn from. */
export interface ChartContext {
  readonly study: Study;
  readonly loads: readonly SampleLoad[];
  readonly entries: readonly LevelEntry[];
  readonly issues: readonly Issue[];
  readonly options: StudyChartOptions;
  readonly language: "sv" | "en";
}

/** A chart in both its forms. */
export interface ChartDrawing {
  readonly svg: string;
  readonly vegaLite: VegaLiteSpec;
}

/** What the call says of the picture: the same for every kind. */
export interface PictureOptions {
  readonly title: string;
  readonly language: "sv" | "en";
  readonly heading: boolean;
  readonly note: string;
  readonly width?: number;
  readonly scale?: "linear" | "log";
}

/** Options that every chart takes, from the call and what the chart is about; `note` says what is left out. */
export function pictureOptions(
  { options, language }: ChartContext,
  title: string,
  note = "",
): PictureOptions {
  const { width, scale } = options;
  return {
    title: options.title ?? title,
    language,
    heading: options.heading ?? true,
    note,
    ...(width === undefined ? {} : { width }),
    ...(scale === undefined ? {} : { scale }),
  };
}
