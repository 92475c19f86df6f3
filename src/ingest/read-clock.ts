/** A clock time without a zone. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Reads a clock time: `08:00`, `8.00`, `0800`, `8:00 pm`, `kl 08:00`; null when it is none. */
export function readClock(text: string): Clock | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(kl\.?|um)\s*/, "")
    .replace(/\s*uhr$/, "");
  const match =
    /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(plain) ??
    /^(\d{2})(\d{2})$/.exec(plain);
  if (match === null || (match[2] === undefined && match[4] === undefined)) return null;
  const half = match[4]?.charAt(0);
  const written = Number(match[1]);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === "p" ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  return hour <= 24 && minute < 60 && second < 60 && (hour < 24 || minute + second === 0)
    ? { hour, minute, second }
    : null;
}
