import { type Result, toCsv } from "../report/index.ts";
import type { Chart, Report } from "../study/index.ts";
import type { DownloadRequest, FromCore, StudyRequest, TableName } from "./protocol.ts";
import { studyText } from "./study-text.ts";

type Download = Omit<Extract<FromCore, { kind: "download" }>, "kind">;

/** What was computed last; null where nothing was. */
export interface Computed {
  readonly report: Report | null;
  readonly chart: Chart | null;
  readonly asked: StudyRequest | null;
  readonly results: ReadonlyMap<TableName, Result<object>>;
}

/** A file of what was computed, with its name and type; null where there is nothing to save. */
export function textToSave(request: DownloadRequest, computed: Computed): Download | null {
  const { report, chart, asked, results } = computed;
  switch (request.what) {
    case "report":
      return report && { file: "report.html", type: "text/html", text: report.page };
    case "chart":
      return chart && { file: "chart.svg", type: "image/svg+xml", text: chart.file };
    case "chart numbers":
      return chart && { file: "chart.csv", type: "text/csv", text: toCsv(chart, chart.columns) };
    case "study":
      return asked && { file: "study.json", type: "application/json", text: studyText(asked) };
    case "csv": {
      const { table, excel } = request;
      const result = results.get(table);
      if (result === undefined) return null;
      const text = toCsv(result, result.columns, excel ? { excel: "sv" } : {});
      return { file: `${table}.csv`, type: "text/csv", text };
    }
  }
}
