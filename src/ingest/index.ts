export { type AnnotatedTable, annotateTable } from "./annotate-table.ts";
export type {
  ChainSettingsInput,
  ConsumptionInput,
  CorrectionSetting,
  OwnFactorInput,
} from "./chain-settings.ts";
export type {
  DecisionScope,
  DecisionSource,
  ExclusionSetting,
  OverrideSetting,
  ShownSetting,
} from "./decision-settings.ts";
export { type DecodedText, type DecodeTextOptions, decodeText, ENCODINGS } from "./decode-text.ts";
export type { FlowOptions } from "./flow-plan.ts";
export { isLabHeader } from "./is-lab-header.ts";
export type { LabDraft } from "./lab-draft.ts";
export type { LabOptions, LabReading } from "./lab-options.ts";
export { LAB_FORMATS } from "./lay-out.ts";
export { LEDGER_COLUMNS, type LedgerRow, type RowFate, type RowVerdict } from "./ledger-row.ts";
export { mappedHeaders } from "./mapped-headers.ts";
export type { ColumnMapping, Mapping, TableMapping } from "./mapping.ts";
export { toOdmNote } from "./odm-note.ts";
export { parseSettings } from "./parse-settings.ts";
export type { QualityControlRecord, QualityControlType } from "./quality-control-record.ts";
export { type BridgeReading, type BridgeRecord, readBridge } from "./read-bridge.ts";
export { type DayCount, type DayCountReading, readDayCounts } from "./read-day-counts.ts";
export { type Dispensing, type DispensingReading, readDispensing } from "./read-dispensing.ts";
export { type EventsReading, readEvents } from "./read-events.ts";
export { type ReadFileOptions, readFile } from "./read-file.ts";
export { type FlowReading, readFlow } from "./read-flow.ts";
export { readLab } from "./read-lab.ts";
export { readLaboratories } from "./read-laboratories.ts";
export { type OverflowDay, type OverflowReading, readOverflow } from "./read-overflow.ts";
export { type PublishedReading, type PublishedRow, readPublished } from "./read-published.ts";
export { readSites, type SitesReading } from "./read-sites.ts";
export { type ReadTableOptions, readTable, type TableReading } from "./read-table.ts";
export { isWorkbook, type ReadWorkbookOptions, readWorkbook } from "./read-workbook.ts";
export type { SmallOptions } from "./row-fields.ts";
export { parseStudyFile } from "./study-file.ts";
export { studyJsonSchema } from "./study-json-schema.ts";
export type {
  HeadlineInput,
  StudyFile,
  StudyInputs,
  StudySettingsInput,
  UncertaintyEntry,
  UncertaintyInput,
  UncertaintySource,
} from "./study-settings.ts";
export { type MappingSuggestion, suggestMapping } from "./suggest-mapping.ts";
export type { Cell, Dialect, SkippedRow, Table, TableRow } from "./table.ts";
export { tableFromRows } from "./table-from-rows.ts";
