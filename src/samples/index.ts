export type { StudyEvent } from "./event.ts";
export type { FlowDay, FlowRecord, MeterSeries } from "./flow.ts";
export type { GivenLoad, Measurement, Place, ResultKind, StatedUncertainty } from "./measurement.ts";
export type { SiteValidity } from "./site.ts";
