import { DAY_SD, DRUGS, ERRORS, MIDDLE_DAY, WEEK_SD } from "./simulated-model.ts";
import type { SimulatedLabRow, SimulatedStudy, SimulatedTruth } from "./simulated-rows.ts";

/** The files of the folder by name, as bytes: the laboratory's in windows-1252, all others in UTF-8. */
export function studyFiles(study: SimulatedStudy, seed: number): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["lab-simulated.csv", windows1252(labText(study.lab))],
    ["flow-simulated.csv", utf8(flowText(study.flow))],
    ["sites-simulated.csv", utf8(tableText(study.sites))],
    ["events-simulated.csv", utf8(tableText(study.events))],
    ["truth-simulated.json", utf8(truthText(study.truth, seed))],
  ]);
}

const LAB_HEADER =
  "Reningsverk;Prov-ID;Provtagning start;Provtagning slut;Ämne;Halt;Enhet;LOQ;Laboratorium;Metod;Matris;Analysdatum";

/** The table as a Swedish laboratory sends it: a title, its own words, decimal commas, a footnote. */
function labText(rows: readonly SimulatedLabRow[]): string {
  const swedish = new Map(DRUGS.map(({ biomarker, swedishName }) => [biomarker, swedishName]));
  const lines = rows.map((row) =>
    [
      row.site,
      row.sample_id,
      row.sampling_start,
      row.sampling_end,
      swedish.get(row.biomarker) ?? row.biomarker,
      row.concentration === null ? "" : decimalComma(row.concentration),
      "µg/m³",
      decimalComma(row.loq),
      row.laboratory,
      row.method,
      row.matrix === "filtered" ? "filtrerat" : row.matrix,
      row.analysis_date,
    ].join(";"),
  );
  return file([
    "Analysrapport, läkemedel och droger i avloppsvatten - SIMULERADE DATA",
    "",
    LAB_HEADER,
    ...lines,
    "",
    "<LOQ = under kvantifieringsgränsen. Proven är dygnsprov 07-07, frysta fram till analys.",
  ]);
}

function flowText(rows: SimulatedStudy["flow"]): string {
  return file([
    "Reningsverk;Tidpunkt;Flöde (l/s)",
    ...rows.map(({ site, time, flow }) => `${site};${time};${decimalComma(flow)}`),
  ]);
}

function tableText<Row extends object>(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return file([columns.join(";"), ...rows.map((row) => Object.values(row).join(";"))]);
}

function truthText(
  { levels, meterFactors, populations, batchFactors }: SimulatedTruth,
  seed: number,
): string {
  const truth = {
    simulated: true,
    about:
      "True mean load over all days of each tertial, mg per day and 1000 persons truly connected; and what the data were made from",
    seed,
    model: { middle_day: MIDDLE_DAY, day_sd: DAY_SD, week_sd: WEEK_SD, error_rsd: ERRORS, drugs: DRUGS },
    meter_factors: meterFactors,
    populations,
    batch_factors: batchFactors,
    levels,
  };
  return `${JSON.stringify(truth, (_, value) => (typeof value === "number" ? Number(value.toPrecision(6)) : value), 1)}\n`;
}

function decimalComma(value: number | string): string {
  return String(value).replace(".", ",");
}

function file(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join("");
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Holds for the characters that windows-1252 shares with the first 256 of Unicode, which is all we write. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code > 0xff || (code >= 0x80 && code < 0xa0))
      throw new Error(`"${letter}" has no place in this file`);
    return code;
  });
}
