import type { SamplingDay } from "../calendar/index.ts";
import type { PlantSize } from "./may-stand.ts";
import type { PublicationPolicy } from "./settings.ts";

/** Why a drug's figures of a plant do not stand by themselves. */
export type WithheldReason = "few persons" | "few users" | "subtraction";

/** A drug at a plant whose own figures are not published. */
export interface WithheldCell extends PlantSize {
  readonly site: string;
  readonly biomarker: string;
  /** Empty where none is named. */
  readonly municipality: string;
  readonly reason: WithheldReason;
  /** Counted in its municipality's total, together with others; false: left out of everything. */
  readonly counted: boolean;
  /** Days on which the plant opened or closed, by the sites file. */
  readonly turned: readonly SamplingDay[];
}

/** What a study must not give away when its results are published. */
export interface PublicationGuard {
  readonly policy: PublicationPolicy;
  readonly withheld: readonly WithheldCell[];
  /** Plants whose single days are not published. */
  readonly withoutDays: readonly string[];
  /** Rows of the laboratory's files that no problem is told of, as `file`, a line feed, and the row. */
  readonly silentRows: readonly string[];
}

/** Whether a drug's own figures of a plant are withheld. */
export function isWithheld(
  guard: PublicationGuard,
  { site, biomarker }: { readonly site: string; readonly biomarker: string },
): boolean {
  return guard.withheld.some((cell) => cell.site === site && cell.biomarker === biomarker);
}

/** Whether a result with and without some days may be shown: it would tell those days of small or withheld plants. */
export function mayShowDays(
  guard: PublicationGuard | undefined,
  plants: readonly string[],
  biomarker: string,
): boolean {
  return (
    guard === undefined ||
    plants.every((site) => !guard.withoutDays.includes(site) && !isWithheld(guard, { site, biomarker }))
  );
}
