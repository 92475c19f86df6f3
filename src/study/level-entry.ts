import type { Period } from "../calendar/index.ts";
import type { PeriodLevel } from "../levels/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { Segment } from "./segment.ts";

/** The level of one biomarker in one segment, period and place, with the samples behind it. */
export interface LevelEntry {
  readonly scope: "plant" | "municipality";
  /** The plant, or the municipality's name. */
  readonly site: string;
  readonly biomarker: string;
  /** One segment a plant; a municipality has one for each of its plants, in their order. */
  readonly segments: readonly Segment[];
  readonly plants: readonly string[];
  /** Whose people are served, named by the plants that first served them: the same after a merger. */
  readonly covers: readonly string[];
  /** Plants of the set that have no level in the period; empty for a plant. */
  readonly missing: readonly string[];
  /** Plants of the set whose series breaks within the period; empty for a plant. */
  readonly broken: readonly string[];
  readonly period: Period;
  readonly level: PeriodLevel;
  /** Mean population over the samples; null when unknown. */
  readonly population: number | null;
  readonly samples: readonly SampleLoad[];
}
