type Texts = { readonly en: readonly string[]; readonly sv: readonly string[] };

const STUDY = {
  en: "The study is a study.json that names its files, or the files themselves: a laboratory's table, with --flow and --sites where flow and population do not stand in it. - is standard input.",
  sv: "Studien är en study.json som namnger sina filer, eller filerna själva: laboratoriets tabell, med --flow och --sites där flöde och befolkning inte står i den. - är standard input.",
} as const;

/** What the pages of `wbe help COMMAND` say beyond the one line of the help. */
export const MANUAL_TEXTS: Readonly<Record<string, Texts>> = {
  check: {
    en: [
      "Reads every file and prints the ledger: how many rows each held, and how many were used, used with a flag, or not used. Problems stand below it as file:row:column, what stood there, what is wrong and what to do.",
      STUDY.en,
      "With --out FILE.csv a copy of the input is written in which each row carries its verdict.",
    ],
    sv: [
      "Läser varje fil och skriver ut redovisningen: hur många rader den hade och hur många som användes, användes med flagga eller inte användes. Därunder står problemen som fil:rad:kolumn, vad som stod där, vad som är fel och vad man gör åt det.",
      STUDY.sv,
      "Med --out FIL.csv skrivs en kopia av indata där varje rad bär sitt utfall.",
    ],
  },
  loads: {
    en: [
      "Load = concentration x flow / population, in mg per day and 1000 inhabitants, with an interval for each sample. A result below a limit has no load: its interval goes from 0 to the load of the limit.",
      STUDY.en,
      "As a filter on sorted rows it needs little memory: cat lab.csv | wbe loads -",
    ],
    sv: [
      "Mängd = halt x flöde / befolkning, i mg per dygn och 1000 invånare, med ett intervall för varje prov. Ett resultat under en gräns har ingen mängd: dess intervall går från 0 till gränsens mängd.",
      STUDY.sv,
      "Som filter på sorterade rader behöver det lite minne: cat lab.csv | wbe loads -",
    ],
  },
  summary: {
    en: [
      "The mean level of each drug in each period (a tertial unless told otherwise), for each plant and for the municipality, with its interval. Periods with fewer than four samples get no level.",
      STUDY.en,
      "On a terminal the levels of each drug are drawn as one line below the table.",
    ],
    sv: [
      "Medelnivån för varje drog i varje period (tertial om inget annat sägs), för varje verk och för kommunen, med intervall. Perioder med färre än fyra prov får ingen nivå.",
      STUDY.sv,
      "I en terminal ritas nivåerna för varje drog som en rad under tabellen.",
    ],
  },
  compare: {
    en: [
      "Compares the newest period with the same period a year before and with the previous one, and says what is certain, what is not, and what can be ruled out. Other periods, places and events can be named.",
      STUDY.en,
    ],
    sv: [
      "Jämför den nyaste perioden med samma period året före och med den föregående, och säger vad som är säkert, vad som inte är det och vad som kan uteslutas. Andra perioder, platser och insatser kan anges.",
      STUDY.sv,
    ],
  },
  trend: {
    en: [
      "Whether each drug rises or falls, and by how many per cent a year, with an interval. The method is chosen by the data unless --trend-method names one, and is printed.",
      "--rows asks for what lies beside the trend: its curve, one trend over several plants or cities, sudden changes, unusual samples, known days, weekdays, interventions.",
      STUDY.en,
    ],
    sv: [
      "Om varje drog ökar eller minskar, och med hur många procent per år, med intervall. Metoden väljs efter data om inte --trend-method anger en, och skrivs ut.",
      "--rows ger det som ligger vid sidan av trenden: kurvan, en trend över flera verk eller städer, plötsliga förändringar, ovanliga prov, kända dagar, veckodagar, insatser.",
      STUDY.sv,
    ],
  },
  plan: {
    en: [
      "How many samples on which days are needed to see a change of a given size; with a study, from what was measured. Also prints the schedule, the sampling protocol and the requirements to send to the laboratory.",
    ],
    sv: [
      "Hur många prov på vilka dagar som krävs för att se en förändring av en viss storlek; med en studie utifrån det som mätts. Skriver också ut schema, provtagningsprotokoll och kravblad till laboratoriet.",
    ],
  },
  biomarkers: {
    en: [
      "Without a name all known residues; with one its card: other names, constants, and the source of each.",
    ],
    sv: [
      "Utan namn alla kända restprodukter; med ett namn dess kort: andra namn, konstanter och källan till var och en.",
    ],
  },
  report: {
    en: [
      "One self-contained HTML file that begins with the answer in plain words. It works without a network. On the terminal the answers come first, then remarks on the input.",
      STUDY.en,
    ],
    sv: [
      "En fristående HTML-fil som börjar med svaret i klartext. Den fungerar utan nätverk. I terminalen kommer svaren först, sedan anmärkningar på indata.",
      STUDY.sv,
    ],
  },
  convert: {
    en: [
      "Writes what was read in another format, with every digit; a folder gets a file of each kind.",
      STUDY.en,
    ],
    sv: [
      "Skriver det inlästa i ett annat format, med alla siffror; en mapp får en fil av varje slag.",
      STUDY.sv,
    ],
  },
  chart: {
    en: ["Draws one figure of the study as SVG.", STUDY.en],
    sv: ["Ritar en figur ur studien som SVG.", STUDY.sv],
  },
  merge: {
    en: [
      "Joins what wbe check, wbe loads or wbe summary gave with --shard 1/N to N/N on several machines. Rows come sorted by site; where the input was sorted by site they are byte for byte those of one run. Ledgers of wbe check are added up.",
      "Every machine decides by the name of a site alone whether it is its own. --shard auto/N takes the index from SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX.",
      "Totals of municipalities, comparisons and trends need all sites: run them on the merged loads.",
    ],
    sv: [
      "Fogar ihop det som wbe check, wbe loads eller wbe summary gav med --shard 1/N till N/N på flera datorer. Raderna kommer ordnade efter plats; var indata ordnade efter plats är de byte för byte desamma som från en enda körning. Redovisningar från wbe check läggs ihop.",
      "Varje dator avgör av platsens namn ensamt om den är dess egen. --shard auto/N tar numret ur SLURM_ARRAY_TASK_ID eller JOB_COMPLETION_INDEX.",
      "Kommunsummor, jämförelser och trender behöver alla platser: kör dem på de hopfogade mängderna.",
    ],
  },
  init: {
    en: [
      "Looks through the tables in a folder (.csv, .tsv, .txt, .xlsx), finds out by their content which hold laboratory results, flow, plants or events, proposes a mapping where column names are not known, and writes study.json beside them. It tells what each file was taken for and what is still missing.",
      'The file is plain JSON. Names that begin with // are comments: "// seed": 1 is a setting that is switched off; take "// " away to switch it on.',
      "An existing study.json is kept unless --force is given. The language is Swedish where the files hold å, ä or ö, else English.",
    ],
    sv: [
      "Går igenom tabellerna i en mapp (.csv, .tsv, .txt, .xlsx), tar utifrån innehållet reda på vilka som innehåller laboratoriesvar, flöde, verk eller händelser, föreslår en mappning där kolumnnamnen är okända och skriver study.json bredvid dem. Det säger vad varje fil togs för och vad som ännu saknas.",
      'Filen är vanlig JSON. Namn som börjar med // är kommentarer: "// seed": 1 är en avstängd inställning; ta bort "// " för att slå på den.',
      "En befintlig study.json behålls om inte --force anges. Språket är svenska där filerna innehåller å, ä eller ö, annars engelska.",
    ],
  },
  page: {
    en: [
      "Writes the tool itself as one HTML file, for computers on which nothing can be installed. Open it in a browser, choose or drop the laboratory's results, flow, plants and events, correct what was misunderstood, and save tables, the report and a study file. The numbers are those of wbe.",
      "The file works without a network and forbids itself every request: what is opened in it stays on the computer. Without --lang it speaks the browser's language.",
    ],
    sv: [
      "Skriver själva verktyget som en HTML-fil, för datorer där inget får installeras. Öppna den i en webbläsare, välj eller släpp laboratoriesvar, flöde, verk och händelser, rätta det som missförståtts och spara tabeller, rapporten och en studiefil. Siffrorna är desamma som från wbe.",
      "Filen fungerar utan nätverk och förbjuder sig själv varje anrop: det som öppnas i den stannar på datorn. Utan --lang talar den webbläsarens språk.",
    ],
  },
  completions: {
    en: ["Prints a script for bash, zsh or fish. The examples show where each shell looks for it."],
    sv: ["Skriver ut ett skript för bash, zsh eller fish. Exemplen visar var varje skal letar efter det."],
  },
};
