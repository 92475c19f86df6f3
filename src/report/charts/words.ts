import type { Language } from "../texts/language.ts";

/** Every word a chart prints by itself. */
export interface ChartWords {
  readonly unit: string;
  readonly level: string;
  readonly interval: string;
  readonly boundsOnly: string;
  readonly withPrior: string;
  readonly sample: string;
  readonly belowLimit: string;
  readonly limitBand: string;
  readonly trend: string;
  readonly trendBand: string;
  readonly nothing: string;
  readonly sameAxis: string;
  readonly ownAxes: string;
  readonly allBelow: string;
  readonly tooFew: string;
  readonly beyond: string;
  readonly noLevel: string;
  readonly period: string;
  readonly periods: string;
  readonly from: string;
  readonly to: string;
  readonly latest: string;
  readonly samples: string;
  readonly flagged: string;
  readonly mean: string;
  readonly ofMean: string;
  readonly ofMeanShort: string;
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly week: string;
  readonly quarter: string;
  readonly typicalError: string;
  readonly together: string;
  readonly kilometres: string;
  readonly north: string;
  readonly centreLine: string;
  readonly controlLimits: string;
  readonly outside: string;
  readonly noControl: string;
  readonly residualUnit: string;
  readonly usualField: string;
  readonly beyondResidual: string;
  readonly rowsRead: string;
  readonly used: string;
  readonly usedFlagged: string;
  readonly notUsed: string;
  readonly ofRows: string;
  readonly weekdayLevel: string;
}

/** The words of the charts in Swedish and English. */
export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = {
  sv: {
    unit: "mg per dygn och 1\u00a0000 invånare",
    level: "periodens nivå",
    interval: "osäkerhet",
    boundsOnly: "bara gränser kända",
    withPrior: "vilar på ett antagande",
    sample: "enskilt prov",
    belowLimit: "under mätgränsen (ritat vid gränsen)",
    limitBand: "under mätgränsen",
    trend: "trend",
    trendBand: "trendens osäkerhet",
    nothing: "Inga uppgifter att visa",
    sameAxis: "samma skala i alla rutor",
    ownAxes: "egen skala i varje ruta",
    allBelow: "Alla prov ligger under mätgränsen; cirklarna visar gränsen",
    tooFew: "för få prov",
    beyond: "till",
    noLevel: "ingen nivå",
    period: "period",
    periods: "perioder",
    from: "från",
    to: "till",
    latest: "Senaste nivån",
    samples: "prov",
    flagged: "prov med förbehåll",
    mean: "medelvärde",
    ofMean: "procent av verkets eget medelvärde",
    ofMeanShort: "% av verkets medelvärde",
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    weekdaysShort: ["mån", "tis", "ons", "tor", "fre", "lör", "sön"],
    week: "v.",
    quarter: "kv.",
    typicalError: "typiskt fel i procent",
    together: "Tillsammans, ett prov",
    kilometres: "km",
    north: "N",
    centreLine: "mittlinje (geometriskt medelvärde)",
    controlLimits: "styrgränser",
    outside: "utanför styrgränserna",
    noControl: "För få mätta prov för styrgränser",
    residualUnit: "avvikelse från det väntade, i standardavvikelser",
    usualField: "här väntas 19 av 20 prov",
    beyondResidual: "längre bort än",
    rowsRead: "rader lästa",
    used: "använda",
    usedFlagged: "använda med anmärkning",
    notUsed: "inte använda",
    ofRows: "andel av filens rader, i procent",
    weekdayLevel: "veckodagens nivå, osäkerhet",
  },
  en: {
    unit: "mg per day and 1,000 inhabitants",
    level: "level of the period",
    interval: "uncertainty",
    boundsOnly: "only bounds known",
    withPrior: "rests on an assumption",
    sample: "single sample",
    belowLimit: "below the limit (drawn at the limit)",
    limitBand: "below the limit",
    trend: "trend",
    trendBand: "uncertainty of the trend",
    nothing: "Nothing to show",
    sameAxis: "the same scale in each",
    ownAxes: "each on its own scale",
    allBelow: "All samples lie below the limit; the circles show the limit",
    tooFew: "too few samples",
    beyond: "to",
    noLevel: "no level",
    period: "period",
    periods: "periods",
    from: "from",
    to: "to",
    latest: "Latest level",
    samples: "samples",
    flagged: "sample with a caveat",
    mean: "mean",
    ofMean: "per cent of the plant's own mean",
    ofMeanShort: "% of the plant's mean",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    week: "w.",
    quarter: "Q",
    typicalError: "typical error in per cent",
    together: "Together, one sample",
    kilometres: "km",
    north: "N",
    centreLine: "centre line (geometric mean)",
    controlLimits: "control limits",
    outside: "outside the control limits",
    noControl: "Too few measured samples for control limits",
    residualUnit: "distance from what was expected, in standard deviations",
    usualField: "19 of 20 samples are expected here",
    beyondResidual: "farther than",
    rowsRead: "rows read",
    used: "used",
    usedFlagged: "used with a remark",
    notUsed: "not used",
    ofRows: "share of the file's rows, per cent",
    weekdayLevel: "level of the weekday, uncertainty",
  },
};
