/** What a column of a laboratory's table can hold. */
export type LabField =
  | "site"
  | "sampleId"
  | "date"
  | "time"
  | "start"
  | "end"
  | "endTime"
  | "biomarker"
  | "concentration"
  | "mark"
  | "unit"
  | "lod"
  | "loq"
  | "limit"
  | "uloq"
  | "limitUnit"
  | "result"
  | "laboratory"
  | "method"
  | "matrix"
  | "batch"
  | "analysisDate"
  | "preservation"
  | "recoveryCorrected"
  | "replicate"
  | "sampleType"
  | "expandedUncertainty"
  | "k"
  | "includes"
  | "resultVersion"
  | "flow"
  | "flowUnit"
  | "population"
  | "load"
  | "loadUnit"
  | "relativeUncertainty"
  | "lower"
  | "upper"
  | "flags"
  | "intervalLowest"
  | "intervalHighest"
  | "replicates"
  | "replicateRsd"
  | "dosesTotal"
  | "dosesPer1000"
  | "massLoad"
  | "assigned"
  | "assignedUncertainty"
  | "assignedSd"
  | "comment";

/**
 * The names under which laboratories write each column: ours first, then English, Swedish, German, Norwegian and
 * Danish. Spelled as `headerKey` spells; a unit in the header is taken off before the comparison.
 */
