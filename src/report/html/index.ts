export type {
  ReportInput,
  ReportModel,
  ReportSettings,
  ReportSite,
  UncertaintyLine,
} from "./report-model.ts";
export { type ToHtmlOptions, toHtml } from "./to-html.ts";
