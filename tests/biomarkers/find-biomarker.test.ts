import { describe, expect, test } from "vitest";
import { spellings } from "../../src/biomarkers/_name-index.ts";
import { BIOMARKERS, defineBiomarker, findBiomarker, normaliseName } from "../../src/biomarkers/index.ts";

describe("names as laboratories and municipal reports write them", () => {
  test.each([
    // the Lidköping 2020 table of RISE
    ["Cannabis (THCA-metabolit)", "THC-COOH"],
    ["Kokain", "cocaine"],
    ["Bensoylekgonin (BzE)", "benzoylecgonine"],
    ["Amfetamin", "amphetamine"],
    ["Metamfetamin", "methamphetamine"],
    ["MDMA", "MDMA"],
    ["Tramadol", "tramadol"],
    ["ODM-Tramadol", "O-desmethyltramadol"],
    ["6-MAM", "6-MAM"],
    // other languages, symbols and marks
    ["Benzoylecgonin", "benzoylecgonine"],
    ["benzoylecgonine (metabolite of cocaine)", "benzoylecgonine"],
    ["Bensoylekgonin (kokainmetabolit)", "benzoylecgonine"],
    ["ODM-Tramadol (metabolit)*", "O-desmethyltramadol"],
    ["BzE*", "benzoylecgonine"],
    ["**BE", "benzoylecgonine"],
    ["Amfetamin¹", "amphetamine"],
    ["Amfetamin 1)", "amphetamine"],
    ["Amfetamin [2]", "amphetamine"],
    ["(±)-MDMA", "MDMA"],
    ["(+/-)-MDMA", "MDMA"],
    ["MDMA (ecstasy)", "MDMA"],
    ["Δ9-THC-COOH", "THC-COOH"],
    ["α-PVP", "alpha-PVP"],
    ["thc_cooh", "THC-COOH"],
    ["THCCOOH", "THC-COOH"],
    ["trans-3'-Hydroxycotinine", "trans-3'-hydroxycotinine"],
    ["Etylsulfat", "ethyl sulfate"],
    ["KETAMIN", "ketamine"],
  ])("%s is %s", (written, name) => {
    expect(findBiomarker(written)?.name).toBe(name);
  });
});

describe("what must not be taken for a known residue", () => {
  test.each([
    "Kokain (+ metabolit BzE)",
    "AMP+METH",
    "Totalt",
    "Summa opioider",
    "Kokain (metabolit)",
    "Kokain (amfetamin)",
    "(+)-amphetamine",
    "S-(+)-amfetamin",
    "(-)-methamphetamine",
    "d-amfetamin",
    "THC",
    "cocaine hydrochloride",
    // columns of a plant's own file
    "COD",
    "BOD7",
    "NH4-N",
    "pH",
    "Flöde",
    "Datum",
    "bensoylekgonine sum",
    "",
    "*",
    "()",
    "constructor",
    "x".repeat(100_000),
  ])("%.40s", (written) => {
    expect(findBiomarker(written)).toBeNull();
  });
});

describe("a study's own biomarkers", () => {
  const own = [
    defineBiomarker({ name: "nitazene X", synonyms: ["NX"] }),
    defineBiomarker({ name: "our BE", synonyms: ["BE", "bensoylekgonin"] }),
  ];

  test("are found beside the catalogue", () => {
    expect(findBiomarker("nx", own)).toBe(own[0]);
    expect(findBiomarker("kokain", own)?.name).toBe("cocaine");
    expect(findBiomarker("nx")).toBeNull();
  });

  test("come before it", () => {
    expect(findBiomarker("Bensoylekgonin", own)).toBe(own[1]);
    expect(findBiomarker("Bensoylekgonin")?.name).toBe("benzoylecgonine");
  });
});

test.each(["Kokain (metabolit)", "Amfetamin (metabolite)"])(
  "%s is another residue than the drug: not matched",
  (name) => {
    expect(findBiomarker(name)).toBeNull();
  },
);

describe("the spellings of the catalogue", () => {
  test("each finds its residue, as it stands and in capitals with blanks", () => {
    const wrong = BIOMARKERS.flatMap((biomarker) =>
      spellings(biomarker).filter(
        (name) => ![name, ` ${name.toUpperCase()} `].every((written) => findBiomarker(written) === biomarker),
      ),
    );
    expect(wrong).toEqual([]);
  });

  // A spelling is looked up letter by letter first: were a name contested, the order of the catalogue would not decide.
  test("no two residues claim one", () => {
    const claims = BIOMARKERS.flatMap((biomarker) => [...new Set(spellings(biomarker).map(normaliseName))]);
    expect(claims.length).toBeGreaterThan(200);
    expect(new Set(claims).size).toBe(claims.length);
  });

  test("a residue of the user goes before the catalogue's, as written too", () => {
    const own = [defineBiomarker({ name: "own", synonyms: ["MDMA"] })];
    expect(findBiomarker("MDMA", own)?.id).toBe("own");
    expect(findBiomarker("amphetamine", own)?.id).toBe("amphetamine");
  });
});
