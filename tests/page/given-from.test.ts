import { describe, expect, test } from "vitest";
import { givenFrom } from "../../src/page/given-from.ts";
import type { FileView } from "../../src/page/protocol.ts";
import { firstState } from "../../src/page/state.ts";

const column = (header: string, field: string | null) => ({ header, field, unit: "", examples: [] });
const LAB: FileView = {
  name: "lab.csv",
  bytes: 1,
  role: "lab",
  rows: 1,
  readAs: "",
  columns: [column("Verk", "site"), column("Mängd", null)],
  problems: [],
};
const STATE = { ...firstState("sv"), files: [LAB] };

function form(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const UNTOUCHED = { "field lab Verk": "site" };

describe("givenFrom", () => {
  test("an untouched form states nothing", () => {
    expect(givenFrom(form(UNTOUCHED), STATE)).toEqual({ given: { mapping: {} }, reading: {} });
  });

  test("columns, units, one plant for all rows, and how things are written", () => {
    const { given, reading } = givenFrom(
      form({
        ...UNTOUCHED,
        "field lab Mängd": "concentration",
        "unit lab Mängd": "µg/L",
        "site lab": "Ekeby",
        decimal: "comma",
        dates: "dmy",
        zero: "nd",
        delimiter: "\t",
        sheet: "Svar",
        title: "Ekeby",
        period: "month",
      }),
      STATE,
    );
    expect(given).toEqual({
      title: "Ekeby",
      period: "month",
      mapping: {
        lab: { columns: { concentration: { column: "Mängd", unit: "µg/L" } }, constants: { site: "Ekeby" } },
        decimal: "comma",
        dates: "dmy",
        zero: "nd",
      },
    });
    expect(reading).toEqual({ sheet: "Svar", delimiter: "\t" });
  });

  test("what the form does not show is kept; what it shows can be taken back", () => {
    const found = {
      seed: 7,
      mapping: {
        decimal: "comma",
        ndTokens: ["inget"],
        lab: { constants: { site: "A", laboratory: "L" }, keep: { Status: "klar" } },
      },
    } as const;
    const { given } = givenFrom(form(UNTOUCHED), { ...STATE, found });
    expect(given.mapping).toEqual({
      ndTokens: ["inget"],
      lab: { constants: { laboratory: "L" }, keep: { Status: "klar" } },
    });
  });
});
