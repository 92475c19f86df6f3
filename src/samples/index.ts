export type { StudyEvent } from "./event.ts";
export type { FlowDay, FlowRecord, MeterSeries } from "./flow.ts";
export type { GivenLoad, Measurement, Place, ResultKind, StatedUncertainty } from "./measurement.ts";
export { inShard, type Shard } from "./shard.ts";
export type { SiteValidity } from "./site.ts";
