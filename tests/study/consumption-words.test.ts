import { describe, expect, test } from "vitest";
import { issueText } from "../../src/report/index.ts";
import { consumption, loadConsumption } from "../../src/study/index.ts";
import { sample, tertial } from "./_simulated.ts";

const cannabis = tertial(2026, 1, { biomarker: "THC-COOH" });
const asked = (settings: Parameters<typeof consumption>[1]) => () => consumption(cannabis, settings);

describe("what stands beside a consumption", () => {
  test.each([consumption, loadConsumption])("scenario, spread and unchecked factors, in words", (of) => {
    const { issues } = of(cannabis);
    const said = (code: string) =>
      issues.find((one) => one.code === code) ?? expect.fail(`${code} is missing`);
    expect(said("CONSUMPTION_SCENARIO").message).toContain("nothing of how many people use");
    // facts: factors 36.4, 152 and 182 g/g are published for THC-COOH; 182 / 36.4 = 5
    expect(said("FACTORS_APART").message).toContain("from 36.4 to 182, 5 times apart");
    expect(issueText(said("FACTORS_APART"), "sv")).toContain("från 36,4 till 182, 5 gånger isär");
    expect(said("CONSUMPTION_UNCHECKED").message).toContain("THC-COOH");
  });

  test("a checked factor of one's own with no rival says only that it is a scenario", () => {
    const own = { correctionFactor: 1.5, source: "simulated trial" };
    const settings = { consumption: { factors: { kathinon: own } } };
    const codes = consumption(tertial(2026, 1, { biomarker: "tramadol" }), {
      settings: { consumption: { factors: { tramadol: own } } },
    }).issues.map(({ code }) => code);
    expect(codes).toContain("CONSUMPTION_SCENARIO");
    expect(codes).not.toContain("CONSUMPTION_UNCHECKED");
    expect(asked({ settings })).toThrowError(expect.objectContaining({ code: "SETTING_INVALID" }));
  });

  test("no consumption, no words", () => {
    const codes = consumption(tertial(2026, 1, { biomarker: "GHB" })).issues.map(({ code }) => code);
    expect(codes).not.toContain("CONSUMPTION_SCENARIO");
    expect(codes).toContain("CONSUMPTION_REFUSED");
  });

  test("factors that differ by their rounding alone make no second scenario: tramadol 3.4 and 1 / 0.29 = 3.448", () => {
    const found = consumption(tertial(2026, 1, { biomarker: "tramadol" }));
    expect(found.map(({ scenario }) => scenario)).toEqual(["chosen factor"]);
  });
});

describe("names under consumption that mean nothing are refused, with the nearest", () => {
  test.each([
    [{ doses: { koakin: 100 } }, "kokain"],
    [{ factors: { "THC-COOX": "zuccato2008" } }, "THC-COOH"],
    [{ combine: { metdon: ["EDDP", "methadone"] } }, "metadon"],
    [{ combine: { metadon: ["EDDP", "metadn"] } }, "methadone"],
  ])("%j", (input, near) => {
    expect(asked({ settings: { consumption: input } })).toThrowError(
      expect.objectContaining({ code: "SETTING_INVALID", message: expect.stringContaining(near) }),
    );
  });

  test("a residue of another drug is not combined", () => {
    expect(asked({ settings: { consumption: { combine: { kokain: ["BZE", "MDMA"] } } } })).toThrowError(
      expect.objectContaining({ code: "SETTING_INVALID", received: "MDMA" }),
    );
  });

  test("residues that were not measured, or have no factor, leave nothing to combine, and that is told", () => {
    const found = consumption([sample("2026-01-05"), sample("2026-01-05", { biomarker: "cocaine" })], {
      settings: { consumption: { combine: { kokain: ["BZE", "cocaine"] } } },
    });
    const told = found.issues.find(({ code }) => code === "CONSUMPTION_NOT_COMBINED");
    expect(told?.message).toContain("have a factor: benzoylecgonine");
  });
});

test("an own factor and fraction that contradict each other are refused, though published sets disagree: .913 / .5 = 1.83", () => {
  const both = { correctionFactor: 40, excretionFraction: 0.5, source: "simulated" };
  expect(asked({ settings: { consumption: { factors: { "THC-COOH": both } } } })).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", expected: expect.stringContaining("1.826") }),
  );
});
