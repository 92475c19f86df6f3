import type { StudyEvent } from "../../samples/index.ts";
import type { ReportModel } from "./report-model.ts";

/** The events that may be printed, in order of time: their place in the list is their number in the report. */
export function publishedEvents(model: ReportModel): StudyEvent[] {
  return model.events
    .filter((event) => event.publish)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.title < b.title ? -1 : 1));
}
