import { expect, test } from "vitest";
import { issue } from "../../../src/base/index.ts";
import { issueText } from "../../../src/report/texts/issue-text.ts";
import { phraseInSwedish } from "../../../src/report/texts/phrase-in-swedish.ts";

test("a known remark is said in Swedish with its name kept", () => {
  expect(phraseInSwedish("did you mean amphetamine?")).toBe("menade du amphetamine?");
  expect(phraseInSwedish('the mark "??" is not known')).toBe('markeringen "??" är okänd');
  expect(phraseInSwedish("1.5 is no fraction; was it given as percent?")).toBe(
    "1.5 är ingen andel; angavs den i procent?",
  );
});

test("names, values and what is not known stay as they are", () => {
  for (const text of ["Strängnäs", "370 000", "$1 & did you mean", ""])
    expect(phraseInSwedish(text)).toBe(text);
});

test("details and advice of an issue pass through it", () => {
  const unknown = issue({
    code: "BIOMARKER_UNKNOWN",
    file: "a.csv",
    row: 2,
    details: { suggestion: "did you mean MDMA?" },
  });
  expect(issueText(unknown, "sv")).toBe("a.csv:2 - ämnet finns inte i ämneslistan - menade du MDMA?");
  const mark = issue({ code: "VALUE_UNREADABLE", file: "a.csv", row: 2, hint: 'the mark "~" is not known' });
  expect(issueText(mark, "sv")).toBe('a.csv:2 - går inte att läsa som en halt - markeringen "~" är okänd');
});
