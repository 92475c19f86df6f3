import { expect, test } from "vitest";
import { issue } from "../../../src/base/index.ts";
import { issueText } from "../../../src/report/texts/issue-text.ts";

const jump = issue({
  code: "POPULATION_JUMP",
  file: "platser.csv",
  row: 3,
  columnIndex: 26,
  details: { value: "370 000", median: "37 000", times: 10.5 },
});

test("English is the issue's own message", () => {
  expect(issueText(jump, "en")).toBe(jump.message);
});

test("Swedish is made from code and details, decimal comma in numbers", () => {
  expect(issueText(jump, "sv")).toBe(
    "platser.csv:3:AA - 370 000 mot platsens median 37 000 (10,5 gånger) - kontrollera om en siffra är för mycket eller saknas",
  );
});

test("a residue that a detail names has its Swedish name; a file's own word stays", () => {
  const renamed = issue({
    code: "BIOMARKER_RENAMED",
    file: "labb.csv",
    row: 4,
    received: "Amph",
    details: { name: "amphetamine" },
  });
  expect(issueText(renamed, "sv")).toBe('labb.csv:4 "Amph" - läst som amfetamin');
  expect(issueText(renamed, "en")).toBe('labb.csv:4 "Amph" - read as amphetamine');
});

test("better advice than the table's is kept", () => {
  const own = issue({
    code: "VALUE_UNREADABLE",
    file: "a.csv",
    row: 2,
    received: "ej påvisat",
    hint: "menade du ej påvisad?",
  });
  expect(issueText(own, "sv")).toBe(
    'a.csv:2 "ej påvisat" - går inte att läsa som en halt - menade du ej påvisad?',
  );
});

test("a code without advice ends after what is wrong", () => {
  expect(issueText(issue({ code: "RESULT_SUPERSEDED" }), "sv")).toBe(
    "en senare version av resultatet ersätter det här",
  );
});

test("the name offered for an unknown one is the Swedish name", () => {
  const unknown = issue({
    code: "BIOMARKER_UNKNOWN",
    file: "labb.csv",
    row: 4,
    received: "kokkain",
    details: { suggestion: "did you mean cocaine?" },
  });
  expect(issueText(unknown, "sv")).toMatch(/ - menade du kokain\?$/);
  expect(issueText(unknown, "en")).toMatch(/ - did you mean cocaine\?$/);
});

test("numbers below zero have one minus sign in Swedish, whole or not", () => {
  const bias = (lower: number): string =>
    issueText(issue({ code: "LABORATORY_BIAS", details: { lower, upper: -1.81 } }), "sv");
  expect(bias(-11)).toContain("(\u221211 till \u22121,81 %");
  expect(bias(-11.5)).toContain("(\u221211,5 till \u22121,81 %");
});
