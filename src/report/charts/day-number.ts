const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Days since 1970 of an ISO day (`2026-01-31`) or an ISO instant; null when the text is neither.
 * An instant keeps its local wall time: the offset says where the clock hung, and the chart shows that clock.
 */
export function dayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute) / MILLISECONDS_A_DAY;
}
