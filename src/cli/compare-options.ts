import type { Option } from "./option.ts";

/** What `wbe compare` and `wbe report` set against what. */
export const COMPARE_OPTIONS: readonly Option[] = [
  {
    name: "from",
    type: "string",
    value: "PERIOD",
    help: {
      en: "the earlier period (default: the same a year before, and the previous one)",
      sv: "den tidigare perioden (förval: samma period året före, och den föregående)",
    },
  },
  {
    name: "to",
    type: "string",
    value: "PERIOD",
    help: { en: "the later period (default: the newest)", sv: "den senare perioden (förval: den nyaste)" },
  },
  {
    name: "contrast",
    type: "string",
    choices: ["last-year", "previous", "event", "site", "published"],
    help: {
      en: "only this kind of comparison (default: last-year and previous, and all that is named below)",
      sv: "bara den här sortens jämförelse (förval: last-year och previous, och allt som anges nedan)",
    },
  },
  {
    name: "site",
    type: "string",
    value: "PLACE",
    multiple: true,
    help: {
      en: "give it twice: the second place over the first; A+B takes plants together, others is all other plants",
      sv: "anges två gånger: den andra platsen mot den första; A+B slår ihop verk, others är alla andra verk",
    },
  },
  {
    name: "event",
    type: "string",
    value: "TITLE",
    help: {
      en: "before and after this intervention of the events file, by its title or first day",
      sv: "före och efter den här insatsen i händelsefilen, efter rubrik eller första dag",
    },
  },
  {
    name: "event-days",
    type: "string",
    value: "N",
    help: {
      en: "days before and after an intervention (default: 122)",
      sv: "dygn före och efter en insats (förval: 122)",
    },
  },
  {
    name: "comparison-site",
    type: "string",
    value: "PLANT",
    help: {
      en: "the plant without the intervention to measure against (default: the other one with most samples)",
      sv: "verket utan insats att mäta mot (förval: det andra verket med flest prov)",
    },
  },
  {
    name: "margin",
    type: "string",
    value: "PERCENT",
    help: {
      en: "say where a change of more than this is ruled out, like 25 for 25 per cent",
      sv: "säg var en förändring större än så kan uteslutas, som 25 för 25 procent",
    },
  },
  {
    name: "against",
    type: "string",
    value: "EARLIER",
    help: {
      en: "list what an earlier result (JSON of summary, compare or report, or a report's page) published, what it is now, and why",
      sv: "lista vad ett tidigare resultat (JSON från summary, compare eller report, eller en rapportsida) angav, vad det är nu och varför",
    },
  },
];
