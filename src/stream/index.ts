export { type BytePart, type ByteReading, byteLoads } from "./byte-loads.ts";
export type { ByteLoadsOptions } from "./byte-loads-options.ts";
export { lastSiteStart } from "./last-site-start.ts";
export { type PlainColumns, plainColumns } from "./plain-columns.ts";
export { plainHeader } from "./plain-header.ts";
export { plainRow } from "./plain-row.ts";
export { sameBytes } from "./same-bytes.ts";
export { type RowCells, rowCells, splitRow } from "./split-row.ts";
export { type Survey, surveyRows } from "./survey-rows.ts";
