import { describe, expect, test } from "vitest";
import { readTable, type StudySettingsInput } from "../../src/ingest/index.ts";
import { toCsv } from "../../src/report/index.ts";
import {
  assembleStudy,
  CONVERT_FORMATS,
  type ConvertFormat,
  convert,
  type Study,
} from "../../src/study/index.ts";
import { SIMULATED_FORMATS, type SimulatedFormat } from "../ingest/simulated-formats.ts";

function studyOf(text: string, file: string, settings: StudySettingsInput = {}): Study {
  const { table } = readTable(text, { file });
  return assembleStudy([{ role: "lab", table, bytes: null, sha256: null }], settings);
}

const original = ({ text, format, constants }: SimulatedFormat): Study =>
  studyOf(text, format, constants === undefined ? {} : { mapping: { lab: { constants } } });

function readBack(study: Study, format: ConvertFormat): Study {
  const result = convert(study, format);
  return studyOf(toCsv(result, result.columns, { digits: 17 }), "converted.csv");
}

/** All that a study holds of its results, but where they stood. */
const contentOf = ({ results, measurements, qualityControl }: Study) => ({
  results: (results ?? []).map(({ source: _source, row: _row, result, ...rest }) => {
    const { flags: _flags, ...values } = result;
    return { ...rest, result: values };
  }),
  measurements: measurements.map(({ place: _place, ...rest }) => rest),
  qualityControl: qualityControl.map(({ place: _place, ...rest }) => rest),
});

const tidyOf = (study: Study): readonly Readonly<Record<string, unknown>>[] => [...convert(study, "tidy")];

describe.each(SIMULATED_FORMATS)("$format (simulated)", (made) => {
  test.each(CONVERT_FORMATS)(
    "converted to %s it means the same, and what was beside the results is kept",
    (format) => {
      const study = original(made);
      expect(study.measurements.length).toBeGreaterThan(0);
      const back = readBack(study, format);
      expect(contentOf(back)).toEqual(contentOf(study));
      expect(tidyOf(back)).toEqual(tidyOf(study));
    },
  );

  test("tidy to PHES-ODM to tidy ends where it began", () => {
    const tidy = readBack(original(made), "tidy");
    const through = readBack(readBack(tidy, "phes-odm"), "tidy");
    expect(tidyOf(through)).toEqual(tidyOf(tidy));
    expect(convert(through, "tidy").columns).toEqual(convert(tidy, "tidy").columns);
  });

  test("every filled cell of the input stands somewhere in what is written", () => {
    const { table } = readTable(made.text, { file: made.format });
    const written = tidyOf(original(made))
      .flatMap(Object.values)
      .map((cell) => String(cell ?? ""));
    const lost = table.rows.flatMap(({ row, cells }) =>
      cells
        .map((cell, index) => ({ row, header: table.header[index] ?? "", cell: String(cell).trim() }))
        .filter(({ header, cell }) => cell !== "" && !(TOLD_OTHERWISE[made.format] ?? []).includes(header))
        .filter(({ cell }) => !written.some((text) => text.includes(cell) || isSameNumber(text, cell))),
    );
    expect(lost).toEqual([]);
  });
});

/** Columns whose cells are told in other words: days as windows, names and units as ours, limits as marks. */
const TOLD_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  tidy: ["date", "concentration_ng_per_l"],
  "Interlab 4.0": ["biomarker", "concentration", "unit", "mätosäkerhet", "limit"],
  "RISE table": ["Preparat"],
  "EUDA/SCORE": ["Year", "Metabolite", "Wednesday", "Thursday"].concat([
    "Friday",
    "Saturday",
    "Sunday",
    "Monday",
    "Tuesday",
  ]),
  "PHES-ODM": ["measureRepID", "measure", "value", "unit", "aggregation", "qualityFlag"],
  "CDC NWSS": ["sample_collect_date", "concentration_ng_per_l", "flow_rate"],
  "wide by date": ["Ämne", "Enhet", "2026-01-13", "2026-01-20"],
};

function isSameNumber(text: string, cell: string): boolean {
  return text !== "" && Number(text) === Number(cell.replace(",", "."));
}

describe("Interlab keeps what has no column of ours", () => {
  const study = original(SIMULATED_FORMATS.find(({ format }) => format === "Interlab 4.0")!);

  test("both columns Provtyp, the id of the place, the remark of the sample, the mark of a trace", () => {
    expect(tidyOf(study)[1]).toMatchObject({
      sample_id: "L-1",
      result: "below limit",
      comment: "omkörd",
      "Interlab Provtyp": "Avloppsvatten",
      "Interlab Provtyp 2": "Inkommande",
      "Interlab ProvplatsID": "P17",
      "Interlab Kommentar": "Kylt",
      "Interlab Inlämningsdatum": "2026-01-15",
      "Interlab Parameterbedömning": "Lågt",
      "Provdat Mätvärdespår": "Ja",
    });
  });

  test("a column of the specification is kept without a word, one that may matter is told", () => {
    const told = study.issues.filter(({ code }) => code === "COLUMN_UNKNOWN");
    expect(told.map(({ header }) => header)).toEqual(["Provdat Mätvärdespår"]);
  });

  test("a row that contradicts itself and those without a partner keep their cells in the remark", () => {
    const remarks = tidyOf(study).slice(3);
    expect(remarks.map(({ result }) => result)).toEqual(["missing", "missing", "missing"]);
    expect(remarks.map(({ comment }) => comment)).toEqual([
      expect.stringMatching(/L-1; 7,5 \/ 8; Strängnäs; .*Ketamin; ng\/l; LC 4; .*texten gäller/),
      expect.stringMatching(/L-2; 6; MDMA; ng\/l; LC 4/),
      expect.stringMatching(/L-9; Strängnäs; 2026-01-20; 08:00; Lab AB/),
    ]);
  });
});