export const LAB_COLUMNS: Readonly<Record<LabField, string>> = {
  site:
    "site, plant, catchment, wwtp, treatment plant, location, sampling site, site name, site id, siteid, " +
    "city, plats, provplats, provpunkt, mätpunkt, provtagningsplats, provtagningspunkt, " +
    "provtagningsställe, anläggning, reningsverk, " +
    "avloppsreningsverk, verk, ort, stad, kommun, anlage, kläranlage, probenahmestelle, standort, " +
    "renseanlegg, renseanlæg, prøvested, station d épuration, lieu",
  sampleId:
    "sample id, sampleid, sample, sample name, sample number, sample no, lab id, lab no, labno, prov, " +
    "provid, prov id, provnummer, provnr, provmärkning, provets märkning, prov nr, lablittera, littera, " +
    "probe, proben id, probennummer, proben nr, prøve, prøvenr, prøve id, échantillon",
  date:
    "date, sample date, sampling date, date collected, collection date, sample collect date, day, datum, " +
    "provdatum, datum prov, provdag, prov taget, prov tagen, provet taget, provtagningsdatum, provtagningsdag, provtagning, dag, dygn, probenahmedatum, " +
    "entnahmedatum, dato, prøvedato, date de prélèvement",
  time:
    "time, sample time, sampling time, collection time, sample collect time, tid, klockslag, " +
    "provtagningstid, uhrzeit, zeit, klokkeslett",
  start:
    "sampling start, start, start time, starttime, sample start, from, date start, start date, " +
    "composite start, provtagningsstart, provtagning start, start provtagning, starttid, startdatum, från, " +
    "fr o m, beginn, probenahmebeginn, startzeit, von",
  end:
    "sampling end, end, end time, endtime, sample end, to, stop, date end, end date, composite end, " +
    "provtagningsslut, provtagning slut, provtagning stopp, slut, sluttid, stopptid, slutdatum, till, " +
    "t o m, ende, probenahmeende, endzeit, bis",
  endTime: "sampling end time, provtagningstid slut, klockslag slut",
  biomarker:
    "biomarker, analyte, substance, compound, parameter, metabolite, residue, drug, target, drug target, " +
    "marker, ämne, substans, preparat, analyt, drog, metabolit, parameternamn, analysparameter, analys, substanz, stoff, " +
    "wirkstoff, stoffname, stof",
  concentration:
    "concentration, conc, result value, value, measured concentration, measurement, amount, level, " +
    "koncentration, halt, resultat värde, värde, mätvärde, analysresultat, uppmätt halt, " +
    "uppmätt koncentration, konzentration, wert, messwert, ergebnis, konsentrasjon, verdi, teneur, valeur",
  mark: "mark, qualifier, censored, sign, operator, tecken, mätvärdetalanm, anmärkningstecken, vorzeichen",
  unit: "unit, units, concentration unit, result unit, enhet, halt enhet, sort, einheit, enhed, unité",
  lod:
    "lod, detection limit, limit of detection, mdl, method detection limit, detektionsgräns, " +
    "detektionsgrans, nachweisgrenze, nwg, deteksjonsgrense, limite de détection, ld",
  loq:
    "loq, lloq, quantification limit, quantitation limit, limit of quantification, limit of quantitation, " +
    "mql, lower limit of quantification, kvantifieringsgräns, kvantifieringsgrans, kvantgräns, " +
    "bestimmungsgrenze, bg, kvantifiseringsgrense, limite de quantification, lq",
  limit:
    "limit, reporting limit, rl, lor, limit of reporting, report limit, rapporteringsgräns, rapporteringsgrans, rg, rapportgräns, " +
    "meldegrenze, rapporteringsgrense",
  uloq: "uloq, upper limit of quantification, upper limit, högsta kvantifieringsgräns, övre gräns",
  limitUnit: "limit unit, lod unit, loq unit, gräns enhet, enhet gräns",
  result: "result, result kind, detection, resultat, resultattyp, ergebnisart",
  laboratory:
    "laboratory, lab, analysis lab, analysing laboratory, laboratorium, labb, labor, " +
    "utförande laboratorium, laboratoire",
  method:
    "method, analysis method, analytical method, metod, metod ref, analysmetod, metodbeteckning, methode, metode, " +
    "méthode",
  matrix: "matrix, sample matrix, matris, provmatris",
  batch: "batch, run, analysis batch, sequence, körning, analysomgång, analyskörning, sekvens, charge",
  analysisDate:
    "analysis date, date analysed, date analyzed, analysed, analyzed, analysdatum, analysdag, analyserat, prov analyserat, " +
    "analysedatum, analysedato",
  preservation: "preservation, storage, konservering, förvaring, konservierung",
  recoveryCorrected:
    "recovery corrected, corrected for recovery, recovery correction, utbyteskorrigerad, utbyteskorrigerat, " +
    "utbyteskorrigering, korrigerad för utbyte, korrigerat för utbyte, wiederfindungskorrigiert",
  replicate: "replicate, replicate no, rep, injection, replikat, upprepning, injektion, wiederholung",
  sampleType: "sample type, type, qc type, sample category, provtyp, typ, probentyp, prøvetype",
  expandedUncertainty:
    "expanded uncertainty, uncertainty, measurement uncertainty, mu, ±, mäto, mätosäkerhet, osäkerhet, " +
    "utvidgad mätosäkerhet, utökad mätosäkerhet, messunsicherheit, måleusikkerhet",
  k: "k, coverage factor, täckningsfaktor, erweiterungsfaktor",
  includes: "uncertainty includes, osäkerheten omfattar, mätosäkerheten omfattar",
  resultVersion: "result version, version, revision, report version, resultatversion, rapportversion",
  flow:
    "flow, flow rate, flowrate, inflow, influent flow, flow volume, daily flow, flöde, inflöde, " +
    "inkommande flöde, dygnsflöde, vattenflöde, durchfluss, zufluss, abfluss, tilrenning, vannføring, " +
    "débit",
  flowUnit: "flow unit, flow units, flow rate unit, flödesenhet, enhet flöde, durchfluss einheit",
  population:
    "population, population served, connected population, persons, inhabitants, people, pop, befolkning, " +
    "invånare, anslutna, anslutna pers, anslutna personer, antal anslutna, personer, antal personer, inv, einwohner, " +
    "angeschlossene einwohner, tilknyttede",
  load:
    "load, normalised load, normalized load, mass load normalised, population normalised load, last, " +
    "belastning, normaliserad last, total halt, dygnsmängd per 1000, mängd per 1000, fracht, belastung",
  loadUnit: "load unit, last enhet, enhet last",
  relativeUncertainty: "relative uncertainty, relativ osäkerhet",
  lower: "lower, nedre",
  upper: "upper, övre",
  flags: "flags, flaggor",
  intervalLowest: "lowest ng per l",
  intervalHighest: "highest ng per l",
  replicates: "replicates",
  replicateRsd: "replicate rsd",
  dosesTotal: "antal doser totalt, doser totalt, doses total, total doses",
  dosesPer1000:
    "doser per 1000 inv & 24 h, doser per 1000 inv 24 h, doser per 1000 invånare, doser 1000 inv & 24 h, " +
    "doses per 1000",
  massLoad: "load mg per day, mass load, mass load mg per day, massflöde",
  assigned:
    "assigned value, assigned, true value, reference value, certified value, added, added amount, spiked amount, " +
    "åsatt värde, sant värde, referensvärde, certifierat värde, tillsatt, tillsats, sollwert",
  assignedUncertainty: "assigned uncertainty, uncertainty of assigned value, åsatt osäkerhet",
  assignedSd:
    "assigned sd, sigma pt, target sd, standard deviation for proficiency assessment, sollstandardabweichung",
  comment: "comment, comments, note, notes, remark, kommentar, anm, anmärkning, notering, bemerkung",
};
