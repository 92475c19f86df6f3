import { expect, test } from "vitest";
import { sourceInWords } from "../../../src/report/texts/source-in-words.ts";

const load =
  "Load per inhabitant: concentration x flow / population; Zuccato et al. 2008, doi:10.1289/ehp.11022";

test("what a source is for is said in Swedish, the citation stays", () => {
  expect(sourceInWords(load, "sv")).toBe(
    "Mängd per invånare, halt gånger flöde delat med befolkning: Zuccato et al. 2008, doi:10.1289/ehp.11022",
  );
  expect(sourceInWords("Mann-Kendall test: Mann 1945; slope: Sen 1968", "sv")).toBe(
    "Om en trend finns (Mann-Kendalls test): Mann 1945; trendens lutning: Sen 1968",
  );
});

test("English and what is not known stay", () => {
  expect(sourceInWords(load, "en")).toBe(load);
  expect(sourceInWords("Castiglioni et al. 2013", "sv")).toBe("Castiglioni et al. 2013");
});
