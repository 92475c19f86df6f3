import type { TEXTS_SV } from "./texts-sv.ts";

/** The report's words in English. */
export const TEXTS_EN: typeof TEXTS_SV = {
  skip: "Skip to the content",
  contents: "Contents",
  invented: "(made-up example)",
  unit: "mg per day and 1,000 inhabitants",
  and: "and",
  interval: (percent: string): string => `${percent} per cent uncertainty interval`,

  answer: "The answer in brief",
  answerLead: (period: string): string =>
    `This is how ${period} compares with the same period the year before.`,
  answerLeadPlain: (period: string): string => `This is how it looked in ${period}.`,
  levelNow: (period: string): string => `Level in ${period}`,
  noComparison: "There is no measurement from the same period the year before to compare with.",
  singleDays: (days: string): string => `Single samples: ${days} mg per day and 1,000 inhabitants.`,
  belowUnknown: (count: number): string =>
    count === 1
      ? "One sample lay below what the laboratory can measure, a limit that is not given."
      : `${count} samples lay below what the laboratory can measure, a limit that is not given.`,
  noComparisonYet: "no measurement from the same period the year before to compare with.",
  notMeasuredNow: (period: string, places: string): string => `Not measured in ${period}: ${places}.`,
  answersCaption: (period: string): string =>
    `Answers by place, ${period} against the same period the year before`,
  place: "Place",
  noDrugs: "There are no results to show.",
  howToRead:
    "“Certain” means that the change is larger than the uncertainty of the measurement can explain. “No certain change” does not mean that all is as before, only that the measurement cannot tell.",
  uncertaintyTitle: "What do the figures in brackets mean?",
  uncertaintyExplained: (percent: string, example: string): string =>
    `Each level comes with an uncertainty interval, for example ${example}. If the whole study were done again many times, such an interval would enclose the true value about ${percent} times in 100. The narrower the interval, the more certain the figure.`,
  levelExplained:
    "The level is the amount of the substance that reaches the treatment plant in a day, counted per 1,000 persons connected. What is measured are residues that have passed through the body – not how much was sold, and not how many people used anything.",

  measured: "What was measured",
  plants: "Treatment plants",
  plantPeople: (name: string, people: string): string => `${name}: ${people} persons connected`,
  plantClosed: (name: string, day: string, successor: string): string =>
    `${name}: closed ${day}${successor === "" ? "" : `, its water goes to ${successor}`}`,
  plantUnknownPeople: (name: string): string => `${name}: the number of persons connected is not stated`,
  samples: "Samples",
  fromTo: (from: string, to: string): string => `from ${from} to ${to}`,
  samplesOf: (samples: string, days: string): string =>
    `${samples} ${samples === "1" ? "sample" : "samples"}, ${days}. A sample collects wastewater over its whole time, mostly a day.`,
  latestPeriod: "Latest period",
  latestSamples: (samples: string, period: string): string => `${samples} samples in ${period}`,
  substances: "Substances",
  laboratory: "Laboratory",
  laboratoryUnknown: "not stated",
  belowLimit: "Below the limit",
  belowLimitShare: (below: string, all: string): string =>
    below === "0"
      ? `none of ${all} analyses`
      : `${below} of ${all} analyses; the substance was not there in a measurable amount`,
  map: "Where the plants lie",
  mapNote: "The area of a circle shows how many persons are connected.",

  calendar: "Sample days",
  calendarNote: "Each mark is a sample. The figure is the number of samples in the period.",

  allPeriods: "All periods",
  allPeriodsCaption: (place: string): string =>
    `Level per period, ${place}: best estimate and uncertainty interval, mg per day and 1,000 inhabitants`,
  period: "Period",
  level: "Level",
  intervalHeading: "Uncertainty interval",
  samplesHeading: "Samples",
  detectedHeading: "Above the limit",
  noteHeading: "Note",
  tooFew: "too few samples",
  noTotal: "no total",
  notMeasured: "not measured",
  kinds: {
    confidence: "",
    "with prior": "the interval rests partly on an assumption about how much days usually vary",
    bounds: "outer bounds only: too few samples above the limit for a level",
    "one-sided": "only an upper bound is known",
  },
  marks: { confidence: "", "with prior": "a", bounds: "b", "one-sided": "c" },
  weeksMark: "e",
  weeksNote: "the interval rests partly on an assumption about how much weeks usually differ",
  daysMark: "d",
  daysNote: "about the sampled days only",
  extremeMark: "f",
  extremeNote: "one day lies far from the others; the level may rest on it",
  otherwiseMark: "g",
  otherwiseNote:
    "measured in another way than the latest period (laboratory, method, filtered samples or correction for recovery) and not to be compared with it",
  lowestMark: "h",
  lowestNote: "untreated water passed a plant by during the period; the true level is as high or higher",
  withheld: "not shown",
  withheldMark:
    "Not shown: the figure could point at a single small plant, such as one that closed during the year; see “What is not shown, and why”.",
  fewMark: "Fewer than four samples in a period give no level.",

  drugs: "Substance by substance",
  headlineExplained: (drugs: string): string =>
    `The headline questions, judged together, are whether the level has changed since the same period the year before for ${drugs}. Answers to other questions are clues: the more questions are asked, the more often something seems to have changed by chance.`,
  chartTitle: (drug: string, place: string): string => `${drug}, level per period, ${place}`,
  savePicture: "Save the picture (SVG, for Word and slides)",
  onPaper:
    "The figures of the charts stand in tables in the digital report. Tables that are open when the report is printed come along on paper.",
  dataTable: "Show the figures of the chart as a table",
  levelsCaption: (drug: string, place: string): string =>
    `${drug}, ${place}: level per period, mg per day and 1,000 inhabitants`,
  samplesCaption: (drug: string, place: string): string =>
    `${drug}, ${place}: single samples, mg per day and 1,000 inhabitants`,
  sampleDay: "Sample began",
  plant: "Plant",
  load: "Amount",
  belowValue: (limit: string): string => `below ${limit}`,
  aboveValue: (limit: string): string => `above ${limit}`,
  change: "Has the level changed?",
  changeCaption: (drug: string, place: string): string => `${drug}, ${place}: change between two periods`,
  comparison: "Comparison",
  verdict: "Answer",
  changeHeading: "Change",
  changeOf: (period: string, before: string): string => `${period} against ${before}`,
  trend: "Where is the level heading?",
  trendTitle: (drug: string, place: string): string => `${drug}, trend over all periods, ${place}`,
  levelWithInterval: "level of the period with its uncertainty interval",
  trendNote: "The line is the average change per year. The band shows which slopes the uncertainty allows.",
  regionNote:
    "The sum weighs the plants by the persons connected. Here each plant counts alike, so the answers may differ where the plants move apart.",
  trendCaption: (drug: string, place: string): string => `${drug}, ${place}: trend`,
  perYear: "Change per year",
  trendFrom: "Basis",
  trendSpan: (first: string, last: string, basis: string): string => `${first} to ${last}, ${basis}`,
  trendSamples: (samples: string): string => `${samples} samples`,
  trendPeriods: (periods: string, samples: string): string => `${periods} periods (${samples} samples)`,
  weekdays: "The pattern of the week",
  weekdaysTitle: (drug: string): string => `${drug}, samples by weekday`,
  weekdaysNote: (weekend: string): string =>
    `Each point is a sample in per cent of its plant's own mean, on the weekday of the middle of its sampling time. The bar is the mean of the day. ${weekend === "" ? "" : `Shaded are the days that count as weekend: ${weekend}. `}With few samples a day the picture is uncertain, and no answer rests on it.`,
  weekdaysCaption: (drug: string): string => `${drug}: samples by weekday, per cent of the plant's own mean`,
  weekdayNames: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  weekday: "Weekday",
  mean: "Mean",
  perPlant: "By plant",
  sameLastYear: "Against the same period last year",
  perPlantNote:
    "Figures for single plants are exploratory. The main question is about the municipality as a whole.",
  perPlantCaption: (drug: string, period: string): string =>
    `${drug}: level by plant, ${period}, mg per day and 1,000 inhabitants`,
  plantsTitle: (drug: string): string => `${drug}, level per period, each plant by itself`,
  plantHidden: (count: string): string =>
    `Figures for ${count} small plants are not shown, because few persons are connected.`,
  dotsHidden: (minimum: string): string =>
    `Single sample days are shown only for plants with at least ${minimum} persons connected.`,

  context: "Compared with other cities",
  contextLead:
    "The share of European cities with a lower level of the same residue, and in brackets the same share for both ends of the interval. The Swedish and Nordic cities are few: they are listed in alphabetical order and not ranked. (2) after a name is the mean of two plants. The uncertainty of the cities' figures is not published.",
  contextLike: {
    "week in spring":
      "The comparison rests on a week in spring with a sample a day, calculated as the published figures are: the mean of the days, values below the limit as zero.",
    year: "The comparison is not quite like with like: the published figures are of one week in spring, mostly in larger cities, with values below the limit as zero. The level here rests on the whole year's samples.",
  },
  contextCaption: (place: string): string =>
    `${place}: level among those published, mg per day and 1,000 inhabitants`,
  contextDrug: "Substance",
  contextLevel: "Level here",
  contextEurope: "European cities with a lower level",
  contextSites: (sites: string, year: string): string => `of ${sites} cities, ${year}`,
  contextTooFew: "too few cities",
  contextUnder: "under 10 %",
  contextOver: "over 90 %",
  contextPercent: (percent: string): string => `${percent}\u00a0%`,
  contextTo: "to",
  countries: { DK: "Denmark", FI: "Finland", IS: "Iceland", NO: "Norway", SE: "Sweden" } as Readonly<
    Record<string, string>
  >,
  contextZero: "below the limit",
  contextSwedish: "Swedish cities",
  contextNordic: "Some other Nordic cities",
  contextSource: (source: string): string => `Source, with thanks to EUDA and SCORE: ${source}.`,

  certainty: "How certain is it, and why?",
  certaintyLead:
    "Every step from the samples to the level has an error. The table shows what was allowed for. Errors that many samples share do not average out with more samples. A typical error of 10 per cent means that the error is smaller than 10 per cent in about two cases out of three.",
  certaintyCaption: "Sources of uncertainty",
  budgetTitle: "Sources of uncertainty in a single sample",
  source: "Source of uncertainty",
  typical: "Typical error",
  concerns: "Affects",
  origin: "Origin",
  reference: "Reference",
  origins: { default: "assumed default", stated: "stated in the study" },
  fromMemory: "to be checked against its source",
  switchedOff: "switched off",
  scopes: {
    sample: "each sample by itself; averages out as samples become more",
    batch: "all samples of an analysis batch alike",
    "site-period": "all samples of a plant in a period alike",
    site: "all samples of a plant alike; largely cancels when the same plant is compared over time",
    substance: "all samples of a substance alike",
    bridge: "all samples from before a change alike",
    global: "all results alike",
  },
  daysVary:
    "Days differ. Few sample days in a long period are often the largest uncertainty; it is part of the level's interval where the report speaks of the whole period.",
  targets: {
    period: "The levels are estimates for the whole period, made from the days that were sampled.",
    "sampled days": "The levels are about the sampled days only.",
    both: "Levels are given both for the whole period and for the sampled days.",
  },

  done: "What was done and what happened",
  doneNote:
    "That a level changes after a measure does not show that the measure is the cause. When a measure is taken because a level is unusually high, the level tends to fall anyway.",
  doneCaption: "Measures and events; the numbers stand in the charts too",
  number: "No.",
  when: "When",
  what: "What",
  where: "Where",
  kind: "Kind",
  everywhere: "the whole area",
  eventKinds: { intervention: "measure", event: "event", note: "note", break: "break in the series" },
  nothingDone: "No measures or events are marked for publication.",

  say: "What may be said, and what may not",
  maySay: "This may be said",
  mayNotSay: "This may not be said",
  may: [
    "How much residue of a substance reached the treatment plant per day and 1,000 inhabitants, with the uncertainty given.",
    "That the level has risen or fallen, when the answer is a certain increase or decrease.",
    "That the measurement cannot tell, when the answer is no certain change, and which large changes it rules out all the same.",
  ],
  mayNot: [
    "How many people use drugs, who they are or how old they are. Wastewater says nothing about age, sex or single persons.",
    "Which share of the inhabitants uses anything. The same amount can come from many who use little or from few who use much.",
    "Where in the municipality something was used. Visitors and commuters count while they are here.",
    "How it was on a particular day without a sample.",
    "Why a level has changed.",
  ],
  amphetamine:
    "Amphetamine comes from medicines too. Lisdexamfetamine and dexamfetamine, prescribed for ADHD among others, leave the body as amphetamine. The measurement does not tell medicine from illicit drug.",
  medicine: (drugs: string): string =>
    `What is measured for ${drugs} comes from medicines too. The measurement does not tell medicine from illicit drug.`,
  amphetamineExample:
    "Worked example: if 1 per cent of the inhabitants take 40 mg of lisdexamfetamine a day, that is of the order of 50\u00a0mg of amphetamine per day and 1,000 inhabitants. The example supposes that about 42 per cent leave the body unchanged, a figure to be checked against its source; it has no known uncertainty and is not subtracted from the levels.",

  missing: "What is missing, and caveats",
  noFlags: "No caveats.",
  plantsMissing: (period: string, drugs: string, plants: string): string =>
    `${period}, ${drugs}: ${plants} has no level, so the municipality has no total.`,
  plantsBroken: (period: string, drugs: string): string =>
    `${period}, ${drugs}: something changed within the period at one of the plants (the laboratory, the method or the catchment, for example), so the municipality has no total.`,
  flagsCaption: "Caveats on single results",
  flag: "Caveat",
  count: "Number",
  concernsWhat: "Concerns",
  flagKinds: { loads: "samples", summary: "levels", compare: "comparisons", trend: "trends" },
  smallPlant: (name: string, people: string, minimum: string): string =>
    `${name} has ${people} persons connected, fewer than ${minimum}. That is why no single sample days are shown from there.`,
  smallPlantShown: (name: string, people: string, minimum: string): string =>
    `${name} has ${people} persons connected, fewer than ${minimum}. Review with care before publishing figures from there.`,
  issues: "Problems in the input",
  issuesMore: (count: string): string => `… and ${count} more`,

  method: "Method and references",
  methodSteps: [
    "The concentration in the sample (ng/L) times the flow of the day (m³ per day), divided by the number of persons connected, gives the amount per day and 1,000 inhabitants.",
    "The level of a period is a mean in which weekdays and weekend days weigh as much as they do in the calendar. Several plants are joined to the municipality's level by the number of persons connected.",
    "Samples in which the substance could not be measured are never replaced by a number in silence.",
    "A change is called certain when it is larger than all errors that differ between the two periods can explain, also considering that several substances are tested at once.",
  ],
  estimators: "Estimators in this report",
  references: "References",

  ledger: "What happened to every row of the input",
  ledgerNote:
    "Every row of the input files was used, used with a caveat, or not used, with the reason given.",
  ledgerCaption: "Rows by input file",
  file: "File",
  format: "Format",
  rowsRead: "Rows read",
  used: "Used",
  flagged: "Used with a caveat",
  notUsed: "Not used",

  reproduce: "How to reproduce this report",
  reproduceNote:
    "With the same files, the same version and the same settings every figure comes out the same.",
  settingsCaption: "Settings",
  setting: "Setting",
  value: "Value",
  settingNames: {
    command: "Command",
    version: "Version of wbe",
    constants: "Edition of the constants",
    seed: "Seed",
    level: "Level of the intervals",
    period: "Periods",
    target: "What the level is about",
    nonDetects: "Samples below the limit",
    weekend: "Weekend days in the estimate",
    timeZone: "Time zone",
    minimumPopulation: "Review below, persons",
    suppressBelow: "Not shown below, persons",
    headline: "Main questions",
  },
  settingWords: {
    period: "the whole period",
    "sampled days": "the sampled days",
    both: "the whole period and the sampled days",
    auto: "chosen by the data",
    bounds: "outer bounds",
    week: "week",
    month: "month",
    quarter: "quarter",
    tertial: "four months",
    year: "year",
  } as Readonly<Record<string, string>>,
  inputsCaption: "Input files with checksums",
  size: "Size, bytes",
  checksum: "Checksum (SHA-256)",

  foot: (version: string): string => `Made with wbe ${version}.`,
  footDate: (day: string): string => `The report was made on ${day}.`,
};
