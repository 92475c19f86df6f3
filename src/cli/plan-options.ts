import type { Option } from "./option.ts";

/** Options of `wbe plan`. */
export const PLAN_OPTIONS: readonly Option[] = [
  {
    name: "show",
    type: "string",
    choices: ["plan", "power", "schedule", "protocol", "requirements"],
    help: {
      en: "what to write (default plan; schedule with --out FILE.ics, power with FILE.svg)",
      sv: "vad som skrivs (förval plan; schedule vid --out FIL.ics, power vid FIL.svg)",
    },
  },
  {
    name: "detect",
    type: "string",
    value: "50",
    help: {
      en: "the change to see, per cent (-50: a halving)",
      sv: "förändringen som ska synas, i procent (-50: en halvering)",
    },
  },
  {
    name: "power",
    type: "string",
    value: "80",
    help: { en: "in how many cases of 100 it is to be seen", sv: "i hur många fall av 100 den ska synas" },
  },
  {
    name: "samples",
    type: "string",
    value: "7",
    help: {
      en: "samples per period and plant (default: what the budget buys, else as before, else 7)",
      sv: "prov per period och verk (förval: vad budgeten räcker till, annars som förut, annars 7)",
    },
  },
  {
    name: "spend",
    type: "string",
    value: "21",
    help: {
      en: "for all periods and plants: analyses, or money with --sample-cost",
      sv: "för alla perioder och verk: analyser, eller pengar med --sample-cost",
    },
  },
  {
    name: "sample-cost",
    type: "string",
    value: "3000",
    help: { en: "cost of one sample's analysis", sv: "kostnad för ett provs analys" },
  },
  {
    name: "visit-cost",
    type: "string",
    value: "500",
    help: {
      en: "cost of setting up the sampler and fetching (once for a whole week)",
      sv: "kostnad för att ställa i ordning och hämta (en gång för en hel vecka)",
    },
  },
  {
    name: "periods",
    type: "string",
    value: "3",
    help: {
      en: "how many periods to schedule (default: a year)",
      sv: "hur många perioder som planeras (förval: ett år)",
    },
  },
  {
    name: "closed",
    type: "string",
    multiple: true,
    value: "2027-W28/2027-W31",
    help: {
      en: "days or weeks without sampling, as when the laboratory is closed",
      sv: "dagar eller veckor utan provtagning, som när laboratoriet har stängt",
    },
  },
  {
    name: "holidays",
    type: "string",
    choices: ["skip", "keep"],
    help: {
      en: "Swedish holidays and eves (default skip)",
      sv: "helgdagar och aftnar (förval skip: hoppa över)",
    },
  },
  {
    name: "pick-up",
    type: "string",
    choices: ["any-day", "working-days"],
    help: {
      en: "when samples can be fetched, on the day after (default any-day)",
      sv: "när prov kan hämtas, dagen efter (förval any-day: alla dagar)",
    },
  },
  {
    name: "design",
    type: "string",
    choices: ["rotating-weekdays", "whole-weeks", "fixed-weekday"],
    help: {
      en: "design of the schedule (default rotating-weekdays)",
      sv: "schemats upplägg (förval rotating-weekdays)",
    },
  },
  {
    name: "weekday",
    type: "string",
    choices: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    help: {
      en: "the day of fixed-weekday (default Wed)",
      sv: "dagen för fixed-weekday (förval Wed: onsdag)",
    },
  },
  {
    name: "reference-samples",
    type: "string",
    value: "5",
    help: {
      en: "frozen reference samples run again in each later batch (0: none)",
      sv: "frysta referensprov som körs om i varje senare omgång (0: inga)",
    },
  },
  {
    name: "below-limit",
    type: "string",
    value: "30",
    help: {
      en: "samples below their limit, per cent: they tell less (default: as in the past samples)",
      sv: "prov under mätgränsen, i procent: de säger mindre (förval: som i tidigare prov)",
    },
  },
  {
    name: "batches",
    type: "string",
    value: "1",
    help: { en: "batches that one period is analysed in", sv: "analysomgångar per period" },
  },
];

/** The first day of a schedule: the same word as the earlier period of a comparison. */
export const FROM_DAY: Option = {
  name: "from",
  type: "string",
  value: "2027-01-01",
  help: {
    en: "the first day that may be sampled (default: today, for a schedule)",
    sv: "första dagen som får provtas (förval: i dag, för ett schema)",
  },
};
