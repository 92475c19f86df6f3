import { describe, expect, test } from "vitest";
import {
  BIOMARKERS,
  biomarkerCard,
  CONSTANTS_EDITION,
  defineBiomarker,
  findBiomarker,
  listFacts,
} from "../../src/biomarkers/index.ts";

const card = (name: string, language: "sv" | "en") =>
  biomarkerCard(findBiomarker(name) ?? expect.fail(name), language);

describe.each(["sv", "en"] as const)("in %s", (language) => {
  test("every constant of every biomarker stands on its card with source and confidence", () => {
    for (const biomarker of BIOMARKERS) {
      const text = biomarkerCard(biomarker, language);
      for (const { path, fact } of listFacts(biomarker)) {
        for (const number of [fact.value, fact.low, fact.high]) {
          if (typeof number !== "number") continue;
          const written = String(number);
          expect(text, path).toContain(language === "sv" ? written.replace(".", ",") : written);
        }
        expect(text, path).toContain(fact.source);
        expect(text, path).toContain(fact.confidence);
      }
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text).toContain(CONSTANTS_EDITION);
    }
  });

  test("every dispute and refusal is printed", () => {
    for (const biomarker of BIOMARKERS) {
      const text = biomarkerCard(biomarker, language);
      for (const { dispute, refusal } of biomarker.parents) {
        if (dispute !== undefined) expect(text).toContain(dispute[language]);
        if (refusal !== undefined) expect(text).toContain(refusal[language]);
      }
    }
  });
});

test("a Swede reads the factors of THC side by side", () => {
  const text = card("THCA-metabolit", "sv");
  expect(text).toContain("gracialor2016: 36,4 g/g; utsöndrad andel av en dos 0,025");
  expect(text).toContain("acic_nwdmp: 152,2 g/g; ur utsöndringsandelen");
  expect(text).toContain("spridning: 36,4 - 182 g/g, en faktor 5");
  expect(text).toContain("omstritt: faktorerna 36,4, 152 och 182");
});

test("who asks for cocaine finds the residues by which it is measured", () => {
  expect(card("kokain", "sv")).toMatch(/drogens andra restprodukter: .*bensoylekgonin/);
  expect(card("cocaine", "en")).toMatch(/other residues of the drug: .*benzoylecgonine/i);
});

test("one set alone has no spread", () => {
  expect(card("cocaine", "en")).not.toContain("a factor of 1");
});

test("a superseded set names its successor", () => {
  expect(card("MDMA", "en")).toContain(
    "zuccato2008: 1.5 g/g; excreted share of a dose 0.65; superseded by gracialor2016",
  );
});

test("where no consumption may be computed the card says why", () => {
  expect(card("GHB", "en")).toContain(
    "no consumption is computed: formed by the body, by microbes and by industry too",
  );
});

test("an own biomarker has a card of what is known", () => {
  const text = biomarkerCard(defineBiomarker({ name: "X", synonyms: ["Y"] }), "en");
  expect(text.split("\n")).toEqual([
    "X",
    "  en: X",
    "  sv: X",
    "  also: Y",
    "  use: own biomarker",
    "  EUDA series: none",
    "",
    `(constants ${CONSTANTS_EDITION})`,
    "",
  ]);
});
