import type { Option } from "./option.ts";

/** A kind of rows that `wbe trend --rows` prints, with its columns as the help shows them. */
export interface TrendRowsKind {
  readonly name: string;
  readonly help: { readonly en: string; readonly sv: string };
  readonly columns: readonly string[];
}

const SERIES = ["site", "biomarker", "segment"];
const INTERVAL = ["change_percent_per_year", "lower", "upper", "p_value"];

/** Every kind, in the order of the help. A test holds the columns against those of the results. */
export const TREND_ROWS: readonly TrendRowsKind[] = [
  {
    name: "series",
    help: {
      en: "a row for each series (default); adjusted_p_value: Benjamini-Hochberg over the headline drugs' rows",
      sv: "en rad för varje serie (förval); adjusted_p_value: Benjamini-Hochberg över huvuddrogernas rader",
    },
    columns: [
      "scope",
      ...SERIES,
      "samples",
      "detected",
      "first",
      "last",
      "method",
      ...INTERVAL,
      "adjusted_p_value",
      "autocorrelation",
      "verdict",
      "flags",
    ],
  },
  {
    name: "curve",
    help: {
      en: "the fitted curve of each series and its band, a row a date, to plot",
      sv: "varje series kurva och band, en rad per datum, att rita",
    },
    columns: ["scope", ...SERIES, "date", "value", "lower", "upper"],
  },
  {
    name: "regions",
    help: {
      en: "one trend over a municipality's plants, and one over all cities; adjusted_p_value: over the headline drugs of a scope",
      sv: "en trend över en kommuns verk, och en över alla städer; adjusted_p_value: över huvuddrogerna i samma omfattning",
    },
    columns: [
      "scope",
      "site",
      "biomarker",
      "places",
      "levels",
      "first",
      "last",
      "method",
      ...INTERVAL,
      "adjusted_p_value",
      "verdict",
      "flags",
    ],
  },
  {
    name: "cities",
    help: {
      en: "many cities in one model (REML): the mean, and each city drawn towards it; exploratory",
      sv: "många städer i en modell (REML): medeltrenden, och varje stad dragen mot den; en ledtråd",
    },
    columns: [
      "scope",
      ...SERIES,
      "levels",
      "first",
      "last",
      "method",
      "own_percent_per_year",
      "own_lower",
      "own_upper",
      "own_weight",
      ...INTERVAL,
      "verdict",
      "flags",
    ],
  },
  {
    name: "changes",
    help: {
      en: "where a plant's level jumped, from 24 samples; to look at, not to judge by",
      sv: "var ett verks nivå gjorde ett hopp, från 24 prov; att titta på, inte att döma efter",
    },
    columns: [
      ...SERIES,
      "samples",
      "last_before",
      "first_after",
      "change_percent",
      "autocorrelation",
      "changes_at_half_penalty",
      "changes_at_twice_penalty",
    ],
  },
  {
    name: "unusual",
    help: {
      en: "samples over 3.5 standard deviations from what those before them foretold, from 20 samples",
      sv: "prov mer än 3,5 standardavvikelser från vad de föregående förutsade, från 20 prov",
    },
    columns: [...SERIES, "date", "load_mg_per_day_per_1000", "surprise"],
  },
  {
    name: "days",
    help: {
      en: "how holidays, paydays, wet weather and the events differ from usual days, from 50 samples",
      sv: "hur helgdagar, lönedagar, regn och händelserna skiljer sig från vanliga dagar, från 50 prov",
    },
    columns: [...SERIES, "day", "change_percent", "lower", "upper", "p_value"],
  },
  {
    name: "weekdays",
    help: {
      en: "each weekday's load over the weekdays' geometric mean",
      sv: "varje veckodags mängd delad med veckodagarnas geometriska medelvärde",
    },
    columns: [...SERIES, "weekday", "samples", "ratio", "lower", "upper"],
  },
  {
    name: "interruptions",
    help: {
      en: "jump and change of trend at each intervention of the events file, from 8 samples on each side",
      sv: "hopp och ändrad trend vid varje insats i händelsefilen, från 8 prov på var sida",
    },
    columns: [
      ...SERIES,
      "intervention",
      "from",
      "comparison_site",
      "samples_before",
      "samples_after",
      "step_percent",
      "step_lower",
      "step_upper",
      "step_p_value",
      "trend_change_percent",
      "trend_change_lower",
      "trend_change_upper",
    ],
  },
];

/** What `wbe trend` prints. */
export const TREND_OPTIONS: readonly Option[] = [
  {
    name: "rows",
    type: "string",
    choices: TREND_ROWS.map(({ name }) => name),
    help: {
      en: "what a row is (default series); the kinds and their columns stand below",
      sv: "vad en rad är (förval series); slagen och deras kolumner står nedan",
    },
  },
];

/** The plant a trend is measured against: the same word as that of a comparison. */
export const COMPARISON_PLANT: Option = {
  name: "comparison-site",
  type: "string",
  value: "PLANT",
  help: {
    en: "with --rows interruptions: the plant without the intervention to measure against (default: none)",
    sv: "med --rows interruptions: verket utan insats att mäta mot (förval: inget)",
  },
};
