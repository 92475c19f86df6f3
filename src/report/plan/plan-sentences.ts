import type { PlanRow } from "../../plan/index.ts";
import { drugName } from "../texts/drug-name.ts";
import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";
import { changeInWords, perPeriod } from "./change-in-words.ts";
import type { PlanView } from "./plan-view.ts";

/**
 * What a plan can and cannot see, before the first sample is paid: a line for each residue and place, then what holds
 * for all of them.
 */
export function planSentences(view: PlanView, language: Language): readonly string[] {
  const first = view.rows.filter((row) => row.design === "rotating weekdays" && row.reference_samples === 0);
  return [
    ...first.map((row) => placeSentence(row, view, language)),
    ...commonSentences(view, first, language),
  ];
}

/** Changes people speak of, per cent. */
const ROUND = [10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 400, 500, 900];

function placeSentence(row: PlanRow, view: PlanView, language: Language): string {
  const { settings } = view;
  const sv = language === "sv";
  const per = perPeriod(settings.period, language);
  const drug = drugName(row.biomarker, language);
  const head = row.site === "" ? drug : `${row.site}, ${drug}`;
  const many = row.scope === "municipality" && view.sites.length > 1;
  const each = many ? (sv ? " och verk" : " and plant") : "";
  const tenths = formatNumber(settings.power / 10, settings.power % 10 === 0 ? 0 : 1, language);
  const times = sv ? `i ${tenths} fall av 10` : `in ${tenths} cases out of 10`;
  const seen = row.detectable_increase_percent;
  const visible = seen === null ? undefined : ROUND.find((change) => change >= seen);
  const count = `${row.samples} ${sv ? "prov per" : row.samples === 1 ? "sample per" : "samples per"} ${per}${each}`;
  const missed = mostlyMissed(row, view);
  const but =
    missed === null
      ? ""
      : sv
        ? `, men oftast inte ${changeInWords(missed, language)}`
        : `, but mostly not ${changeInWords(missed, language)}`;
  const can =
    visible === undefined
      ? sv
        ? `Med ${count} går ingen förändring att säkerställa.`
        : `With ${count} no change can be established.`
      : sv
        ? `Med ${count} ser ni ${changeInWords(visible, language)} ${times}${but}.`
        : `With ${count} you see ${changeInWords(visible, language)} ${times}${but}.`;
  return `${head}: ${can} ${neededSentence(row, view, language)}`;
}

/** The largest round rise that is missed more often than seen. */
function mostlyMissed(row: PlanRow, { power }: PlanView): number | null {
  const curve = power.filter(
    (point) =>
      point.scope === row.scope &&
      point.site === row.site &&
      point.biomarker === row.biomarker &&
      point.samples === row.samples,
  );
  const missed = ROUND.filter((change) =>
    curve.some((point) => point.change_percent === change && point.power < 0.5),
  );
  return missed.at(-1) ?? null;
}

function neededSentence(row: PlanRow, { rows, settings }: PlanView, language: Language): string {
  const sv = language === "sv";
  const change = changeInWords(row.change_percent, language);
  if (row.samples_needed !== null) {
    return sv
      ? `För att se ${change} krävs ${row.samples_needed} prov per ${perPeriod(settings.period, language)}.`
      : `To see ${change} takes ${row.samples_needed} samples per ${perPeriod(settings.period, language)}.`;
  }
  const remedy = rows.find(
    (other) =>
      other.site === row.site &&
      other.scope === row.scope &&
      other.biomarker === row.biomarker &&
      other.reference_samples > 0 &&
      other.samples_needed !== null,
  );
  const way =
    remedy === undefined
      ? ""
      : sv
        ? ` Körs ${remedy.reference_samples} frysta referensprov om i varje ny analysomgång räcker ${remedy.samples_needed} prov.`
        : ` With ${remedy.reference_samples} frozen reference samples run again in each new batch, ${remedy.samples_needed} samples are enough.`;
  return sv
    ? `För att se ${change} räcker inget antal prov.${way}`
    : `No number of samples is enough to see ${change}.${way}`;
}

function commonSentences(
  { rows, settings }: PlanView,
  first: readonly PlanRow[],
  language: Language,
): readonly string[] {
  const sv = language === "sv";
  const [row] = first;
  if (row === undefined) return [];
  const floor = formatNumber(Math.max(...first.map(({ floor_percent }) => floor_percent)), 0, language);
  const assumed = rows.some(({ flags }) => flags.split(";").includes("SPREAD_ASSUMED"));
  const below = rows.some(({ flags }) => flags.split(";").includes("HAS_NON_DETECTS"));
  const wholeWeeks = rows.find((other) => other.design === "whole weeks" && other.site === row.site);
  const percent = (value: number | undefined): string => formatNumber(value ?? null, 0, language);
  return sv
    ? [
        `Laboratoriets analysomgångar skiljer sig åt. Ökningar under ${floor} % går därför inte att säkerställa så ofta, hur många prov som än tas, om inte frysta referensprov analyseras om i varje omgång.`,
        `Roterande veckodagar är bäst för pengarna: periodens nivå blir fel med ungefär ${percent(row.error_percent)} %, mot ${percent(wholeWeeks?.error_percent)} % med sammanhängande dygn. Prov alltid på samma veckodag ger ingen slutsats alls om perioden.`,
        ...(row.family > 1
          ? [
              `Räknat med att ${row.family} jämförelser bedöms tillsammans; det kräver större förändringar av var och en.`,
            ]
          : []),
        ...(assumed
          ? [
              "Variationen från dygn till dygn är hämtad från andra städer. Era egna prov ger ett säkrare svar.",
            ]
          : []),
        ...(below
          ? [
              "Många prov väntas ligga under mätgränsen. Det är inräknat: sådana prov säger mindre, så det krävs större förändringar eller fler prov.",
            ]
          : []),
        ...seedNote(settings.seed, language),
      ]
    : [
        `The laboratory's batches differ. Rises below ${floor} % therefore cannot be established that often, however many samples are taken, unless frozen reference samples are run again in each batch.`,
        `Rotating weekdays give most for the money: the level of the period errs by about ${percent(row.error_percent)} %, against ${percent(wholeWeeks?.error_percent)} % with consecutive days. Samples always on the same weekday give no verdict on the period at all.`,
        ...(row.family > 1
          ? [
              `Reckoned with ${row.family} comparisons judged together, which asks for larger changes of each.`,
            ]
          : []),
        ...(assumed
          ? ["The spread from day to day comes from other cities. Your own samples give a surer answer."]
          : []),
        ...(below
          ? [
              "Many samples are expected to lie below the limit. That is reckoned in: such samples tell less, so it takes larger changes or more samples.",
            ]
          : []),
        ...seedNote(settings.seed, language),
      ];
}

function seedNote(seed: number, language: Language): readonly string[] {
  return [
    language === "sv"
      ? `Provdagarna lottas med frö ${seed}; samma frö ger samma dagar.`
      : `The sampling days are drawn with seed ${seed}; the same seed gives the same days.`,
  ];
}
