import type { Code } from "../../base/index.ts";

/** What a code says in Swedish; names in braces are filled from the details. */
export interface CodeText {
  readonly text: string;
  readonly hint: string;
}

/** The Swedish side of the table of codes: the same codes, the same names in braces. */
export const CODES_SV: Readonly<Record<Code, CodeText>> = {
  // --- files and tables
  FILE_NOT_FOUND: say(
    "filen finns inte",
    "kontrollera namnet; sökvägar i en studiefil räknas från studiefilen",
  ),
  FILE_IS_FOLDER: say("det är en mapp, ingen fil", "ange filen inne i den"),
  FILE_NOT_READABLE: say("filen finns men får inte läsas", "be ägaren om läsrättighet"),
  FILE_EMPTY: say("filen har inga rader", "exportera den på nytt"),
  FILE_NOT_TEXT: say("filen är ingen texttabell: {what}", "spara som CSV eller .xlsx"),
  TEXT_MOJIBAKE: say(
    "bokstäverna sparades med en teckenkodning och lästes med en annan",
    "exportera på nytt som UTF-8 eller ange kodningen med --encoding",
  ),
  CSV_DELIMITER_AMBIGUOUS: say(
    "två kolumnavgränsare passar lika bra: {first} och {second}",
    "ange --delimiter",
  ),
  CSV_BROKEN: say(
    "tabellen går inte att dela i kolumner: {what}",
    "öppna den i ett kalkylprogram och spara som CSV igen",
  ),
  CSV_ROW_LENGTH: say(
    "raden har {found} celler men rubrikraden har {expected}",
    "leta efter en avgränsare eller en radbrytning inne i en cell",
  ),
  HEADER_NOT_FOUND: say(
    "ingen rubrikrad hittades",
    "tabellens första rad ska namnge kolumnerna; namnen står i README",
  ),
  HEADER_DUPLICATE: say(
    "kolumnnamnet förekommer två gånger, i {first} och {second}",
    "byt namn på den ena eller ta bort den",
  ),
  COLUMN_MISSING: say(
    "kolumnen {name} saknas",
    "lägg till den, eller ange i studiens mapping vilken kolumn som innehåller den",
  ),
  COLUMN_UNKNOWN: say("kolumnen är okänd och läses inte", "koppla den i studiens mapping om den behövs"),
  COLUMN_CONFLICT: say("två kolumner säger samma sak: {first} och {second}", "behåll en av dem"),
  SHEET_LAYOUT_UNKNOWN: say("tabellens uppställning går inte att tolka", "ange en mapping i studien"),
  SHEET_AMBIGUOUS: say("flera blad innehåller data: {sheets}", "ange ett av dem med --sheet"),
  SHEET_UNKNOWN: say("bladet finns inte; arbetsboken har {sheets}", "ange ett av dem med --sheet"),
  INTERLAB_VERSION: say("Interlab {version} läses som 4.0", "be laboratoriet om 4.0"),
  INTERLAB_ORPHAN: say(
    "Lablittera saknar motpart: ett resultat utan prov, eller ett prov utan resultat",
    "be laboratoriet om hela filen",
  ),
  INTERLAB_VALUE_CONFLICT: say(
    "Mätvärdetext och Mätvärdetal säger emot varandra",
    "fråga laboratoriet vilket som gäller",
  ),
  // --- numbers
  NUMBER_UNREADABLE: say("går inte att läsa som ett tal", "skriv ett vanligt tal"),
  NUMBER_AMBIGUOUS: say(
    "talen kan läsas på två sätt: {first} eller {second}",
    "ange --decimal comma eller --decimal point",
  ),
  NUMBER_DATE_DAMAGE: say(
    "ser ut som ett tal som ett kalkylprogram har gjort om till ett datum",
    "slå upp värdet i originalet; det går inte att återskapa ur cellen",
  ),
  NUMBER_SENTINEL: say(
    "ser ut som en kod för saknat värde, inte som en mätning",
    "lämna cellen tom eller ange koden i studiens mapping",
  ),
  NUMBER_NEGATIVE: say("är negativt, vilket inte är möjligt här", "slå upp värdet i originalet"),
  VALUE_ZERO: say(
    "0 är ingen mätning och räknas som under en okänd gräns",
    "ange vad en nolla betyder med --zero nd, missing eller value",
  ),
  VALUE_MISSING: say("värde saknas", "inget behöver göras om ämnet inte analyserades"),
  VALUE_UNREADABLE: say(
    "går inte att läsa som en halt",
    "skriv ett tal, eller <LOQ om ämnet inte kunde mätas",
  ),
  VALUE_AMBIGUOUS: say(
    "kan betyda ej påvisad eller ej bestämd",
    "ange vilket med --nd-token eller --missing-token",
  ),
  VALUE_CONFLICT: say(
    "värdet och dess markering säger emot varandra: {what}",
    "fråga laboratoriet vilket som gäller",
  ),
  VALUE_APPROXIMATE: say("laboratoriet kallar värdet ungefärligt", "fråga laboratoriet om det får användas"),
  // --- limits
  LIMIT_UNKNOWN: say(
    "under en gräns som inte anges",
    "lägg till en kolumn lod eller loq; tills dess går det bara att säga hur ofta ämnet påvisats",
  ),
  LIMIT_ZERO: say("en gräns på 0 är inte möjlig", "fråga laboratoriet efter gränsen"),
  LIMIT_ABOVE_VALUE: say(
    "värdet ligger under sin egen kvantifieringsgräns",
    "fråga laboratoriet om värdet får användas",
  ),
  LIMIT_ORDER: say(
    "detektionsgränsen ligger över kvantifieringsgränsen",
    "kontrollera att kolumnerna inte har bytt plats",
  ),
  ESTIMATE_ABOVE_LIMIT: say(
    "instrumentets egen uppskattning ligger över den gräns som resultatet sägs ligga under",
    "fråga laboratoriet vilket som gäller",
  ),
  CONCENTRATION_SLIP: say(
    "{value} ng/l är {times} gånger platsens median {median} för ämnet",
    "kontrollera enheten: ng/l och µg/l skiljer 1 000 gånger",
  ),
  NON_DETECT: say("under en gräns: provet har ingen egen mängd, bara gränsens", ""),
  UNCONFIRMED: say("laboratoriet bekräftade inte ämnet", "räknas inte in i nivån; fråga laboratoriet"),
  ABOVE_ULOQ: say(
    "över laboratoriets övre gräns; det verkliga värdet kan vara högre",
    "be om en ny analys av ett utspätt prov",
  ),
  // --- dates and windows
  DATE_UNREADABLE: say("går inte att läsa som ett datum", "skriv datum som 2026-01-31"),
  DATE_AMBIGUOUS: say(
    "dag och månad går inte att skilja åt i kolumnen",
    "ange --dates dmy eller --dates mdy",
  ),
  DATE_MISSING: say("provet saknar datum", "lägg till det"),
  DATE_YEAR_SHORT: say("årtalet har två siffror", "skriv datum som 2026-01-31"),
  DATE_ASSUMED: say("filen anger bara året; dagarna lades i ISO-vecka {week}", ""),
  DAYS_MISSING: say(
    "{count} av veckans dagar saknar värde",
    "ett medelvärde över resten omfattar färre dagar",
  ),
  MEAN_MISMATCH: say("filens {which} ({given}) följer inte av dess dagar ({computed})", "dagarna används"),
  SITE_ID_REUSED: say(
    "platsens id {id} står för både {first} och {second}",
    "platser skiljs åt av orten, eftersom id:n ändras mellan utgåvor",
  ),
  DATE_IN_FUTURE: say("datumet ligger framåt i tiden", "kontrollera årtalet"),
  DATE_TOO_OLD: say("datumet ligger före 1990", "kontrollera årtalet"),
  ANALYSIS_DATE_UNREADABLE: say(
    "analysdatumet går inte att läsa, så analysomgången framgår inte av det",
    "skriv datum som 2026-01-31",
  ),
  DATE_SERIAL: say(
    "datumet är kalkylprogrammets dagnummer och lästes som {day}",
    "formatera kolumnen som datum",
  ),
  TIME_AMBIGUOUS: say(
    "klockslaget kan gälla förmiddag eller eftermiddag",
    "skriv klockslag som 08:00 eller 20:00",
  ),
  TIME_UNREADABLE: say("går inte att läsa som ett klockslag", "skriv klockslag som 08:00 eller 20:00"),
  TIME_NOT_EXISTING: say(
    "klockslaget finns inte i {zone}: klockan ställs fram förbi det",
    "ange mapping.flowTimeZone om loggern går på normaltid hela året",
  ),
  WINDOW_ORDER: say("provet slutar innan det börjar", "kontrollera start och slut"),
  WINDOW_ODD: say("provet omfattar {hours} timmar", "kontrollera start och slut"),
  WINDOW_OVERLAP: say(
    "provtiden överlappar {other} med {hours} timmar",
    "kontrollera start och slut; prov som överlappar är inte oberoende",
  ),
  // --- units
  UNIT_MISSING: say("enheten anges inte", "skriv den i rubriken, i en kolumn unit eller i studiens mapping"),
  UNIT_UNKNOWN: say("enheten är okänd", "kända enheter: {known}"),
  UNIT_CONFLICT: say("två enheter anges för samma kolumn: {first} och {second}", "behåll den rätta"),
  UNIT_AMBIGUOUS: say(
    "enheten kan läsas på två sätt: {first} eller {second}",
    "ange vilken i studiens mapping",
  ),
  UNIT_MIXED: say(
    "enheten blandar halt och mängd",
    "ange antingen en halt (ng/l) eller en mängd (mg per dygn och 1 000 invånare); µg/m3 per 1 000 invånare är ingetdera",
  ),
  UNIT_MIXED_ROW: say(
    "enheten blandar halt och mängd",
    "ange antingen en halt (ng/l) eller en mängd (mg per dygn och 1 000 invånare)",
  ),
  UNIT_AMBIGUOUS_ROW: say("enheten kan läsas på två sätt", "skriv MGD US eller MGD imperial"),
  // --- samples
  SITE_MISSING: say("raden anger ingen plats", "ange platsen"),
  BIOMARKER_MISSING: say("raden anger inget ämne", "ange ämnet"),
  BIOMARKER_UNKNOWN: say("ämnet finns inte i ämneslistan", "{suggestion}"),
  BIOMARKER_RENAMED: say("läst som {name}", ""),
  DUPLICATE_RESULT: say(
    "samma prov och ämne förekommer två gånger: upprepad analys, rättelse eller misstag?",
    "numrera upprepade analyser i kolumnen replicate och rättelser i result_version",
  ),
  REPLICATES_MERGED: say("{count} analyser av samma prov slogs ihop till en mätning", ""),
  RESULT_SUPERSEDED: say("en senare version av resultatet ersätter det här", ""),
  SUM_ROW: say("en summa av andra rader; läggs åt sidan så att inget räknas två gånger", ""),
  QUALITY_CONTROL: say("en kvalitetskontroll ({type}); hålls isär från proverna", ""),
  SAMPLE_TYPE_UNKNOWN: say(
    "provtypen är okänd",
    "använd sample, blank, control, duplicate, spike, reference eller split",
  ),
  ROW_FILTERED: say("utelämnad enligt studiens mapping", ""),
  REPORT_INCONSISTENT: say("raden säger emot sig själv: {what}", "fråga laboratoriet; halten används"),
  LOAD_MISMATCH: say(
    "mängden i filen ({given}) stämmer inte med halt x flöde / befolkning ({computed})",
    "den beräknade används",
  ),
  UNCERTAINTY_ASSUMED: say("mängden kom utan osäkerhet; standardvärdena används", ""),
  UNCERTAINTY_CONFLICT: say(
    "två uppgifter om osäkerheten stämmer inte överens: {what}",
    "fråga laboratoriet; {used} används",
  ),
  REPEATABILITY_WORSE: say(
    "{laboratory}, {biomarker}: upprepade analyser varierar med {found} %, mer än den angivna osäkerheten {stated} % medger; den angivna används",
    "",
  ),
  CONTROLS_UNNAMED: say(
    "{count} kontrollprov av {biomarker} namnger inget material, så de säger inget om laboratoriets avvikelse från gång till gång",
    "ge varje kontrollmaterial ett eget sample_id",
  ),
  SAMPLING_DESIGN_UNUSABLE: say(
    "uppgifterna om provtagaren kan inte användas: {what}",
    "ange sampling_interval_min, pulses_per_day och pulse_minutes tillsammans, alla över 0",
  ),
  TIME_PROPORTIONAL: say(
    "provtagaren styrs av tid: där flöde och koncentration varierar tillsammans blir mängden förskjuten",
    "",
  ),
  UNCERTAINTY_UNREADABLE: say(
    "den angivna osäkerheten går inte att använda: {what}",
    "ange den i procent eller som andel, med k",
  ),
  // --- flow
  FLOW_MISSING: say("flöde saknas för tiden då provet togs", "lägg till dagarna i flödesfilen"),
  FLOW_NOT_POSITIVE: say("flödet är inte ett positivt tal", "fråga reningsverket"),
  FLOW_GAP: say(
    "{percent} % av provtiden saknar flödesvärden; resten får representera den",
    "fråga reningsverket efter timmarna som saknas",
  ),
  FLOW_GAP_TOO_LARGE: say(
    "{percent} % av provtiden saknar flödesvärden, mer än de 10 % som tillåts",
    "fråga reningsverket efter timmarna som saknas",
  ),
  FLOW_DAY_DUPLICATE: say("platsen har två flödesvärden för samma tid", "behåll det rätta"),
  FLOW_RESET: say("flödesmätarens räkneverk går bakåt", "kontrollera om mätaren har nollställts eller bytts"),
  FLOW_PER_PERSON_ODD: say(
    "{litres} liter per person och dygn ligger utanför {low}-{high}",
    "kontrollera flödet, dess enhet och befolkningen",
  ),
  FLOW_CONFLICT: say(
    "flödet står både i laboratoriets fil och i flödesfilen, och de skiljer sig åt",
    "laboratoriets används",
  ),
  FLOW_JUMP: say(
    "{value} m3/d mot platsens median {median} ({times} gånger)",
    "kontrollera flödet och dess enhet",
  ),
  FLOW_SOURCES_DIFFER: say(
    "två källor ger flöden som skiljer {percent} %: {first} {value}, {second} {other} m3/d",
    "fråga reningsverket vilken som gäller; {first} används",
  ),
  // --- population and sites
  POPULATION_MISSING: say(
    "befolkningen är okänd för provets datum",
    "lägg till en rad i platsfilen som gäller då",
  ),
  POPULATION_NOT_POSITIVE: say("befolkningen är inte ett positivt tal", "kontrollera platsfilen"),
  POPULATION_JUMP: say(
    "{value} mot platsens median {median} ({times} gånger)",
    "kontrollera om en siffra är för mycket eller saknas",
  ),
  POPULATION_PE: say("personekvivalenter är en belastning, inte människor", "ange antalet anslutna personer"),
  POPULATION_BOTH: say("både population och residents med connected_share anges", "behåll ett av dem"),
  POPULATION_REVISED: say(
    "en tidigare befolkning för samma datum ersätts av den här raden: {before} blev {after}",
    "inget behöver göras om rättelsen är avsedd",
  ),
  SITE_UNKNOWN: say("platsen finns inte i platsfilen", "lägg till den; {suggestion}"),
  SITE_DATES: say("valid_to ligger före valid_from", "kontrollera de två datumen"),
  SITE_SMALL: say(
    "färre än {minimum} personer är anslutna; publicera inte utan granskning",
    "se publication.minimumPopulation",
  ),
  EVENT_KIND_UNKNOWN: say(
    "händelsens slag är okänt och läses som en anteckning",
    "använd intervention, event eller note",
  ),
  SITE_CLOSED: say(
    "provet är taget efter att platsen stängdes ({closed})",
    "kontrollera datumet och platsfilen",
  ),
  // --- loads, levels, results
  LOAD_NOT_COMPUTED: say("mängden kunde inte beräknas", ""),
  TOO_FEW_SAMPLES: say("färre än {needed} prov i perioden: dagarna redovisas, men ingen nivå anges", ""),
  SAMPLES_LEFT_OUT: say("{count} prov kunde inte räknas in i nivån", ""),
  ONE_STRATUM: say(
    "alla prov ligger på samma slags dagar (vardag eller helg); nivån gäller bara provdagarna, inte hela perioden",
    "",
  ),
  HAS_NON_DETECTS: say("några prov ligger under mätgränsen", ""),
  MOSTLY_NON_DETECTS: say(
    "för få prov ligger över mätgränsen för att ange en nivå; yttre gränser anges i stället",
    "",
  ),
  ZERO_RULE: say(
    "prov under mätgränsen räknades som noll, så som EUDA gör; går inte att jämföra med de andra beräkningssätten",
    "",
  ),
  SUBSTITUTED: say("prov under mätgränsen ersattes med ett tal, enligt inställningen", ""),
  WEEK_PRIOR_ADDED: say(
    "dagar som togs i följd kan inte visa hur veckor skiljer sig åt; en antagen skillnad mellan veckor har lagts till",
    "",
  ),
  EXTREME_DAY: say("en dag avviker kraftigt från de andra", ""),
  BATCH_ASSUMED: say(
    "varken analysomgång eller analysdatum anges: en omgång per laboratorium och tertial antas",
    "",
  ),
  LABORATORY_UNKNOWN: say("laboratoriet anges inte", ""),
  PLANT_MISSING: say(
    "{municipality} {period}: {plants} saknar nivå, så kommunen får ingen summa för {biomarkers}",
    "",
  ),
  INPUT_NOT_USED: say("filen lästes och kontrollerades, men inget resultat använder den ännu", ""),
  PLANT_CLOSED: say("ett av kommunens reningsverk är stängt under perioden", ""),
  PARTIAL_PERIOD: say("proven täcker bara en del av perioden", ""),
  // --- comparison, trend
  LABORATORY_CHANGED: say("laboratoriet byttes mellan de två sidorna", ""),
  METHOD_CHANGED: say("analysmetoden byttes mellan de två sidorna", ""),
  MATRIX_CHANGED: say("ofiltrerade och filtrerade prov går inte att jämföra", ""),
  SEASON: say("perioder som följer på varandra skiljer sig också i årstid", ""),
  SAMPLED_DAYS_ONLY: say(
    "avser bara de provtagna dagarna; inget omdöme om hela perioden kan grundas på det",
    "",
  ),
  EXPLORATORY: say("utanför huvudfrågorna: en ledtråd, inget besked", ""),
  NAMED_DAYS_DIFFER: say("helgdagar, lönehelger eller evenemang har provtagits på bara ena sidan", ""),
  WITHOUT_NAMED_DAYS: say(
    "{site}, {from} till {to}: bara ena sidan har {days}; utan dem är kvoten {without}, med dem {with}",
    "",
  ),
  WITHOUT_EXTREME_DAY: say(
    "{site}, {biomarker}, {from} till {to}: {days} avviker kraftigt från de andra dagarna; utan den är kvoten {without}, med den {with}",
    "",
  ),
  REGRESSION_TO_MEAN: say(
    "efter en topp sjunker nivån ofta av sig själv; en insats som sattes in för att nivån var hög följs därför ofta av en minskning ändå",
    "",
  ),
  COMPARISON_PLANT: say("förändringen är mätt mot förändringen vid ett annat reningsverk samma dagar", ""),
  EVENT_COMPARED: say(
    "{title}: {biomarker} i {site} blev {place} gånger det tidigare, vid jämförelseverket {control} {other} gånger",
    "",
  ),
  PUBLISHED_FIGURE: say(
    "den publicerade uppgiften kan bygga på andra dagar och regler och ett annat laboratorium",
    "",
  ),
  WITHIN_MARGIN: say("en större förändring än den angivna marginalen kan uteslutas", ""),
  NOT_AFTER_ADJUSTMENT: say("håller inte när alla huvuddroger bedöms tillsammans", ""),
  PERIOD_MISSING: say("ena sidan av jämförelsen saknar prov", ""),
  TOO_FEW_PERIODS: say("färre än 5 perioder med en nivå: någon trend går inte att bedöma", ""),
  PLANTS_DIFFER: say("de två sidorna omfattar inte samma reningsverk", ""),
  BOUNDS_ONLY: say("på en sida är bara yttre gränser kända, så någon förändring går inte att bedöma", ""),
  INDEPENDENCE_ASSUMED: say("beräkningen förutsätter att perioderna är oberoende av varandra", ""),
  AUTOCORRELATION_UNSURE: say(
    "serien är för kort för att visa hur mycket prov nära i tiden hänger ihop; osäkerheten kan vara större",
    "",
  ),
  NOISE_DECIDES: say(
    "om trenden är säkerställd beror på hur stor del av spridningen som är mätosäkerhet",
    "",
  ),
  TREND_CONSTANT: say("alla värden är lika", ""),
  TREND_TOO_SHORT: say("serien är för kort för metoden", ""),
  TREND_ONE_DATE: say("alla värden har samma datum, så någon trend går inte att bedöma", ""),
  TREND_ALL_CENSORED: say("för få värden ligger över mätgränsen för att bedöma en trend", ""),
  TREND_POINTS_LEFT_OUT: say("värden som saknas eller inte är positiva kunde inte räknas in i trenden", ""),
  TREND_GAP: say("ett uppehåll täcker mer än halva serien; trenden vilar på seriens två ändar", ""),
  TREND_NOT_FITTED: say("beräkningsmodellen gick inte att anpassa till värdena", ""),
  // --- usage
  SETTING_UNKNOWN: say("inställningen är okänd: {name}", "menade du {nearest}?"),
  SETTING_INVALID: say("inställningen {name} går inte att använda: {what}", ""),
  STUDY_UNREADABLE: say("studiefilen går inte att läsa: {what}", "kontrollera JSON-texten"),
  OPTION_UNKNOWN: say("flaggan är okänd: {name}", "menade du {nearest}?"),
  OPTION_INVALID: say("flaggan {name} går inte att använda: {what}", ""),
  COMMAND_UNKNOWN: say("kommandot är okänt: {name}", "menade du {nearest}?"),
  OUTPUT_EXISTS: say("filen finns redan", "lägg till --force för att ersätta den"),
  OUTPUT_IMPOSSIBLE: say("filen går inte att skriva", "välj en annan plats"),
  ARGUMENT_INVALID: say("{what}", ""),
  OUTPUT_IS_INPUT: say("filen lästes som indata och ersätts inte", "välj ett annat namn för --out"),
  HEADLINE_ABSENT: say("huvuddrogen {name} finns inte i data", ""),
  HEADLINE_IS_PARENT: say(
    "huvuddrogen {name} finns inte i data, men dess restprodukt {residue} gör det",
    "ange {residue} i headline",
  ),
};

function say(text: string, hint: string): CodeText {
  return { text, hint };
}
