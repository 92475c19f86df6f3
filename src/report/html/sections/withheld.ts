import type { Issue } from "../../../base/index.ts";
import { issueText } from "../../texts/issue-text.ts";
import { html, type Markup } from "../markup.ts";
import type { DrugView, Place, ReportView } from "../view.ts";
import { withheldPlants } from "../withheld-plants.ts";

/** Issues that tell what the page keeps back; they are no problems of the input. */
export function isGuardIssue({ code }: Issue): boolean {
  return code.startsWith("PUBLICATION_");
}

/** What is kept back of whom, and why: one sentence each. */
export function withheldPart(view: ReportView): Markup | null {
  const issues = view.model.issues.filter(isGuardIssue);
  if (issues.length === 0) return null;
  const words = WORDS[view.language];
  return html`<h3>${words.heading}</h3>
<p>${words.lead}</p>
<ul>${issues.map((issue) => html`<li>${asSentence(issueText(issue, view.language))}</li>`)}</ul>`;
}

/** Below a drug's chart: that its figures of single plants are kept back; empty where they are not. */
export function withheldNote(view: ReportView, place: Place, drug: DrugView): string {
  return withheldPlants(view, place, drug).length > 0 ? WORDS[view.language].ofDrug : "";
}

function asSentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return whole.endsWith(".") ? whole : `${whole}.`;
}

const WORDS = {
  sv: {
    heading: "Vad som inte visas, och varför",
    lead: "En siffra som bygger på få personer kan peka ut någon. Därför gäller följande:",
    ofDrug:
      "För det här ämnet visas inga uppgifter om enskilda reningsverk eller provdagar: mängderna är så små att uppgifterna kunde peka ut enskilda personer. De räknas med i kommunens nivå.",
  },
  en: {
    heading: "What is not shown, and why",
    lead: "A figure that rests on few persons may point at somebody. That is why the following holds:",
    ofDrug:
      "For this drug nothing is shown of single plants or sample days: the amounts are so small that the figures could point at single persons. They count in the level of the municipality.",
  },
} as const;
