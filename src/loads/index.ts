export { LOAD_COLUMNS, type LoadRow } from "./load-row.ts";
export type { SampleLoad } from "./sample-load.ts";
