import { expect, test } from "vitest";
import { swedishSpan } from "../../src/calendar/_swedish-time.ts";

const HOUR = 3_600_000;

const clock = new Intl.DateTimeFormat("en-US", {
  timeZone: "Europe/Stockholm",
  hourCycle: "h23",
  hour: "2-digit",
  day: "numeric",
});

/** Hours that the runtime's own tables put Swedish clocks ahead of UTC. */
function byIntl(instant: number): number {
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const utc = new Date(instant);
  const days = parts.day === utc.getUTCDate() ? 0 : 1;
  return (parts.hour ?? Number.NaN) + 24 * days - utc.getUTCHours();
}

test("every day of thirty years agrees with the runtime's time zone tables", () => {
  for (let at = Date.UTC(1997, 0, 1, 12); at < Date.UTC(2027, 0, 1); at += 24 * HOUR)
    expect(swedishSpan(at)?.offset, new Date(at).toISOString()).toBe(byIntl(at) * HOUR);
});

test("the very hours of each change agree with them", () => {
  for (let year = 1997; year <= 2026; year++) {
    for (const month of [2, 9]) {
      for (let at = Date.UTC(year, month, 25); at < Date.UTC(year, month + 1, 1); at += HOUR) {
        for (const moment of [at - 1, at])
          expect(swedishSpan(moment)?.offset, new Date(moment).toISOString()).toBe(byIntl(moment) * HOUR);
      }
    }
  }
});

test("knows nothing of other years", () => {
  expect(swedishSpan(Date.UTC(1997, 0, 1) - 1)).toBeNull();
  expect(swedishSpan(Date.UTC(2027, 0, 1))).toBeNull();
  expect(swedishSpan(Number.NaN)).toBeNull();
});

test("a span holds the instant it was asked for, keeps one offset and ends where the next begins", () => {
  let at = Date.UTC(1997, 0, 1);
  const spans = [];
  for (let span = swedishSpan(at); span !== null; span = swedishSpan(at)) {
    expect(span.from).toBe(at);
    expect(span.until).toBeGreaterThan(at);
    expect(swedishSpan(span.until - 1)).toEqual(span);
    spans.push(span);
    at = span.until;
  }
  expect(at).toBe(Date.UTC(2027, 0, 1));
  expect(spans).toHaveLength(3 * 30);
});
