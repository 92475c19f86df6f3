import { expect, test } from "vitest";
import { lossSentence } from "../../../src/report/index.ts";

const view = { biomarker: "amphetamine", lost: 20, load: 80, before: 100 };

test("a loss, in both languages", () => {
  expect(lossSentence(view, "en")).toBe(
    "If 20 % of amphetamine is lost on the way, then 100 mg a day per 1,000 inhabitants left the body, not the 80 that were measured. The same in all periods, it does not touch the comparison between them; if new, it looks like a fall of 20 % while use is unchanged.",
  );
  expect(lossSentence(view, "sv")).toBe(
    "Om 20 % amfetamin försvinner på vägen lämnade 100 mg per dygn och 1 000 invånare kroppen, inte de 80 som mättes. Är det lika i alla perioder påverkas inte jämförelsen mellan dem; är det nytt ser det ut som en minskning med 20 %, fast användningen är oförändrad.",
  );
});

test("a residue that is formed looks like a rise", () => {
  const formed = { biomarker: "benzoylecgonine", lost: -2.5, load: 102.5, before: 100 };
  expect(lossSentence(formed, "en")).toContain("2.5 % of benzoylecgonine is formed on the way");
  expect(lossSentence(formed, "sv")).toContain("2,5 % bensoylekgonin bildas på vägen");
  expect(lossSentence(formed, "sv")).toContain("en ökning med 2,5 %");
});

test("nothing lost: what was measured holds", () => {
  const none = { ...view, lost: 0, before: 80 };
  expect(lossSentence(none, "en")).toContain("the load that was measured holds: 80 mg");
  expect(lossSentence(none, "sv")).toContain("gäller mängden som mättes, 80 mg");
});

test("a name the catalogue does not know stays as it is", () => {
  expect(lossSentence({ ...view, biomarker: "newdrug acid" }, "sv")).toContain(
    "20 % newdrug acid försvinner",
  );
});
