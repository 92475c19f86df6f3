import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { spellings } from "../../src/biomarkers/_name-index.ts";
import {
  BIOMARKERS,
  type Compound,
  defineBiomarker,
  type Fact,
  factorSets,
  factorSpread,
  findBiomarker,
  listFacts,
  normaliseName,
} from "../../src/biomarkers/index.ts";
import pubChem from "../fixtures/biomarkers/pubchem-identifiers.json";

/** IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603, table 2. */
const ATOMIC_WEIGHT: Readonly<Record<string, number>> = {
  H: 1.008,
  C: 12.011,
  N: 14.007,
  O: 15.999,
  F: 18.998,
  S: 32.06,
  Cl: 35.45,
};

const compounds: readonly Compound[] = BIOMARKERS.flatMap((biomarker) => [biomarker, ...biomarker.parents]);
const links = BIOMARKERS.flatMap((biomarker) => biomarker.parents.map((parent) => ({ biomarker, parent })));

function molarMassOf(formula: string): number {
  const parts = [...formula.matchAll(/([A-Z][a-z]?)(\d*)/g)];
  return parts.reduce((sum, [, element, count]) => {
    const weight = ATOMIC_WEIGHT[element ?? ""];
    if (weight === undefined) throw new Error(`no atomic weight for ${element} in ${formula}`);
    return sum + weight * (count === "" ? 1 : Number(count));
  }, 0);
}

function numberOf(fact: Fact | undefined): number {
  if (typeof fact?.value !== "number") throw new Error("no value");
  return fact.value;
}

function relative(a: number, b: number): number {
  return Math.abs(a / b - 1);
}

describe("the catalogue is whole", () => {
  test("it holds 57 residues, each in the file named for it", () => {
    const files = readdirSync(join(import.meta.dirname, "../../src/biomarkers/catalogue"));
    expect(BIOMARKERS).toHaveLength(57);
    expect(BIOMARKERS.map(({ id }) => `${id}.ts`).sort()).toEqual(
      files.filter((file) => file !== "index.ts").sort(),
    );
  });

  test("the names of the municipal panel are the canonical ones", () => {
    const names = BIOMARKERS.map(({ name }) => name);
    for (const name of [
      "benzoylecgonine",
      "MDMA",
      "THC-COOH",
      "6-MAM",
      "O-desmethyltramadol",
      "2F-DCK",
      "ethyl sulfate",
    ]) {
      expect(names).toContain(name);
    }
  });

  test("it survives JSON", () => {
    expect(JSON.parse(JSON.stringify(BIOMARKERS))).toEqual(BIOMARKERS);
  });

  test("every record passes the schema that users' own biomarkers must pass", () => {
    for (const biomarker of BIOMARKERS) expect(defineBiomarker(biomarker)).toEqual(biomarker);
  });
});

