import { formatDate } from "../../texts/format-date.ts";
import { html, type Markup } from "../markup.ts";
import { countText, type ReportView } from "../view.ts";
import { allPeriodsSection } from "./all-periods.ts";
import { medicineNote } from "./medicine-note.ts";

/** Periods that one printed page has room for. */
const PERIODS = 9;

/** What was measured, in two sentences, and what a level and its interval mean. */
export function briefSection(view: ReportView): Markup {
  const { words, model } = view;
  const plants = model.sites.map(({ site, name, population }) =>
    population === null
      ? words.plantUnknownPeople(name || site)
      : words.plantPeople(name || site, countText(population, view)),
  );
  const days = model.loads.map((row) => row.sampling_start.slice(0, 10)).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  const own = WORDS[view.language];
  const span =
    first === undefined || last === undefined
      ? ""
      : own.span(formatDate(first, view.language), formatDate(last, view.language));
  return html`<section aria-labelledby="measured">
<h2 id="measured">${words.measured}</h2>
${plants.length > 0 && html`<p>${plants.join("; ")}. ${span}</p>`}
<p>${words.levelExplained} ${own.interval(view.percent)} ${words.targets[model.settings.target] ?? ""}</p>
</section>`;
}

/** The levels of the main drugs in the latest periods. */
export function briefPeriodsSection(view: ReportView): Markup {
  const main = view.drugs.filter(({ headline }) => headline);
  const drugs = main.length > 0 ? main : view.drugs;
  const periods = view.periods.slice(-PERIODS);
  const summary = view.summary.filter(
    (row) =>
      drugs.some(({ biomarker }) => biomarker === row.biomarker) &&
      periods.some(({ label }) => label === row.period),
  );
  return allPeriodsSection({ ...view, drugs, periods, summary });
}

/** Where the rest stands. */
export function briefEndSection(view: ReportView): Markup {
  const { words, model } = view;
  const own = WORDS[view.language];
  return html`<section aria-labelledby="say">
<h2 id="say">${words.say}</h2>
<p>${own.may}</p>
<p>${own.mayNot}</p>
<p>${words.amphetamine}</p>
${medicineNote(
  view,
  view.drugs.filter(({ biomarker, headline }) => headline && biomarker !== "amphetamine"),
)}
<p class="note">${own.whole}${model.command !== "" && html` <code>${model.command}</code>`}</p>
</section>`;
}

const WORDS = {
  sv: {
    span: (first: string, last: string): string =>
      first === last ? `Prov togs ${first}.` : `Prov togs från ${first} till ${last}.`,
    interval: (percent: string): string =>
      `Siffrorna inom parentes är ${percent} procents osäkerhetsintervall: gjordes allt om många gånger skulle sådana intervall ringa in det verkliga värdet ungefär ${percent} gånger av 100.`,
    may: "Man kan säga hur mycket rester av ett ämne som nådde reningsverket, med angiven osäkerhet, och att nivån har ökat eller minskat när beskedet är en säkerställd ökning eller minskning.",
    mayNot:
      "Man kan inte säga hur många personer som använder narkotika, vilka eller hur gamla de är, var i kommunen det sker, hur det var en viss dag utan prov eller varför en nivå har ändrats.",
    whole: "Metod, källor, osäkerheter och alla förbehåll finns i den fullständiga rapporten:",
  },
  en: {
    span: (first: string, last: string): string =>
      first === last ? `Samples were taken on ${first}.` : `Samples were taken from ${first} to ${last}.`,
    interval: (percent: string): string =>
      `The figures in brackets are ${percent} per cent uncertainty intervals: if everything were done again many times, such intervals would contain the true value about ${percent} times in 100.`,
    may: "One can say how much of a drug's residue reached the treatment plant, with the uncertainty given, and that the level has risen or fallen where the verdict is a certain increase or decrease.",
    mayNot:
      "One cannot say how many people use drugs, who or how old they are, where in the municipality it happens, how it was on a day without a sample, or why a level has changed.",
    whole: "Method, sources, uncertainties and every caveat are in the full report:",
  },
} as const;
