import type { SamplingDay } from "../calendar/index.ts";
import type { SiteValidity } from "../samples/index.ts";

const EVER_BEFORE: SamplingDay = "0000-01-01";

/** First day of a validity; open means ever before. */
export function startOf(validity: SiteValidity): SamplingDay {
  return validity.validFrom ?? EVER_BEFORE;
}

/** Whether the validity holds on the day, both ends included. */
export function holdsOn(validity: SiteValidity, day: SamplingDay): boolean {
  return startOf(validity) <= day && (validity.validTo === null || day <= validity.validTo);
}

/**
 * Of two validities of a site that both hold on a day: the one that counts.
 * An open end yields to a later start (growth). Otherwise the later row of the file is a revision and wins.
 */
export function winnerOf(earlierRow: SiteValidity, laterRow: SiteValidity): SiteValidity {
  return isSucceededBy(laterRow, earlierRow) ? earlierRow : laterRow;
}

/** True when `before` is open-ended and `after` starts later: time went on, nothing was corrected. */
export function isSucceededBy(before: SiteValidity, after: SiteValidity): boolean {
  return before.validTo === null && startOf(before) < startOf(after);
}