describe("every number has a birth certificate", () => {
  test.each(BIOMARKERS.map((biomarker) => [biomarker.name, biomarker] as const))("%s", (_, biomarker) => {
    const facts = listFacts(biomarker);
    expect(facts.length).toBeGreaterThan(2);
    for (const { path, fact } of facts) {
      expect(fact.unit, path).not.toBe("");
      expect(fact.source.length, path).toBeGreaterThan(1);
      expect(fact.confidence, path).toMatch(/read|from memory|derived|stated|disputed/i);
      const numbers = [fact.low, fact.value, fact.high].filter((part) => typeof part === "number");
      expect(numbers.length, path).toBeGreaterThan(0);
      expect(numbers.every(Number.isFinite), path).toBe(true);
      expect(numbers, path).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  test("listFacts misses no number of any record", () => {
    for (const biomarker of BIOMARKERS) {
      const listed = listFacts(biomarker).flatMap(({ fact }) => [fact.value, fact.low, fact.high]);
      const rsds = biomarker.parents.map(({ excretion }) => excretion?.rsd);
      const expected = numbersIn(biomarker).sort();
      expect([...listed, ...rsds].filter((part) => typeof part === "number").sort(), biomarker.name).toEqual(
        expected,
      );
    }
  });
});

describe("identity", () => {
  test("every CAS check digit is valid", () => {
    for (const { name, cas } of compounds) {
      if (cas === undefined) continue;
      const digits = cas.number.replaceAll("-", "").split("").map(Number);
      const check = digits.pop();
      const sum = digits.reverse().reduce((total, digit, index) => total + (index + 1) * digit, 0);
      expect(sum % 10, name).toBe(check);
    }
  });

  test("no two compounds share a CAS number", () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, cas } of compounds) {
      if (cas !== undefined) owners.set(cas.number, (owners.get(cas.number) ?? new Set()).add(id));
    }
    expect([...owners.values()].filter((ids) => ids.size > 1)).toEqual([]);
  });

  test("molar masses follow from the formulas to 0.01 %", () => {
    for (const { name, formula, molarMass } of compounds) {
      expect(relative(numberOf(molarMass), molarMassOf(formula ?? "")), name).toBeLessThan(1e-4);
    }
  });

  test("formulas and molar masses agree with PubChem where chemicals 1.5.2 holds the CAS number", () => {
    const known: Readonly<Record<string, { formula: string; molarMass: number }>> = pubChem.compounds;
    const seen = new Set<string>();
    for (const { name, cas, formula, molarMass } of compounds) {
      const theirs = known[cas?.number ?? ""];
      if (theirs === undefined) continue;
      seen.add(cas?.number ?? "");
      expect(formula, name).toBe(theirs.formula);
      expect(relative(numberOf(molarMass), theirs.molarMass), name).toBeLessThan(1e-4);
    }
    expect(seen.size).toBe(32);
  });

  test("a CAS number is said to agree with number and formula of PubChem only where it does", () => {
    const known: Readonly<Record<string, unknown>> = pubChem.compounds;
    for (const { name, cas } of compounds) {
      if (cas?.confidence.includes("number and formula")) expect(known, name).toHaveProperty([cas.number]);
    }
  });

  test("the same drug is told the same way wherever it stands", () => {
    const first = new Map<string, Compound>(BIOMARKERS.map((biomarker) => [biomarker.id, biomarker]));
    for (const { parent } of links) {
      const { id, name, names, cas, formula, molarMass } = first.get(parent.id) ?? parent;
      expect(parent).toMatchObject(JSON.parse(JSON.stringify({ id, name, names, cas, formula, molarMass })));
      first.set(id, parent);
    }
  });
});

describe("names", () => {
  test("no two biomarkers share a spelling", () => {
    const owner = new Map<string, string>();
    for (const biomarker of BIOMARKERS) {
      for (const spelling of spellings(biomarker)) {
        const key = normaliseName(spelling);
        expect(key, spelling).not.toBe("");
        expect(owner.get(key) ?? biomarker.id, spelling).toBe(biomarker.id);
        owner.set(key, biomarker.id);
      }
    }
  });

  test("every spelling finds its biomarker, in any case and with a footnote mark", () => {
    for (const biomarker of BIOMARKERS) {
      for (const spelling of spellings(biomarker)) {
        for (const written of [spelling, spelling.toUpperCase(), ` ${spelling} *`, `${spelling}²`]) {
          expect(findBiomarker(written)?.id, written).toBe(biomarker.id);
        }
      }
    }
  });

  test("advice, disputes and refusals are told in both languages", () => {
    const words = [
      ...BIOMARKERS.map(({ advice }) => advice),
      ...links.flatMap(({ parent }) => [parent.dispute, parent.refusal]),
    ];
    for (const text of words.filter((word) => word !== undefined)) {
      expect(text.en.trim()).not.toBe("");
      expect(text.sv.trim()).not.toBe("");
      expect(text.sv).not.toBe(text.en);
    }
  });
});

