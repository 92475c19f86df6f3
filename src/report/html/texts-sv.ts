/** The report's words in Swedish. The English ones follow their shape. */
export const TEXTS_SV = {
  skip: "Hoppa till innehållet",
  contents: "Innehåll",
  invented: "(påhittat exempel)",
  unit: "mg per dygn och 1\u00a0000 invånare",
  and: "och",
  interval: (percent: string): string => `${percent} procents osäkerhetsintervall`,

  answer: "Svaret i korthet",
  answerLead: (period: string): string =>
    `Så såg det ut under ${period}, jämfört med samma period året innan.`,
  answerLeadPlain: (period: string): string => `Så såg det ut under ${period}.`,
  levelNow: (period: string): string => `Nivå ${period}`,
  noComparison: "Det finns ingen mätning från samma period året innan att jämföra med.",
  singleDays: (days: string): string => `Enskilda prov: ${days} mg per dygn och 1\u00a0000 invånare.`,
  belowUnknown: (count: number): string =>
    count === 1
      ? "Ett prov låg under mätgränsen, som inte är angiven."
      : `${count} prov låg under mätgränsen, som inte är angiven.`,
  noComparisonYet: "ingen mätning från samma period året innan att jämföra med.",
  notMeasuredNow: (period: string, places: string): string => `Inte mätt under ${period}: ${places}.`,
  answersCaption: (period: string): string => `Besked per plats, ${period} mot samma period året innan`,
  place: "Plats",
  noDrugs: "Det finns inga resultat att visa.",
  howToRead:
    "”Säkerställd” betyder att förändringen är större än vad osäkerheten i mätningen kan förklara. ”Ingen säkerställd förändring” betyder inte att allt är som förut, bara att mätningen inte kan avgöra det.",
  uncertaintyTitle: "Vad betyder siffrorna inom parentes?",
  uncertaintyExplained: (percent: string, example: string): string =>
    `Varje nivå står med ett osäkerhetsintervall, till exempel ${example}. Om hela undersökningen gjordes om många gånger skulle ett sådant intervall ringa in det verkliga värdet ungefär ${percent} gånger av 100. Ju smalare intervall, desto säkrare uppgift.`,
  levelExplained:
    "Nivån är den mängd av ämnet som når reningsverket under ett dygn, räknad per 1\u00a0000 anslutna personer. Det som mäts är rester som har passerat kroppen – alltså inte hur mycket som har sålts, och inte hur många som har använt något.",

  measured: "Vad som mättes",
  plants: "Reningsverk",
  plantPeople: (name: string, people: string): string => `${name}: ${people} anslutna personer`,
  plantClosed: (name: string, day: string, successor: string): string =>
    `${name}: stängt ${day}${successor === "" ? "" : `, vattnet går till ${successor}`}`,
  plantUnknownPeople: (name: string): string => `${name}: antalet anslutna personer är inte angivet`,
  samples: "Prov",
  fromTo: (from: string, to: string): string => `från ${from} till ${to}`,
  samplesOf: (samples: string, days: string): string =>
    `${samples} prov, ${days}. Ett prov samlar avloppsvatten under hela provtiden, oftast ett dygn.`,
  latestPeriod: "Senaste perioden",
  latestSamples: (samples: string, period: string): string => `${samples} prov under ${period}`,
  substances: "Ämnen",
  laboratory: "Laboratorium",
  laboratoryUnknown: "inte angivet",
  belowLimit: "Under mätgränsen",
  belowLimitShare: (below: string, all: string): string =>
    below === "0"
      ? `ingen av ${all} analyser`
      : `${below} av ${all} analyser; ämnet fanns inte i mätbar mängd`,
  map: "Reningsverkens läge",
  mapNote: "Cirklarnas yta visar hur många som är anslutna.",

  calendar: "Provdagar",
  calendarNote: "Varje märke är ett prov. Siffran är antalet prov i perioden.",

  allPeriods: "Alla perioder",
  allPeriodsCaption: (place: string): string =>
    `Nivå per period, ${place}: bästa uppskattning och osäkerhetsintervall, mg per dygn och 1\u00a0000 invånare`,
  period: "Period",
  level: "Nivå",
  intervalHeading: "Osäkerhetsintervall",
  samplesHeading: "Prov",
  detectedHeading: "Över mätgränsen",
  noteHeading: "Anmärkning",
  tooFew: "för få prov",
  noTotal: "ingen summa",
  notMeasured: "inte mätt",
  kinds: {
    confidence: "",
    "with prior": "intervallet vilar delvis på ett antagande om hur mycket dagar brukar variera",
    bounds: "bara yttre gränser: för få prov över mätgränsen för en nivå",
    "one-sided": "bara en övre gräns är känd",
  },
  marks: { confidence: "", "with prior": "a", bounds: "b", "one-sided": "c" },
  weeksMark: "e",
  weeksNote: "intervallet vilar delvis på ett antagande om hur mycket veckor brukar skilja sig åt",
  daysMark: "d",
  daysNote: "gäller bara de dagar då prov togs",
  extremeMark: "f",
  extremeNote: "en dag ligger långt från de andra; nivån kan vila på den",
  otherwiseMark: "g",
  otherwiseNote:
    "mätt på annat sätt än den senaste perioden (annat laboratorium, annan metod, filtrerade prov eller annan utbyteskorrigering) och går inte att jämföra med den",
  lowestMark: "h",
  lowestNote: "orenat vatten rann förbi ett verk under perioden; den verkliga nivån är lika hög eller högre",
  withheld: "visas inte",
  withheldMark:
    "Visas inte: talet kunde peka ut ett enskilt litet verk, till exempel ett som lades ned under året; se ”Vad som inte visas, och varför”.",
  fewMark: "Färre än fyra prov i perioden ger ingen nivå.",

  drugs: "Ämne för ämne",
  headlineExplained: (drugs: string): string =>
    `Huvudfrågorna, som prövas tillsammans, är om nivån har ändrats sedan samma period året innan för ${drugs}. Svar på andra frågor är ledtrådar: ju fler frågor som ställs, desto oftare ser något ut att ha ändrats av en slump.`,
  chartTitle: (drug: string, place: string): string => `${drug}, nivå per period, ${place}`,
  savePicture: "Spara bilden (SVG, för Word och bildspel)",
  onPaper:
    "Diagrammens siffror finns i tabeller i den digitala rapporten. De tabeller som är öppna när rapporten skrivs ut följer med på pappret.",
  dataTable: "Visa diagrammets siffror som tabell",
  levelsCaption: (drug: string, place: string): string =>
    `${drug}, ${place}: nivå per period, mg per dygn och 1\u00a0000 invånare`,
  samplesCaption: (drug: string, place: string): string =>
    `${drug}, ${place}: enskilda prov, mg per dygn och 1\u00a0000 invånare`,
  sampleDay: "Provet började",
  plant: "Reningsverk",
  load: "Mängd",
  belowValue: (limit: string): string => `under ${limit}`,
  aboveValue: (limit: string): string => `över ${limit}`,
  change: "Har nivån ändrats?",
  changeCaption: (drug: string, place: string): string => `${drug}, ${place}: förändring mellan två perioder`,
  comparison: "Jämförelse",
  verdict: "Besked",
  changeHeading: "Förändring",
  changeOf: (period: string, before: string): string => `${period} mot ${before}`,
  trend: "Vart är nivån på väg?",
  trendTitle: (drug: string, place: string): string => `${drug}, trend över alla perioder, ${place}`,
  levelWithInterval: "periodens nivå med osäkerhetsintervall",
  trendNote:
    "Linjen är den genomsnittliga förändringen per år. Fältet visar vilka lutningar som osäkerheten medger.",
  regionNote:
    "Summan väger verken efter antalet anslutna. Här räknas varje verk lika, så svaren kan skilja sig åt om verken går åt olika håll.",
  trendCaption: (drug: string, place: string): string => `${drug}, ${place}: trend`,
  perYear: "Förändring per år",
  trendFrom: "Underlag",
  trendSpan: (first: string, last: string, basis: string): string => `${first} till ${last}, ${basis}`,
  trendSamples: (samples: string): string => `${samples} prov`,
  trendPeriods: (periods: string, samples: string): string => `${periods} perioder (${samples} prov)`,
  weekdays: "Veckans mönster",
  weekdaysTitle: (drug: string): string => `${drug}, prov efter veckodag`,
  weekdaysNote: (weekend: string): string =>
    `Varje punkt är ett prov i procent av verkets eget medelvärde, på den veckodag då mitten av provtiden inföll. Strecket är dagens medelvärde. ${weekend === "" ? "" : `Skuggat är de dagar som räknas som helg: ${weekend}. `}Få prov per dag gör bilden osäker, och den ligger inte till grund för något besked.`,
  weekdaysCaption: (drug: string): string =>
    `${drug}: prov efter veckodag, procent av verkets eget medelvärde`,
  weekdayNames: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"] as readonly string[],
  weekday: "Veckodag",
  mean: "Medelvärde",
  perPlant: "Per reningsverk",
  sameLastYear: "Mot samma period året innan",
  perPlantNote: "Uppgifter för enskilda verk är vägledande. Huvudfrågan gäller kommunen som helhet.",
  perPlantCaption: (drug: string, period: string): string =>
    `${drug}: nivå per reningsverk, ${period}, mg per dygn och 1\u00a0000 invånare`,
  plantsTitle: (drug: string): string => `${drug}, nivå per period, varje reningsverk för sig`,
  plantHidden: (count: string): string =>
    `Uppgifter för ${count} små reningsverk visas inte, eftersom få personer är anslutna.`,
  dotsHidden: (minimum: string): string =>
    `Enskilda provdagar visas bara för reningsverk med minst ${minimum} anslutna personer.`,

  context: "Jämfört med andra städer",
  contextLead:
    "Andelen europeiska städer med lägre nivå av samma restprodukt, och inom parentes samma andel för intervallets båda ändar. De svenska och nordiska städerna är få: de räknas upp i bokstavsordning och rangordnas inte. (2) efter ett namn är medelvärdet av två reningsverk. Städernas tal har en osäkerhet som inte är publicerad.",
  contextLike: {
    "week in spring":
      "Jämförelsen bygger på en vecka på våren med prov varje dygn, räknad som de publicerade uppgifterna: dygnens medelvärde, med värden under mätgränsen som noll.",
    year: "Jämförelsen haltar: de publicerade uppgifterna gäller en vecka på våren, mest i större städer, med värden under mätgränsen som noll. Nivån här bygger på hela årets prov.",
  },
  contextCaption: (place: string): string =>
    `${place}: nivå bland publicerade, mg per dygn och 1\u00a0000 invånare`,
  contextDrug: "Ämne",
  contextLevel: "Nivå här",
  contextEurope: "Europeiska städer med lägre nivå",
  contextSites: (sites: string, year: string): string => `av ${sites} städer, ${year}`,
  contextTooFew: "för få städer",
  contextUnder: "under 10 %",
  contextOver: "över 90 %",
  contextPercent: (percent: string): string => `${percent}\u00a0%`,
  contextTo: "till",
  countries: { DK: "Danmark", FI: "Finland", IS: "Island", NO: "Norge", SE: "Sverige" } as Readonly<
    Record<string, string>
  >,
  contextZero: "under mätgränsen",
  contextSwedish: "Svenska städer",
  contextNordic: "Några andra nordiska städer",
  contextSource: (source: string): string => `Källa, med tack till EUDA och SCORE: ${source}.`,

  certainty: "Hur säkert är det, och varför?",
  certaintyLead:
    "Alla steg mellan proverna och nivån har ett fel. Tabellen visar vad vi har räknat med. Fel som delas av många prov jämnas inte ut av fler prov. Ett typiskt fel på 10 procent betyder att felet i ungefär två fall av tre är mindre än 10 procent.",
  certaintyCaption: "Källor till osäkerhet",
  budgetTitle: "Källor till osäkerhet i ett enskilt prov",
  source: "Källa till osäkerhet",
  typical: "Typiskt fel",
  concerns: "Drabbar",
  origin: "Ursprung",
  reference: "Hänvisning",
  origins: { default: "antaget standardvärde", stated: "uppgift i studien" },
  fromMemory: "uppgiften bör kontrolleras mot källan",
  switchedOff: "avstängt",
  scopes: {
    sample: "varje prov för sig; jämnas ut när proven blir fler",
    batch: "alla prov i samma analysomgång lika",
    "site-period": "alla prov från ett verk under en period lika",
    site: "alla prov från ett verk lika; tar i stort sett ut sig när samma verk jämförs över tid",
    substance: "alla prov av ett ämne lika",
    bridge: "alla prov från tiden före ett byte lika",
    global: "alla resultat lika",
  },
  daysVary:
    "Dagar skiljer sig åt. Få provdagar under en lång period är ofta den största osäkerheten; den ingår i nivåns intervall när rapporten talar om hela perioden.",
  targets: {
    period: "Nivåerna är uppskattningar för hela perioden, gjorda utifrån de dagar då prov togs.",
    "sampled days": "Nivåerna gäller bara de dagar då prov togs.",
    both: "Nivåer anges både för hela perioden och för provdagarna.",
  } as Readonly<Record<string, string>>,

  done: "Vad som gjordes och hände",
  doneNote:
    "Att en nivå ändras efter en insats visar inte att insatsen är orsaken. Sätts en insats in när nivån är ovanligt hög brukar nivån sjunka ändå.",
  doneCaption: "Insatser och händelser; numren finns också i diagrammen",
  number: "Nr",
  when: "När",
  what: "Vad",
  where: "Var",
  kind: "Slag",
  everywhere: "hela området",
  eventKinds: { intervention: "insats", event: "händelse", note: "anteckning", break: "brott i serien" },
  nothingDone: "Inga insatser eller händelser är angivna för publicering.",

  say: "Vad man kan säga, och inte säga",
  maySay: "Det här kan man säga",
  mayNotSay: "Det här kan man inte säga",
  may: [
    "Hur mycket rester av ett ämne som nådde reningsverket per dygn och 1\u00a0000 invånare, med den osäkerhet som anges.",
    "Att nivån har ökat eller minskat, när beskedet är en säkerställd ökning eller minskning.",
    "Att mätningen inte kan avgöra saken, när beskedet är ingen säkerställd förändring, och vilka stora förändringar den ändå utesluter.",
  ] as readonly string[],
  mayNot: [
    "Hur många personer som använder narkotika, vilka de är eller hur gamla de är. Avloppsvattnet säger ingenting om ålder, kön eller enskilda personer.",
    "Hur stor andel av invånarna som använder något. Samma mängd kan komma från många som använder lite eller från få som använder mycket.",
    "Var i kommunen något har använts. Besökare och pendlare räknas med medan de är här.",
    "Hur det var en viss dag utan prov.",
    "Varför en nivå har ändrats.",
  ] as readonly string[],
  amphetamine:
    "Amfetamin kommer också från läkemedel. Lisdexamfetamin och dexamfetamin, som skrivs ut mot bland annat adhd, lämnar kroppen som amfetamin. Mätningen skiljer inte läkemedel från narkotika.",
  medicine: (drugs: string): string =>
    `Det som mäts för ${drugs} kommer också från läkemedel. Mätningen skiljer inte läkemedel från narkotika.`,
  amphetamineExample:
    "Räkneexempel: om 1\u00a0procent av invånarna tar 40\u00a0mg lisdexamfetamin om dagen motsvarar det i storleksordningen 50\u00a0mg amfetamin per dygn och 1\u00a0000 invånare. Exemplet räknar med att omkring 42\u00a0procent lämnar kroppen oförändrat, en uppgift som bör kontrolleras mot källan; det har ingen känd osäkerhet och dras inte av från nivåerna.",

  missing: "Vad som saknas, och förbehåll",
  noFlags: "Inga förbehåll.",
  plantsMissing: (period: string, drugs: string, plants: string): string =>
    `${period}, ${drugs}: ${plants} har ingen nivå, och därför finns ingen summa för kommunen.`,
  plantsBroken: (period: string, drugs: string): string =>
    `${period}, ${drugs}: något ändrades under perioden vid ett av reningsverken (till exempel laboratorium, metod eller upptagningsområde), och därför finns ingen summa för kommunen.`,
  flagsCaption: "Förbehåll som gäller enskilda resultat",
  flag: "Förbehåll",
  count: "Antal",
  concernsWhat: "Gäller",
  flagKinds: { loads: "prov", summary: "nivåer", compare: "jämförelser", trend: "trender" },
  smallPlant: (name: string, people: string, minimum: string): string =>
    `${name} har ${people} anslutna personer, färre än ${minimum}. Därför visas inga enskilda provdagar därifrån.`,
  smallPlantShown: (name: string, people: string, minimum: string): string =>
    `${name} har ${people} anslutna personer, färre än ${minimum}. Granska särskilt innan uppgifter därifrån publiceras.`,
  issues: "Problem i underlaget",
  issuesMore: (count: string): string => `… och ${count} till`,

  method: "Metod och källor",
  methodSteps: [
    "Halten i provet (ng/l) gånger dygnets flöde (m³ per dygn), delat med antalet anslutna personer, ger mängden per dygn och 1\u00a0000 invånare.",
    "Nivån för en period är ett medelvärde där vardagar och helgdagar väger så mycket som de gör i kalendern. Flera reningsverk läggs ihop till kommunens nivå efter antalet anslutna personer.",
    "Prov där ämnet inte gick att mäta ersätts aldrig i tysthet med ett tal.",
    "En förändring kallas säkerställd när den är större än vad alla fel som skiljer de två perioderna åt kan förklara, även med hänsyn till att flera ämnen prövas samtidigt.",
  ] as readonly string[],
  estimators: "Beräkningssätt i denna rapport",
  references: "Källor",

  ledger: "Vad som hände med varje rad i underlaget",
  ledgerNote:
    "Varje rad i indatafilerna har antingen använts, använts med ett förbehåll eller inte använts, med angivet skäl.",
  ledgerCaption: "Rader per indatafil",
  file: "Fil",
  format: "Format",
  rowsRead: "Lästa rader",
  used: "Använda",
  flagged: "Använda med förbehåll",
  notUsed: "Inte använda",

  reproduce: "Så görs rapporten om",
  reproduceNote: "Med samma filer, samma version och samma inställningar blir varje siffra densamma.",
  settingsCaption: "Inställningar",
  setting: "Inställning",
  value: "Värde",
  settingNames: {
    command: "Kommando",
    version: "Version av wbe",
    constants: "Utgåva av konstanter",
    seed: "Slumptalsfrö",
    level: "Intervallens nivå",
    period: "Periodindelning",
    target: "Vad nivån gäller",
    nonDetects: "Prov under mätgränsen",
    weekend: "Helgdagar i beräkningen",
    timeZone: "Tidszon",
    minimumPopulation: "Granskningsgräns, personer",
    suppressBelow: "Visas inte under, personer",
    headline: "Huvudfrågor",
  },
  settingWords: {
    period: "hela perioden",
    "sampled days": "provdagarna",
    both: "hela perioden och provdagarna",
    auto: "väljs efter underlaget",
    bounds: "yttre gränser",
    week: "vecka",
    month: "månad",
    quarter: "kvartal",
    tertial: "tertial",
    year: "år",
  } as Readonly<Record<string, string>>,
  inputsCaption: "Indatafiler med kontrollsummor",
  size: "Storlek, byte",
  checksum: "Kontrollsumma (SHA-256)",

  foot: (version: string): string => `Gjord med wbe ${version}.`,
  footDate: (day: string): string => `Rapporten gjordes ${day}.`,
};
