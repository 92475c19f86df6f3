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
  FILE_TOO_LARGE: say(
    "filen är större än {megabytes} MB och läses inte",
    "dela upp den, per verk eller per år",
  ),
  STREAM_CONTRADICTED: say(
    "de första raderna lovade en enkel tabell sorterad på plats, men här står {what}",
    "sortera raderna på plats, eller spara dem som en fil och ange den",
  ),
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
  CELLS_MERGED: say(
    "{what}: bara första raden i varje block är ifylld, {count} rader under den är tomma",
    'om varje rad ska få det som står ovanför: ange det i studien, "mapping": {"lab": {"fill": {fill}}}',
  ),
  SHEET_AMBIGUOUS: say("flera blad innehåller data: {sheets}", "ange ett av dem med --sheet"),
  SHEET_UNKNOWN: say("bladet finns inte; arbetsboken har {sheets}", "ange ett av dem med --sheet"),
  INTERLAB_VERSION: say("Interlab {version} läses som 4.0", "be laboratoriet om 4.0"),
  INTERLAB_ORPHAN: say(
    "Lablittera saknar motpart: ett resultat utan prov, eller ett prov utan resultat",
    "be laboratoriet om hela filen",
  ),
  ODM_ORPHAN: say(
    "ingen rad i de andra PHES-ODM-tabellerna hänvisar hit",
    "ange measures, samples och sites ur samma export tillsammans",
  ),
  SOURCE_SAYS_IGNORE: say(
    "källan har märkt raden som att den ska uteslutas",
    "ta reda på varför hos källan; raden är kvar tills den tas bort",
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
    "0 är ingen mätning och läses som under en okänd gräns",
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
  VALUE_MARKED: say(
    "ett fotnotstecken står efter talet",
    "läs fotnoten: tecknet kan betyda att värdet inte får användas",
  ),
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
  CONCENTRATION_UNUSUAL: say(
    "{value} ng/l ligger långt utanför vad som brukar finnas i avloppsvatten ({low} till {high} ng/l)",
    "kontrollera enheten: ng/l och µg/l skiljer 1 000 gånger, ng/l och mg/l en miljon gånger",
  ),
  HALF_LIMIT_RUN: say(
    "{count} resultat för ämnet är alla {value} ng/l, {what}; de ser ut som prov där ämnet inte kunde mätas och ett tal har satts i stället",
    "be laboratoriet om resultaten som de mättes, och skriv dem under gränsen som <{limit}",
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
    "dag och månad går inte att skilja åt i kolumnen: {first}, {second}",
    "ange --dates dmy eller --dates mdy",
  ),
  DATE_MISSING: say("provet saknar datum", "lägg till det"),
  DATE_YEAR_SHORT: say("årtalet har två siffror", "skriv datum som 2026-01-31"),
  DATE_ASSUMED: say("filen anger bara året; dagarna lades i ISO-vecka {week}", ""),
  DATE_STAND_IN: say(
    "ingen rad anger när provet togs: {date} hämtas ur studiens inställningar för alla",
    "ett antaget datum avgör veckodag och period; ange de rätta dagarna om de är kända",
  ),
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
  RECOVERY_CORRECTED_UNREADABLE: say(
    "det går inte att läsa om resultatet är korrigerat för utbyte, så det räknas som inte angivet",
    "skriv ja eller nej",
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
  TIME_TWICE: say(
    "klockslaget infaller två gånger i {zone}, eftersom klockan ställs tillbaka över det; det första av de två används",
    "skriv tiden med sin tidsskillnad, som 2026-10-25T02:30+02:00",
  ),
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
  DAY_LABEL_DOUBTFUL: say(
    "{site}: under {count} helger innehåller prov daterade {first} {ratio} gånger så mycket kokain och MDMA som prov daterade {second}, så helgen ligger en dag {side} än på de flesta orter; datumen kan ange dagen då provtagningen {other} (en antydan, inget bevis)",
    "fråga reningsverket; ange i så fall --day-label {label}",
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
  SUM_COLUMN: say("en summa av andra kolumner; läses inte, så att inget räknas två gånger", ""),
  QUALITY_CONTROL: say("en kvalitetskontroll ({type}); hålls isär från proverna", ""),
  SAMPLE_TYPE_UNKNOWN: say(
    "provtypen är okänd",
    "använd sample, blank, control, duplicate, spike, reference eller split",
  ),
  ROW_FILTERED: say("utelämnad enligt studiens inställningar", ""),
  REPORT_INCONSISTENT: say(
    "raden säger emot sig själv: {what}",
    "fråga laboratoriet; doserna används aldrig",
  ),
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
  PUBLISHED_UNUSABLE: say(
    "den publicerade uppgiften går inte att använda: {what}",
    "kontrollera den mot källan",
  ),
  PUBLICATION_FEW_PERSONS: say(
    "{site}: för få personer är anslutna, så följande visas bara i kommunens summa: {biomarkers}",
    "",
  ),
  PUBLICATION_FEW_PERSONS_LEFT_OUT: say(
    "{site}: för få personer är anslutna, så följande är utelämnat, även ur alla summor: {biomarkers}",
    "",
  ),
  PUBLICATION_FEW_USERS: say(
    "{site}: så få doser per dygn skulle kunna peka ut enskilda personer, så följande visas bara i kommunens summa: {biomarkers}",
    "",
  ),
  PUBLICATION_FEW_USERS_LEFT_OUT: say(
    "{site}: så få doser per dygn skulle kunna peka ut enskilda personer, så följande är utelämnat, även ur alla summor: {biomarkers}",
    "",
  ),
  PUBLICATION_SUBTRACTION: say(
    "{site}: följande visas bara i kommunens summa, eftersom ett mindre verk annars kunde räknas fram ur den: {biomarkers}",
    "",
  ),
  PUBLICATION_ESTIMATE: say(
    "{site} öppnades eller stängdes {days}: summor med och utan verket gör att dess del kan uppskattas, men inte räknas fram, för {biomarkers}",
    "",
  ),
  PUBLICATION_LIMIT_CHANGED: say(
    "en gräns för vad som publiceras är ändrad för hand: {name} är {value}, vanligen {usual}",
    "",
  ),
  CONTEXT_SOURCE: say("de publicerade mängderna kommer från {source}; med tack", ""),
  CONTEXT_NO_REFERENCE: say("{biomarker}: det finns inga publicerade mängder att jämföra med", ""),
  CONTEXT_TOO_FEW_CITIES: say("för få europeiska städer har mätt ämnet för att ange en percentil", ""),
  CONTEXT_OTHER_YEAR: say("de publicerade mängderna gäller ett annat år: det senaste som finns", ""),
  CONTEXT_NOT_EUDA_WEEK: say(
    "de publicerade mängderna gäller en vårvecka, där värden under mätgränsen räknas som noll; den här nivån bygger på andra dagar och regler",
    "",
  ),
  CONTEXT_TAIL: say("utanför de mittersta 80 procenten av städerna, där percentilen är grov", ""),
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
  FLOW_OUTSIDE_RECORD: say(
    "provet ligger utanför platsens flödesserie, som går från {from} till {to}",
    "kontrollera provets datum, eller lägg till dagarna i flödesfilen",
  ),
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
  SITE_NAMES_ALIKE: say(
    "platserna {first} och {second} hålls isär, fast namnen är nästan lika",
    "om det är samma reningsverk: skriv namnet likadant på varje rad i alla filer",
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
  DAY_PRIOR_ADDED: say(
    "proven kan inte visa hur dagar skiljer sig åt; en antagen skillnad har räknats in",
    "",
  ),
  SEASON_PRIOR_ADDED: say(
    "proven från de två perioderna togs vid olika tid på året; en antagen skillnad mellan årstider har räknats in",
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
  RECOVERY_CHANGED: say(
    "laboratoriet uppger att den ena sidans resultat är korrigerade för utbyte men inte den andras",
    "",
  ),
  METER_CHANGED: say("flödesmätaren eller dess plats byttes mellan de två sidorna", ""),
  SAMPLER_CHANGED: say("provtagaren eller dess plats byttes mellan de två sidorna", ""),
  CATCHMENT_CHANGED: say("verket tar emot vatten från andra personer än förut", ""),
  NETWORK_CHANGED: say("händelsefilen anger ett brott i serien mellan de två sidorna", ""),
  BRIDGED: say("ett tidigare laboratoriums resultat är omräknade till det senares nivå", ""),
  BRIDGE_USED: say(
    "{biomarker}: resultat från {from} är omräknade till vad {to} skulle ha funnit, gånger {ratio} ({lower} till {upper}), enligt {count} prov som båda analyserade; omräkningens osäkerhet ingår i alla intervall",
    "",
  ),
  BRIDGE_TOO_FEW: say(
    "{biomarker}: {count} prov uppmätta av både {from} och {to} är för få för en omräkning, som därför inte görs",
    "låt båda analysera minst {more} till av samma prov; omkring {needed} sammanlagt ger kvoten inom 20 %",
  ),
  BRIDGE_NO_OVERLAP: say(
    "omräkningen från {from} till {to} ändrar inget: inget prov på {biomarker} är analyserat av {laboratory}",
    "skriv laboratorium och ämne som i laboratoriets fil; {suggestion}",
  ),
  BRIDGE_UNUSABLE: say(
    "raden med jämförande analyser går inte att använda: {what}",
    "ange två laboratorier, och båda resultaten eller en kvot med nedre och övre gräns",
  ),
  BRIDGE_CONFLICT: say("{biomarker}, {from} till {to}: filen innehåller {what}; {used}", "behåll en av dem"),
  SERIES_BROKEN: say(
    "{site}, {from} till {to}: {biomarkers} går inte att jämföra, eftersom {reasons}",
    "{remedy}",
  ),
  TREND_BROKEN: say(
    "{site}: serien för {biomarkers} är delad ({segments}), och ingen trend går över brottet",
    "{remedy}",
  ),
  BREAK_IN_PERIOD: say(
    "{municipality} {period}: något ändrades under perioden vid {plants}, så det blir ingen summa för {biomarkers}",
    "ange perioder som börjar där det ändrades, eller låt båda laboratorierna analysera samma prov",
  ),
  SITE_VALIDITY_ENDED: say(
    "{site}: uppgifterna gällde till {end} och ingen senare rad följer, men prov finns till {last}",
    "lägg till en rad från dagen efter, eller lämna valid_to tom",
  ),
  SITE_CLOSED_EARLY: say(
    "{site}: stängningen {closed} ligger före radens eget valid_from {start}",
    "kontrollera de två datumen",
  ),
  SUCCESSOR_LOOP: say(
    "{site}: följer man successor kommer man tillbaka till samma verk",
    "ange det verk som verkligen tar emot vattnet nu",
  ),
  PEOPLE_REROUTED: say(
    "{day}: i platsfilen förlorar {from} ungefär lika många personer som {to} får ({persons}), vilket läses som att ett område har kopplats om; verkens egna serier delas där, om minst en tiondel flyttades, men inte summan för {municipality}",
    "inget behöver göras om ett område har kopplats om; annars rätta personerna för den dagen",
  ),
  SUCCESSOR_UNNAMED: say(
    "{site} stängdes {closed} utan efterföljare, och {plant} fick ungefär lika många nya personer samma dag",
    "skriv {plant} som successor för {site} om det tog över: då går kommunens summa att jämföra",
  ),
  SEASON: say("perioder som följer på varandra skiljer sig också i årstid", ""),
  SAMPLED_DAYS_ONLY: say(
    "avser bara de provtagna dagarna; inget omdöme om hela perioden kan grundas på det",
    "",
  ),
  EXPLORATORY: say("utanför huvudfrågorna: en ledtråd, inget besked", ""),
  NAMED_DAYS_DIFFER: say(
    "helgdagar eller evenemang har provtagits på bara ena sidan, eller långt fler lönehelger",
    "",
  ),
  WITHOUT_NAMED_DAYS: say(
    "{site}, {from} till {to}: bara ena sidan har {days}; utan dem är kvoten {without}, med dem {with}",
    "",
  ),
  WITHOUT_EXTREME_DAY: say(
    "{site}, {biomarker}, {from} till {to}: det som mättes {days} avviker kraftigt från de andra dagarna; utan det är kvoten {without}, med det {with}",
    "",
  ),
  REGRESSION_TO_MEAN: say(
    "efter en topp sjunker nivån ofta av sig själv; en insats som sattes in för att nivån var hög följs därför ofta av en minskning ändå",
    "",
  ),
  COMPARISON_PLANT: say("förändringen är mätt mot förändringen vid ett annat reningsverk samma dagar", ""),
  COMPARE_TOO_FEW: say(
    "{site}, {biomarker}: {before} prov i {from} och {after} i {to} är för få för att jämföra",
    "minst 4 på varje sida, från både vardagar och helgdygn; wbe plan säger hur många som visar en förändring av en viss storlek",
  ),
  EVENT_COMPARED: say(
    "{title}: {biomarker} i {site} blev {place} gånger det tidigare, vid jämförelseverket {control} {other} gånger",
    "",
  ),
  PUBLISHED_FIGURE: say(
    "den publicerade uppgiften kan bygga på andra dagar och regler och ett annat laboratorium",
    "",
  ),
  PUBLISHED_NOT_MEASURED: say("{label}: {biomarker} mättes inte här, så uppgiften används inte", ""),
  BATCHES_LINKED: say(
    "båda sidorna är ställda på samma skala med frysta referensprov som analyserats igen, så kvoten skiljer sig något från kvoten mellan de angivna nivåerna; det som försvinner i frysen går inte att skilja ut",
    "",
  ),
  WITHIN_MARGIN: say("en större förändring än den angivna marginalen kan uteslutas", ""),
  NOT_AFTER_ADJUSTMENT: say("håller inte när alla huvuddroger bedöms tillsammans", ""),
  PERIOD_MISSING: say("den ena perioden eller platsen saknar prov", ""),
  TOO_FEW_PERIODS: say("färre än 5 perioder med en nivå: någon trend går inte att bedöma", ""),
  TREND_FEW_SAMPLES: say("färre än 5 prov: någon trend går inte att bedöma", ""),
  PLANTS_DIFFER: say("de två sidorna omfattar inte samma reningsverk", ""),
  BOUNDS_ONLY: say("på en sida är bara yttre gränser kända, så någon förändring går inte att bedöma", ""),
  INDEPENDENCE_ASSUMED: say("beräkningen förutsätter att perioderna är oberoende av varandra", ""),
  AUTOCORRELATION_UNSURE: say(
    "serien är för kort för att visa hur mycket prov nära i tiden hänger ihop; gör de det sägs en förändring vara säkerställd för lätt",
    "",
  ),
  NOISE_DECIDES: say(
    "om trenden är säkerställd beror på hur stor del av spridningen som är mätosäkerhet",
    "",
  ),
  TOO_FEW_PLACES: say(
    "färre än 5 platser med minst 3 nivåer var: hur trenderna skiljer sig åt mellan platser går inte att bedöma",
    "",
  ),
  TREND_CONSTANT: say("alla värden är lika", ""),
  TREND_TOO_SHORT: say("serien är för kort för metoden", ""),
  TREND_ONE_DATE: say("alla värden har samma datum, så någon trend går inte att bedöma", ""),
  TREND_ALL_CENSORED: say("för få värden ligger över mätgränsen för att bedöma en trend", ""),
  TREND_POINTS_LEFT_OUT: say("värden som saknas eller inte är positiva kunde inte räknas in i trenden", ""),
  TREND_GAP: say("ett uppehåll täcker mer än halva serien; trenden vilar på seriens två ändar", ""),
  SERIES_TOO_SHORT: say("{left} av {all} serier har färre än {needed} prov, för få för de här raderna", ""),
  TREND_NOT_FITTED: say("beräkningsmodellen gick inte att anpassa till värdena", ""),
  // --- consumption, corrections
  CONSUMPTION_SCENARIO: say(
    "ett räkneexempel, inte en mätning: det gäller om korrektionsfaktorn gör det, och säger inget om hur många som använder drogen",
    "",
  ),
  CONSUMPTION_UNCHECKED: say(
    "konsumtion ur {biomarkers}: korrektionsfaktorerna är återgivna ur minnet och inte kontrollerade mot sina källor",
    "",
  ),
  CONSUMPTION_NOT_COMBINED: say(
    "{drug}: inget slås ihop, för av de angivna restprodukterna är bara dessa mätta och har en faktor: {biomarkers}",
    "ange två eller fler restprodukter som laboratoriet redovisar",
  ),
  FACTORS_APART: say(
    "konsumtion ur {biomarker}: publicerade korrektionsfaktorer går från {lowest} till {highest}, {times} gånger isär, så valet av faktor avgör resultatet",
    "",
  ),
  CONSUMPTION_REFUSED: say(
    "ingen konsumtion beräknas ur {biomarker}: {reason}",
    "redovisa restproduktens mängd",
  ),
  FACTORS_DISAGREE: say(
    "publicerade korrektionsfaktorer skiljer sig så mycket att valet av faktor avgör resultatet",
    "",
  ),
  DISPENSING_UNKNOWN: say(
    "det är inte känt hur mycket amfetamin som {substance} lämnar, så inget dras av för det",
    "skriv ämnet och inte produkten: lisdexamfetamin, dexamfetamin eller dexamfetaminsulfat",
  ),
  MEDICINES_TOO: say(
    "{biomarkers} kommer också från läkemedel, och mätningen skiljer inte läkemedel från narkotika",
    "",
  ),
  RESIDUES_DISAGREE: say("drogens restprodukter skiljer sig mer än deras fel förklarar", ""),
  CONSTANT_FROM_MEMORY: say("vilar på en konstant som inte har kontrollerats mot sin källa", ""),
  CORRECTED_IN_SEWER: say(
    "korrigerat för det som bryts ned eller bildas i ledningsnätet, som studien begär",
    "",
  ),
  CORRECTED_SORPTION: say("korrigerat för det som sitter på partiklar, som studien begär", ""),
  CORRECTED_RECOVERY: say("korrigerat för metodens utbyte, som studien begär", ""),
  CORRECTED_STORAGE: say("korrigerat för det som bryts ned vid lagring, som studien begär", ""),
  NOT_RECOVERY_CORRECTED: say(
    "laboratoriet har inte korrigerat resultatet för utbyte, så mängden är för låg med det som metoden missar",
    "",
  ),
  RECOVERY_REFUSED: say(
    "inte korrigerat för utbyte: enligt kolumnen recovery_corrected eller metodens namn har laboratoriet redan gjort det",
    "ta bort korrigeringen ur studien, eller fråga laboratoriet",
  ),
  SORPTION_REFUSED: say(
    "inte korrigerat för partiklar: det är bara i filtrerade prov som de saknas",
    "ange i kolumnen matrix att provet är filtrerat, eller ta bort korrigeringen ur studien",
  ),
  // --- other counts of people, diagnostics
  POPULATION_FROM_MARKERS: say("personerna räknades med markörer i samma prov, så flödet tar ut sig", ""),
  MARKERS_DISAGREE: say(
    "befolkningsmarkörerna skiljer sig mer än deras egna fel förklarar; intervallet är därför bredare",
    "",
  ),
  MARKER_SNUS: say(
    "kotinin räknar tobak: snus höjer det i Sverige, så en svensk mängd per person används och räkningen är grov",
    "",
  ),
  MARKER_INDUSTRY: say("industri bidrar till markören, så den kan räkna för många personer", ""),
  MARKER_CUSTOM: say("markören följer vad folk dricker och häller ut; en grov räkning", ""),
  OVERFLOW_LOWER_BOUND: say(
    "{site}, {day}: {volume} m3 bräddade, {percent} % av flödet; mängden är en undre gräns",
    "fråga verket när det bräddade",
  ),
  WET_WEATHER: say("{site}, {day}: flödet är {times} gånger torrvädersflödet", ""),
  DILUTION_ODD: say(
    "{site}, {biomarker}: lutningen för ln halt mot ln flöde är {slope} ({lower} till {upper}), där vatten som bara späder ut ger -1",
    "fråga verket om bräddning, inläckage och flödesmätaren",
  ),
  MARKERS_SHIFT: say(
    "{site}, {day}: alla {count} befolkningsmarkörer ligger tillsammans på {times} gånger sin vanliga mängd; det talar för fel i prov eller flöde, inte för droger",
    "kontrollera provtagaren och flödesmätaren den dagen",
  ),
  MARKER_SHIFT: say(
    "{site}, {day}: bara {biomarker} ligger på {times} gånger sin vanliga mängd, medan övriga markörer är oförändrade",
    "be om en ny analys; ett utsläpp av ämnet är möjligt",
  ),
  MARKERS_SHIFT_APART: say(
    "{site}, {day}: {biomarker} ligger på {times} gånger sin vanliga mängd; flera men inte alla av de {all} befolkningsmarkörerna avviker den dagen",
    "kontrollera dagens prov och flöde, och be om en ny analys",
  ),
  LOAD_OUTLIER: say(
    "{site}, {day}, {biomarker}: mängden ligger {z} robusta standardavvikelser från platsens övriga dygn av samma slag",
    "behålls; se resultaten med och utan",
  ),
  LOAD_FIVEFOLD: say(
    "{site}, {day}, {biomarker}: mängden är {times} gånger platsens median, vilket kan bero på dumpning",
    "behålls; be om en ny analys innan det berättas",
  ),
  DISPOSAL_RATIO: say(
    "{site}, {day}: {biomarker} är {ratio}, där {expected} väntas; oanvänd drog kan ha hällts ut",
    "behålls; ämnena förändras också i ledningsnätet, så detta är ett tecken och inget bevis",
  ),
  DISPOSAL_ENANTIOMERS: say(
    "{site}, {day}: den enantiomera fraktionen för {biomarker} är {ratio} ({lower} till {upper}); 0,5 är drog som ingen har tagit",
    "behålls; be laboratoriet bekräfta",
  ),
  ENANTIOMERS_UNUSUAL: say(
    "{site}, {day}: andelen R-form av {biomarker} är {ratio} ({lower} till {upper}), där nästan ingen väntas; ämnet kan vara tillverkat på annat sätt, komma från ett läkemedel eller ha hällts ut",
    "behålls; be laboratoriet bekräfta",
  ),
  AMPHETAMINE_MIXED: say(
    "{site}, {day}: amfetamin är {ratio} gånger metamfetamin, så mycket av det kan komma från metamfetamin",
    "",
  ),
  BLANK_HIGH: say(
    "{laboratory}, {batch}: blanken håller {value} ng/L {biomarker}, mer än en femtedel av {count} prov i samma omgång",
    "fråga laboratoriet om orsaken och en ny analys",
  ),
  DUPLICATES_DIFFER: say(
    "{laboratory}, {biomarker}: två analyser av {sample} skiljer sig med {percent} %, mer än 30 %",
    "fråga laboratoriet vilken som gäller",
  ),
  RECOVERY_OUTSIDE: say(
    "{laboratory}, {biomarker}: {percent} % av tillsatsen återfanns, utanför 70 till 120 %",
    "fråga laboratoriet om resultaten är korrigerade",
  ),
  BATCH_CONTROL_OUTSIDE: say(
    "{laboratory}, omgång {batch}: kontrollprovet {sample} ligger utanför sina gränser för {biomarker} ({rule}), så {samples} resultat i omgången är märkta",
    "fråga laboratoriet om orsaken och en ny analys; resultaten behålls, och --without flagged visar vad de ändrar",
  ),
  BATCH_BLANK_HIGH: say(
    "{laboratory}, omgång {batch}: blanken håller {value} ng/L {biomarker}, mer än en femtedel av {count} prov, så {samples} resultat i omgången är märkta",
    "fråga laboratoriet om orsaken och en ny analys; resultaten behålls, och --without flagged visar vad de ändrar",
  ),
  LABORATORY_BIAS: say(
    "{laboratory}, {biomarker}: {what} avviker i genomsnitt {percent} % från det kända värdet ({lower} till {upper} %, {batches} omgångar)",
    "resultaten är oförändrade; fråga laboratoriet, och ange en korrigering under corrections om den behövs",
  ),
  SPIKES_LOST: say(
    "{laboratory}, {biomarker}: i {count} prov med tillsats hittades inget av det som tillsattes; de räknas inte in i tillsatsernas avvikelse, som därför ser bättre ut än den är",
    "fråga laboratoriet vad som hände med dem",
  ),
  CONTROL_OFF: say(
    "{laboratory}, {biomarker}: kontrollen {sample} ligger {score} standardosäkerheter från sitt åsatta värde",
    "fråga laboratoriet vad som gjordes åt det",
  ),
  // --- planning
  SPREAD_ASSUMED: say("planerat med en publicerad variation från dygn till dygn, inte med verkets egen", ""),
  BATCH_FLOOR: say(
    "laboratoriets analysomgångar döljer ensamma den här förändringen, hur många prov som än tas",
    "låt frysta referensprov analyseras om i varje omgång",
  ),
  SCHEDULE_SHORT: say(
    "{period} har plats för {found} av {wanted} prov",
    "färre prov, färre stängda dagar, eller hämtning alla dagar",
  ),
  WEEKDAYS_NEVER: say(
    "inga prov kan tas på fredagar och lördagar, eftersom ingen hämtar dem dagen efter",
    "en kyld provtagare kan hålla flaskorna till nästa arbetsdag",
  ),
  // --- usage
  DECISION_EXCLUDED: say(
    "utesluten enligt beslut av {by}, {on}: {reason}",
    "ta bort posten under exclusions för att använda raden igen",
  ),
  DECISION_OVERRIDDEN: say(
    "{quantity} satt till {value} enligt beslut av {by}, {on}: {reason}",
    "ta bort posten under overrides för att använda det som står i filen",
  ),
  DECISION_UNUSED: say(
    "{name} träffar inget resultat (beslut av {by}, {on})",
    "kontrollera verk, prov, ämne och datum; ett beslut utan verkan vilseleder den som läser listan",
  ),
  RESULT_VERSION_UNREADABLE: say(
    "resultatets version saknar siffra och ersätter därför inget",
    "numrera rättelser 1, 2, 3: den högsta gäller",
  ),
  RESULT_VERSION_BACKWARDS: say(
    "version {higher} av resultatet analyserades före version {lower} ({earlier}, {later})",
    "den högsta versionen gäller; fråga laboratoriet vilken som är rätt",
  ),
  EDITION_OLDER: say(
    "studien är låst till utgåva {pinned} av konstanterna; {newest} skulle ändra nivåerna med {low} till {high} % och intervallens bredd med {narrow} till {wide} %",
    "se varje nivå med --if-edition {newest}; byt genom att ange den under constants",
  ),
  EARLIER_UNREADABLE: say(
    "detta är inget tidigare resultat av summary, compare eller report: {what}",
    "ange JSON från wbe summary, compare eller report (--format json), eller rapportens HTML-fil",
  ),
  EARLIER_NEWER: say(
    "det tidigare resultatet gjordes med wbe {earlier}, som är nyare än denna ({own})",
    "installera {earlier} eller senare innan du berättar vad som har ändrats",
  ),
  EARLIER_EDITION_UNKNOWN: say(
    "det tidigare resultatet bygger på utgåva {edition} av konstanterna, som denna wbe inte känner till",
    "en senare wbe kan känna till den; skälen tar inte upp den",
  ),
  VERIFY_NUMBERS: say(
    "talen har ändrats efter att resultatet skrevs: kontrollsumman stämmer inte med dem",
    "använd filen som den publicerades, eller gör om den från studien",
  ),
  VERIFY_INPUT: say(
    "indatafilen är inte den som resultatet gjordes av: kontrollsumman skiljer sig",
    "se vad som har ändrats med wbe compare --against, eller leta upp filen som den var",
  ),
  VERIFY_INPUT_MISSING: say(
    "indatafilen som resultatet gjordes av finns inte här och kan därför inte kontrolleras",
    "lägg den bredvid resultatet, eller ange studiefilen efter det",
  ),
  VERIFY_VALUE: say(
    "{count} värden blir annorlunda med samma filer och inställningar",
    "filen har ändrats och fått en ny kontrollsumma, eller så räknar en annan version av wbe: se raderna",
  ),
  VERIFY_UNSIGNED: say(
    "resultatet saknar kontrollsumma för talen",
    "det är äldre än kontrollsummorna; indata kontrolleras, och talen där de kan räknas om",
  ),
  SETTING_UNKNOWN: say("inställningen är okänd: {name}", "menade du {nearest}?"),
  SETTING_INVALID: say("inställningen {name} går inte att använda: {what}", ""),
  STUDY_UNREADABLE: say("studiefilen går inte att läsa: {what}", "kontrollera JSON-texten"),
  OPTION_UNKNOWN: say("flaggan är okänd: {name}", "menade du {nearest}?"),
  OPTION_INVALID: say("flaggan {name} går inte att använda: {what}", ""),
  COMMAND_UNKNOWN: say("kommandot är okänt: {name}", "menade du {nearest}?"),
  OUTPUT_EXISTS: say("filen finns redan", "lägg till --force för att ersätta den"),
  OUTPUT_IMPOSSIBLE: say("filen går inte att skriva", "välj en annan plats"),
  ARGUMENT_INVALID: say("{what}", ""),
  PATH_OUTSIDE_STUDY: say(
    "studien anger en fil utanför sin egen mapp",
    "flytta filen till studiens mapp eller ange den på kommandoraden",
  ),
  PNG_IMPOSSIBLE: say(
    "för PNG behövs ett paket som ritar bilden, och varken @resvg/resvg-js eller sharp är installerat",
    "kör npm install @resvg/resvg-js, eller skriv .svg i stället: Word och PowerPoint tar emot det",
  ),
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