describe("factors", () => {
  test("molar mass ratios follow from the molar masses to 0.01 %", () => {
    for (const { biomarker, parent } of links) {
      const expected = numberOf(parent.molarMass) / numberOf(biomarker.molarMass);
      expect(relative(numberOf(parent.molarMassRatio), expected), biomarker.name).toBeLessThan(1e-4);
    }
  });

  test("published factor and fraction agree to 3 % with the molar masses, or carry the dispute", () => {
    let compared = 0;
    for (const { biomarker, parent } of links) {
      const ratio = numberOf(parent.molarMass) / numberOf(biomarker.molarMass);
      const sets = biomarker.factors.filter((set) => set.parent === parent.id);
      const pairs = [
        [parent.correctionFactor?.value, parent.excretion?.value],
        ...sets.map((set) => [set.correctionFactor, set.excretionFraction]),
      ] as const;
      for (const [factor, fraction] of pairs) {
        if (!factor || !fraction) continue;
        compared += 1;
        const agrees = relative(factor, ratio / fraction) <= 0.03;
        expect(agrees || parent.dispute !== undefined, `${biomarker.name} ${factor} ${fraction}`).toBe(true);
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  test("where published factors differ by more than a quarter, the dispute is told", () => {
    for (const { biomarker, parent } of links) {
      const spread = factorSpread(biomarker, parent.id);
      if (spread !== null && spread.times > 1.25) expect(parent.dispute, biomarker.name).toBeDefined();
    }
  });

  test("a drug without a factor says why no consumption is computed", () => {
    for (const { biomarker, parent } of links) {
      if (parent.correctionFactor === undefined) expect(parent.refusal, biomarker.name).toBeDefined();
    }
  });

  test("sets name a parent of their biomarker, and their successors exist", () => {
    for (const biomarker of BIOMARKERS) {
      for (const { set, parent } of factorSets(biomarker)) {
        expect(parent?.id ?? siblingOf(set.parent), `${biomarker.name} ${set.id}`).toBe(set.parent);
        if (set.supersededBy === undefined) continue;
        const sets = BIOMARKERS.flatMap(({ factors }) => factors).filter(
          (other) => other.parent === set.parent,
        );
        expect(
          sets.map(({ id }) => id),
          `${biomarker.name} ${set.id}`,
        ).toContain(set.supersededBy);
      }
    }
  });

  // Factors as printed in the papers named: Castiglioni 2013 and Zuccato 2008 (cocaine), Gracia-Lor 2016 (the others).
  test.each([
    ["benzoylecgonine", "castiglioni2013", 3.59],
    ["benzoylecgonine", "zuccato2008", 2.33],
    ["amphetamine", "gracialor2016", 2.77],
    ["MDMA", "gracialor2016", 4.4],
    ["THC-COOH", "gracialor2016", 36.4],
    ["THC-COOH", "zuccato2008", 152],
  ])("%s, %s: %d", (name, id, factor) => {
    const sets = factorSets(findBiomarker(name) ?? expect.fail(name));
    expect(sets.find(({ set }) => set.id === id)?.correctionFactor).toBe(factor);
  });
});

describe("EUDA", () => {
  test("exactly the eight published series have a residue", () => {
    const series = BIOMARKERS.flatMap(({ name, euda }) =>
      euda.series === null ? [] : [[euda.series, name]],
    );
    expect(Object.fromEntries(series)).toEqual({
      cocaine: "benzoylecgonine",
      cannabis: "THC-COOH",
      amphetamine: "amphetamine",
      methamphetamine: "methamphetamine",
      MDMA: "MDMA",
      ketamine: "ketamine",
      cot: "cotinine",
      ets: "ethyl sulfate",
    });
  });
});

function siblingOf(parent: string): string | undefined {
  return compounds.find(({ id }) => id === parent)?.id;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
