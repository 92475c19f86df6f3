import { expect, test } from "vitest";
import { prescribedAmphetamine } from "../../src/loads/index.ts";

test("one of a hundred people on 40 mg lisdexamfetamine a day gives about 50 mg/d/1000", () => {
  // 400 mg/d/1000 x .297 x .42, the share of base by mass rounded as published.
  expect(prescribedAmphetamine("Lisdexamfetamin", 400)).toBeCloseTo(400 * 0.297 * 0.42, 0);
});

test("salts count with their share of base; other medicines give none", () => {
  expect(prescribedAmphetamine("dexamphetamine sulphate", 100)).toBeCloseTo(100 * 0.734 * 0.42, 1);
  expect(prescribedAmphetamine("dexamfetamin", 100)).toBeCloseTo(42, 9);
  expect(prescribedAmphetamine("methylphenidate", 100)).toBeNull();
});

test.each([
  // Mass of two amphetamine bases over the sulfate, and of one over lisdexamfetamine dimesylate, from molar masses.
  ["dexamfetaminsulfat", (2 * 135.21) / 368.49],
  ["Dexamfetamin sulfat", (2 * 135.21) / 368.49],
  ["lisdexamfetamindimesylat", 135.21 / 455.6],
  ["lisdexamfetamindimesilat", 135.21 / 455.6],
  ["lisdexamfetamine dimesylate", 135.21 / 455.6],
  ["lisdexamfetamine base", 135.21 / 263.38],
])("%s is known as Swedish and English papers write it", (name, share) => {
  expect(prescribedAmphetamine(name, 100)).toBeCloseTo(100 * share * 0.42, 6);
});

test("an amount below 0 is refused", () => {
  expect(() => prescribedAmphetamine("dexamfetamin", -1)).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});

test("nothing prescribed gives nothing; less than a milligram is an amount", () => {
  expect(prescribedAmphetamine("dexamfetamin", 0)).toBe(0);
  expect(prescribedAmphetamine("dexamfetamin", 0.5)).toBeCloseTo(0.21, 12);
});
