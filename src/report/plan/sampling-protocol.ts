import { groupBy } from "../../base/index.ts";
import type { ScheduleRow } from "../../plan/index.ts";
import type { Language } from "../texts/language.ts";
import { perPeriod } from "./change-in-words.ts";
import type { Paper, PaperPart } from "./paper.ts";
import type { PlanView } from "./plan-view.ts";

/**
 * One page for the people at the plant: which days, how the water is taken, how the bottle is marked and kept. Days that
 * would not leave room for the rest follow from a second page on, and the first says so.
 */
export function samplingProtocol(view: PlanView, language: Language): Paper {
  const words = WORDS[language];
  const { samples, design, referenceSamples, period } = view.settings;
  const names = view.sites.filter((site) => site !== "");
  const first = view.schedule.filter(({ site }) => site === view.sites[0]);
  const table: PaperPart = { kind: "table", head: words.daysHead, rows: byPeriod(first, language) };
  const isLong = linesOf(first) > LINES_ON_FIRST_PAGE;
  const days: PaperPart =
    first.length === 0
      ? { kind: "text", text: words.noDays }
      : isLong
        ? { kind: "text", text: words.daysFollow }
        : table;
  return {
    language,
    title: [words.title, names.join(", ")].filter((part) => part !== "").join(": "),
    parts: [
      { kind: "text", text: words.why(samples[design], perPeriod(period, language)) },
      { kind: "heading", text: words.days },
      days,
      { kind: "text", text: words.missed },
      { kind: "heading", text: words.taking },
      { kind: "list", items: words.steps },
      { kind: "heading", text: words.keeping },
      {
        kind: "list",
        items: [...words.keep, ...(referenceSamples > 0 ? [words.reference(referenceSamples)] : [])],
      },
      { kind: "heading", text: words.record },
      { kind: "list", items: words.records },
      ...(isLong ? ([{ kind: "page" }, { kind: "heading", text: words.days }, table] as const) : []),
    ],
  };
}

/** Days that stand side by side in a printed row, and the rows for which the first page has room beside its texts. */
const DAYS_IN_LINE = 5;
const LINES_ON_FIRST_PAGE = 18;

function linesOf(rows: readonly ScheduleRow[]): number {
  const days = groupBy(rows, ({ period }) => period);
  return [...days.values()].reduce((sum, { length }) => sum + Math.ceil(length / DAYS_IN_LINE), 0);
}

/** A row for each period: its days, those with a second bottle marked. */
function byPeriod(rows: readonly ScheduleRow[], language: Language): readonly (readonly string[])[] {
  const { weekdays, mark } = WORDS[language];
  const periods = [...new Set(rows.map(({ period }) => period))];
  return periods.map((period) => [
    period,
    rows
      .filter((row) => row.period === period)
      .map(
        ({ date, weekday, freeze_reference }) =>
          `${weekdays[weekday]} ${date}${freeze_reference === "yes" ? mark : ""}`,
      )
      .join(", "),
  ]);
}

const WORDS = {
  sv: {
    title: "Provtagning av avloppsvatten",
    why: (samples: number, period: string) =>
      `Vi tar ${samples} dygnsprov per ${period} för att följa droger i avloppsvattnet. Dagarna är utvalda för att ge en rättvis bild av hela perioden. Byt därför inte dag för att det passar bättre.`,
    days: "Provdygn",
    daysHead: ["Period", "Dygn (* = frys en extra flaska)"],
    noDays: "Dagarna lottas när startdatum är angivet (--from).",
    daysFollow: "Dygnen är många och står i en tabell från sidan 2.",
    mark: " *",
    weekdays: { Mon: "mån", Tue: "tis", Wed: "ons", Thu: "tor", Fri: "fre", Sat: "lör", Sun: "sön" },
    missed:
      "Kan ett prov inte tas: ta det samma veckodag veckan efter, inom samma period, och skriv upp varför. Regn är inget skäl att flytta.",
    taking: "Så tas provet",
    steps: [
      "Inkommande vatten, efter rensgaller men före returströmmar och kemikalier. Samma plats varje gång.",
      "Ett dygn i sträck, till exempel 07.00 till 07.00. Provet bär det datum då det börjar.",
      "Flödesproportionellt om det går; annars tidsproportionellt med högst 10 minuter mellan delproven. Skriv vilket.",
      "Minst 250 ml i ren flaska av plast (HDPE eller PET). Provtagaren kyld till högst 4 °C och mörk. Ingen konservering utan laboratoriets besked.",
    ],
    keeping: "Märkning, förvaring och frakt",
    keep: [
      "Märk med provets namn, verk, start och slut (datum och klockslag). Vattenfast penna.",
      "Frys flaskan (−20 °C, fylld till tre fjärdedelar) inom 12 timmar om den inte skickas kyld samma dag. Skicka måndag till onsdag.",
    ],
    reference: (count: number) =>
      `Frys en extra flaska av de dygn som är märkta med stjärna (${count} per period). De körs om i nästa omgång och visar om laboratoriets nivå har flyttats.`,
    record: "Skriv upp för varje prov",
    records: [
      "Dygnsflöde (m³) för samma timmar som provet, och varifrån det är avläst.",
      "Bräddning, avbrott, reparationer, slam utifrån, ny givare eller flyttad provtagare.",
      "Antal delprov, temperatur i provtagaren, vem som tog provet.",
    ],
  },
  en: {
    title: "Sampling of wastewater",
    why: (samples: number, period: string) =>
      `We take ${samples} 24-hour samples per ${period} to follow drugs in the wastewater. The days are chosen to give a fair picture of the whole period. Please do not change a day because another suits better.`,
    days: "Sampling days",
    daysHead: ["Period", "Days (* = freeze a second bottle)"],
    noDays: "The days are drawn once a first day is given (--from).",
    daysFollow: "There are many days; they stand in a table from page 2.",
    mark: " *",
    weekdays: { Mon: "Mon", Tue: "Tue", Wed: "Wed", Thu: "Thu", Fri: "Fri", Sat: "Sat", Sun: "Sun" },
    missed:
      "If a sample cannot be taken: take it on the same weekday a week later, within the same period, and write down why. Rain is no reason to move it.",
    taking: "Taking the sample",
    steps: [
      "Incoming water, after the screens but before return flows and chemicals. The same place every time.",
      "24 hours in one go, for example 07:00 to 07:00. The sample bears the date on which it begins.",
      "Flow-proportional if possible; else time-proportional with at most 10 minutes between portions. Write down which.",
      "At least 250 ml in a clean plastic bottle (HDPE or PET). Sampler dark and cooled to 4 °C at most. No preservative unless the laboratory says so.",
    ],
    keeping: "Marking, keeping, sending",
    keep: [
      "Mark with the sample's name, the plant, start and end (date and time). Waterproof pen.",
      "Freeze the bottle (−20 °C, three quarters full) within 12 hours unless it is sent cooled the same day. Send Monday to Wednesday.",
    ],
    reference: (count: number) =>
      `Freeze a second bottle on the days marked with a star (${count} per period). They are run again in the next batch and show whether the laboratory's level has moved.`,
    record: "Write down for every sample",
    records: [
      "The day's flow (m³) for the same hours as the sample, and where it was read.",
      "Overflow, stops, repairs, sludge from elsewhere, a new sensor or a moved sampler.",
      "Number of portions, temperature in the sampler, who took the sample.",
    ],
  },
} as const;
