import { expect, test } from "vitest";
import { planPeriods, type ScheduleRow, samplingSchedule } from "../../src/plan/index.ts";
import { toIcs } from "../../src/report/index.ts";

const { rows } = samplingSchedule({
  periods: planPeriods("tertial", "2027-01-01"),
  sites: ["Strängnäs; avloppsreningsverket, södra delen vid Mälarens strand å långt namn"],
  samples: 7,
  seed: 1,
  referenceSamples: 2,
});
const text = toIcs(rows, { today: "2026-11-23", seed: 1 });

/** RFC 5545, section 3.1: lines unfolded. */
function unfolded(ics: string): readonly string[] {
  return ics.replaceAll("\r\n ", "").trimEnd().split("\r\n");
}

test("lines end in CRLF and hold at most 75 octets of UTF-8", () => {
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lengths = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(Math.max(...lengths)).toBeGreaterThan(70);
});

test("every event has the properties RFC 5545 demands, and all-day events end the day after", () => {
  const events = unfolded(text).join("\n").split("BEGIN:VEVENT").slice(1);
  expect(events).toHaveLength(rows.length);
  for (const [index, event] of events.entries()) {
    const day = rows[index]?.date ?? "";
    const after = new Date(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10) + 1));
    expect(event).toContain(`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}\n`);
    expect(event).toContain(`DTEND;VALUE=DATE:${after.toISOString().slice(0, 10).replaceAll("-", "")}\n`);
    expect(event).toContain("DTSTAMP:20261123T000000Z");
    expect(event).toMatch(/UID:[0-9a-f]{16}@wbe/);
  }
  expect(unfolded(text).slice(0, 3)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//wbe//plan//EN"]);
});

test("commas, semicolons, backslashes and line breaks are escaped", () => {
  const row: ScheduleRow = { ...(rows[0] as ScheduleRow), site: "a,b;c\\d\ne" };
  expect(unfolded(toIcs([row], { today: "2026-11-23", seed: 1, language: "en" })).join("\n")).toContain(
    "SUMMARY:24-hour wastewater sample a\\,b\\;c\\\\d\\ne",
  );
});

test("ids are unique and come from the seed, not from the day it was made", () => {
  const ids = (ics: string) => unfolded(ics).filter((line) => line.startsWith("UID:"));
  expect(new Set(ids(text)).size).toBe(rows.length);
  expect(ids(toIcs(rows, { today: "2027-05-05", seed: 1 }))).toEqual(ids(text));
  expect(ids(toIcs(rows, { today: "2026-11-23", seed: 2 }))).not.toEqual(ids(text));
});

test("an empty schedule is still a calendar", () => {
  expect(unfolded(toIcs([], { today: "2026-11-23", seed: 1 }))).toHaveLength(5);
});
