import { groupBy } from "../../src/base/index.ts";
import {
  DAY_SD,
  DRUGS,
  ERRORS,
  LABORATORIES,
  LABORATORY_CHANGE,
  PUBLISHED_ON,
  WEEK_SD,
} from "./simulated-model.ts";
import type { SimulatedLabRow, SimulatedStudy, SimulatedTruth } from "./simulated-rows.ts";

/** The files of the folder by name, as bytes in UTF-8. */
export function studyFiles(study: SimulatedStudy, seed: number): ReadonlyMap<string, Uint8Array> {
  const by = (name: string) => study.lab.filter(({ laboratory }) => laboratory === name);
  return new Map(
    Object.entries({
      "lab-nord-simulated.csv": labText(by(LABORATORIES.before)),
      "lab-syd-simulated.csv": labText(by(LABORATORIES.after)),
      "flow-simulated.csv": tableText(study.flow),
      "overflow-simulated.csv": tableText(study.overflow),
      "sites-simulated.csv": tableText(study.sites),
      "events-simulated.csv": tableText(study.events),
      "bridge-simulated.csv": tableText(study.bridge),
      "truth-simulated.json": truthText(study.truth, seed),
    }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
}

const LAB_HEADER =
  "Reningsverk;Prov-ID;Provtagning start;Provtagning slut;Ämne;Halt;Enhet;LOQ;Laboratorium;Matris;" +
  "Analysdatum;Provtyp;Åsatt värde;Resultatversion";

/** The table as a Swedish laboratory sends it: its own words and decimal commas. */
function labText(rows: readonly SimulatedLabRow[]): string {
  const swedish = new Map(DRUGS.map(({ biomarker, swedishName }) => [biomarker, swedishName]));
  return file([
    LAB_HEADER,
    ...rows.map((row) =>
      [
        row.site,
        row.sample_id,
        dayOnly(row.sampling_start),
        dayOnly(row.sampling_end),
        swedish.get(row.biomarker) ?? row.biomarker,
        decimalComma(row.concentration),
        "ng/l",
        decimalComma(row.loq),
        row.laboratory,
        row.matrix,
        row.analysis_date,
        { sample: "", blank: "blank", control: "kontroll", reference: "referens" }[row.sample_type],
        decimalComma(row.assigned_value),
        row.result_version === 1 ? "" : row.result_version,
      ].join(";"),
    ),
  ]);
}

/** Every composite runs from midnight to midnight. */
function dayOnly(time: string): string {
  return time.replace(" 00:00", "");
}

function tableText<Row extends object>(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return file([
    columns.join(";"),
    ...rows.map((row) =>
      Object.values(row)
        .map((value) => decimalComma(value))
        .join(";"),
    ),
  ]);
}

function truthText({ levels, ...others }: SimulatedTruth, seed: number): string {
  const round = (value: number): number => Number(value.toPrecision(5));
  const series = groupBy(levels, ({ scope, site, biomarker }) => JSON.stringify([scope, site, biomarker]));
  const truth = {
    simulated: true,
    about:
      "True mean load over all days of each tertial, mg per day and 1000 persons truly connected, as the second laboratory sees it in whole samples; and what the data were made from",
    seed,
    model: {
      day_sd: DAY_SD,
      week_sd: WEEK_SD,
      error_rsd: ERRORS,
      laboratory_change: LABORATORY_CHANGE,
      published_on: PUBLISHED_ON,
    },
    changed: DRUGS.filter(({ changes }) => changes.length > 0).map(({ biomarker, changes }) => ({
      biomarker,
      changes,
    })),
    unchanged: DRUGS.filter(({ changes }) => changes.length === 0).map(({ biomarker }) => biomarker),
    laboratory_ratios: Object.fromEntries(
      Object.entries(others.laboratoryRatios).map(([name, ratio]) => [name, round(ratio)]),
    ),
    disposal: others.dumping,
    thawed_sample: others.thawed,
    flow_slip: others.flowSlip,
    levels: [...series.values()].map((own) => ({
      scope: own[0]?.scope,
      site: own[0]?.site,
      biomarker: own[0]?.biomarker,
      by_period: Object.fromEntries(own.map(({ period, load }) => [period, round(load)])),
    })),
  };
  return `${JSON.stringify(truth, null, 1)}\n`;
}

function decimalComma(value: number | string | boolean): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

function file(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join("");
}
