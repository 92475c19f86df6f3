import type { SamplingDay, Window } from "../calendar/index.ts";
import type { ResultKind } from "../samples/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";

/** What a level needs to know of one sample; a `SampleLoad` is one. Loads in mg/d/1000 inhabitants. */
export interface LevelSample {
  /** Local day of the middle of the window: decides period and weekday. */
  readonly day: SamplingDay;
  readonly window: Window;
  readonly result: ResultKind;
  /** Null unless quantified. */
  readonly load: number | null;
  /** The true load lies between these; `highest` is null when it is not known. */
  readonly lowest: number;
  readonly highest: number | null;
  /** Independent errors of ln(load). */
  readonly errors: readonly ErrorTerm[];
  /** False: it enters no level. */
  readonly usable: boolean;
}
