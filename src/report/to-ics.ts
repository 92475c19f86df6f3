import type { ScheduleRow } from "../plan/index.ts";
import type { Language } from "./texts/language.ts";

/** Options of `toIcs`. */
export interface IcsOptions {
  /** Stamped on every event as midnight UTC: the core has no clock. `2026-12-01` */
  readonly today: string;
  /** Makes the events' ids together with site and day. */
  readonly seed: number;
  /** @defaultValue "sv" */
  readonly language?: Language;
}

/**
 * A schedule as an iCalendar file: an all-day event for each sample. Ids come from seed, site and sample, so that the
 * same plan imported again replaces its events.
 * Source: RFC 5545; lines end in CRLF and are folded at 75 octets of UTF-8, texts are escaped.
 */
export function toIcs(rows: readonly ScheduleRow[], options: IcsOptions): string {
  const { today, seed, language = "sv" } = options;
  const words = WORDS[language];
  const stamp = `${compact(today)}T000000Z`;
  const events = rows.flatMap((row) => [
    "BEGIN:VEVENT",
    `UID:${identity(`${seed}|${row.site}|${row.sample_id}`)}@wbe`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(row.date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(row.date))}`,
    `SUMMARY:${escaped([words.sample, row.site].filter((part) => part !== "").join(" "))}`,
    `DESCRIPTION:${escaped(
      [
        `${words.bottle} ${row.sample_id}`,
        `${words.pickUp} ${row.pick_up}`,
        ...(row.freeze_reference === "yes" ? [words.freeze] : []),
      ].join("\n"),
    )}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//wbe//plan//EN",
    "CALSCALE:GREGORIAN",
    ...events,
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

const WORDS = {
  sv: {
    sample: "Dygnsprov avloppsvatten",
    bottle: "Märk flaskan:",
    pickUp: "Hämtas:",
    freeze: "Frys en extra flaska som referensprov",
  },
  en: {
    sample: "24-hour wastewater sample",
    bottle: "Label the bottle:",
    pickUp: "Fetched:",
    freeze: "Freeze a second bottle as a reference sample",
  },
} as const;

function compact(day: string): string {
  return day.slice(0, 10).replaceAll("-", "");
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

const LONGEST_LINE = 75;

/** Continuation lines begin with a space, which counts; a character is never cut. */
function folded(line: string): string {
  let [text, width] = ["", 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (width + octets > LONGEST_LINE) {
      text += "\r\n ";
      width = 1;
    }
    text += character;
    width += octets;
  }
  return text;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** FNV-1a over code units, twice 32 bits. Source: draft-eastlake-fnv. */
function identity(text: string): string {
  const hash = (start: number): string => {
    let value = start >>> 0;
    for (let index = 0; index < text.length; index++) {
      value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
    }
    return value.toString(16).padStart(8, "0");
  };
  return hash(0x811c9dc5) + hash(0x9747b28c);
}
