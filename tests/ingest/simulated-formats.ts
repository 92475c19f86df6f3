/** A small simulated table of a named format, as its text file stands. */
export interface SimulatedFormat {
  readonly format: string;
  readonly text: string;
  /** Constants that the table leaves out. */
  readonly constants?: Readonly<Record<string, string | number>>;
}

const INTERLAB =
  "#Interlab\n#Version=4.0\n#Tecken=UTF-8\n#Textavgränsare=Nej\n#Decimaltecken=,\n" +
  "#Provadm\n" +
  "Lablittera;Namn;Adress;Postnr;Ort;Kommunkod;Projekt;Laboratorium;Provtyp;Provtagare;Registertyp;ProvplatsID;" +
  "Provplatsnamn;Specifik provplats;Provtagningsorsak;Provtyp;Provtypspecifikation;Bedömning;Kemisk bedömning;" +
  "Mikrobiologisk bedömning;Kommentar;År;Provtagningsdatum;Provtagningstid;Inlämningsdatum;Inlämningstid;\n" +
  "L-1;Kommunen;Gatan 1;64580;Strängnäs;0486;Droger 2026;Lab AB;Avloppsvatten;BE;;P17;Strängnäs;Kanal 2;Egenkontroll;" +
  "Inkommande;Dygnsprov;;;;Kylt;2026;2026-01-13;08:00;2026-01-15;09:30;\n" +
  "L-9;Kommunen;;;;;;Lab AB;Avloppsvatten;;;P17;Strängnäs;;;Inkommande;;;;;;2026;2026-01-20;08:00;;;\n" +
  "#Provdat\n" +
  "Lablittera;Metodbeteckning;Parameter;Mätvärdetext;Mätvärdetal;Mätvärdetalanm;Enhet;Rapporteringsgräns;" +
  "Detektionsgräns;Mätosäkerhet;Mätvärdespår;Parameterbedömning;Kommentar;\n" +
  "L-1;LC 4;Amfetamin;330;330;;ng/l;5;;25 %;;;;\n" +
  "L-1;LC 4;MDMA;<2,5;2,5;;ng/l;2,5;1;;Ja;Lågt;omkörd;\n" +
  "L-1;LC 4;Kokain;;0,0045;<;µg/l;;;;;;;\n" +
  "L-1;LC 4;Ketamin;7,5;8;;ng/l;;;;;;texten gäller;\n" +
  "L-2;LC 4;MDMA;;6;;ng/l;;;;;;;\n" +
  "#Slut\n";

const RISE =
  "Preparat;Halt (µg/m3);Total halt (mg) per 1000 inv. & 24 h;Antal doser totalt;Doser per 1000 inv. & 24 h;Färg\n" +
  "Kokain;99;26;61;1,7;grön\nBensoylekgonin (BzE);234;61;;;\nKokain (+ metabolit BzE);334;86;;;\n" +
  "Amfetamin;330;86;232;10;röd\nMDMA*;31;8,5;;;\n";

const EUDA =
  "Year,Metabolite,Site ID,Country,City,Wednesday,Thursday,Friday,Saturday,Sunday,Monday,Tuesday,Weekday mean,Weekend mean,Daily mean\n" +
  "2021,MDMA,SE901,SE,Simulerad,7.5,6,5,4,3,2,1.25,4.94,3,4.11\n" +
  "2024,cocaine,SE901,SE,Simulerad,0,6,NA,4,3,2,1,2.33,2.25,2.29\n" +
  "2024,MDMA,SE902,SE,Påhittad (2),NA,NA,NA,NA,NA,NA,NA,NA,NA,NA\n";

const ODM =
  "measureRepID,sampleID,siteID,collDTStart,collDTEnd,measure,value,unit,aggregation,qualityFlag,notes,purpose,reportable\n" +
  [
    "m1,S1,A,2026-01-13T08:00:00+01:00,2026-01-14T08:00:00+01:00,MDMA,12.5,ng/L,sin,,omkörd,regional,TRUE",
    "m2,S1,A,2026-01-13T08:00:00+01:00,2026-01-14T08:00:00+01:00,cocaine,,ng/L,sin,belowLOQ,,regional,FALSE",
    "m3,S1,A,2026-01-13T08:00:00+01:00,2026-01-14T08:00:00+01:00,cocaine_loq,4,ng/L,sin,,,,",
    "m4,S1,A,2026-01-13T08:00:00+01:00,2026-01-14T08:00:00+01:00,floRate,0.1,m3S,sin,,,,",
    "m5,S2,A,2026-01-20T08:00:00+01:00,2026-01-21T08:00:00+01:00,MDMA,20,ngL,sin,wrongTemp,,,",
    "",
  ].join("\n");

const NWSS =
  "wwtp_name,sample_id,sample_type,sample_collect_date,sample_collect_time,time_zone,population_served,flow_rate," +
  "pcr_target,pcr_target_avg_conc,qc_ignore,analyte,concentration_ng_per_l\n" +
  "A,S1,24-hr flow-weighted composite,2026-01-13,08:00,utc+01:00,37000,2.25,sars-cov-2,1200,no,MDMA,31\n" +
  "A,S2,24-hr flow-weighted composite,2026-01-20,08:00,utc+01:00,37000,2.5,sars-cov-2,900,yes,MDMA,<5\n";

const TIDY =
  "site;date;biomarker;concentration_ng_per_l;lod_ng_per_l;loq_ng_per_l;laboratory;flow_m3_per_day;population;Väder\n" +
  "Strängnäs;2026-01-13;MDMA;12,5;1;3,5;Lab AB;12000,5;37000;snö\n" +
  "Strängnäs;2026-01-14;MDMA;<LOQ;1;3,5;Lab AB;11000;37000;\n" +
  "Strängnäs;2026-01-15;MDMA;ej analyserad;1;3,5;Lab AB;;37000;\n";

const BY_DATE =
  "Ämne;Enhet;LOQ;2026-01-13;2026-01-20\n" +
  "Amfetamin;ng/l;5;330;<LOQ\nMDMA;µg/l;0,01;0,031;ej analyserad\nKokain + BzE;ng/l;;12,5;13\n";

/** One simulated table of every format that is recognised. */
export const SIMULATED_FORMATS: readonly SimulatedFormat[] = [
  { format: "tidy", text: TIDY },
  { format: "Interlab 4.0", text: INTERLAB },
  {
    format: "RISE table",
    text: RISE,
    constants: { site: "Simulerad", date: "2026-10-06", population: 36000 },
  },
  { format: "EUDA/SCORE", text: EUDA },
  { format: "PHES-ODM", text: ODM },
  { format: "CDC NWSS", text: NWSS },
  { format: "wide by date", text: BY_DATE, constants: { site: "Simulerad" } },
];
