import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { call, folderWith } from "../cli/_world.ts";
import { expectWords, hostile, TIDY } from "./_ends-in-words.ts";

const DEEP = 100_000;

const STUDIES: readonly (readonly [string, string, number])[] = [
  ["nothing", "", 3],
  ["a byte order mark", "\ufeff", 3],
  ["null", "null", 2],
  ["a number", "1e400", 2],
  ["an array", "[]", 2],
  ["a text", '"lab.csv"', 2],
  ["an object without a laboratory file", "{}", 2],
  ["broken JSON", "{inputs:", 3],
  ["two documents", "{}{}", 3],
  ["a comment", '{"title":"x" // no\n}', 3],
  ["zero bytes", "\u0000\u0000\u0000\u0000", 3],
  ["arrays in arrays", `{"mapping":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`, 2],
  ["objects in objects", `${'{"mapping":'.repeat(DEEP / 5)}1${"}".repeat(DEEP / 5)}`, 2],
  ["arrays that never end", "[".repeat(DEEP), 3],
  ["a key of 5000 letters", `{"${"k".repeat(5000)}":1}`, 2],
  ["a value of 10 MB", `{"timeZone":"${"k".repeat(10_000_000)}"}`, 2],
  ["100 000 unknown keys", `{${Array.from({ length: DEEP }, (_, at) => `"k${at}":1`).join(",")}}`, 2],
  ["__proto__", '{"__proto__":{"polluted":1},"inputs":{"lab":"lab.csv"}}', 2],
  ["constructor", '{"constructor":{"prototype":{"polluted":1}},"inputs":{"lab":"lab.csv"}}', 2],
  [
    "__proto__ in a mapping",
    '{"mapping":{"lab":{"columns":{"__proto__":"x"}}},"inputs":{"lab":"lab.csv"}}',
    2,
  ],
  [
    "__proto__ in the values of a mapping",
    '{"mapping":{"lab":{"values":{"__proto__":{"a":"b"}}}},"inputs":{"lab":"lab.csv"}}',
    2,
  ],
  [
    "__proto__ in the uncertainty",
    '{"uncertainty":{"flow":{"bySite":{"__proto__":5}}},"inputs":{"lab":"lab.csv"}}',
    2,
  ],
  ["a time zone that is none", '{"timeZone":"../../etc/passwd","inputs":{"lab":"lab.csv"}}', 2],
  ["a level that is none", '{"level":1e300,"inputs":{"lab":"lab.csv"}}', 2],
  ["a seed too large", '{"seed":1e300,"inputs":{"lab":"lab.csv"}}', 2],
  ["an empty name", '{"inputs":{"lab":""}}', 3],
  ["a name of 5000 letters", `{"inputs":{"lab":"${"a".repeat(5000)}"}}`, 3],
  ["a name with a zero byte", '{"inputs":{"lab":"lab\\u0000.csv"}}', 3],
  ["a folder", '{"inputs":{"lab":"."}}', 3],
  ["a web address", '{"inputs":{"lab":"https://example.org/lab.csv"}}', 3],
  [
    "100 000 files that are not there",
    `{"inputs":{"lab":[${Array.from({ length: 1000 }, () => '"no.csv"').join(",")}]}}`,
    3,
  ],
];

describe("study files", () => {
  test.each(STUDIES)("%s", async (name, text, code) => {
    const { err } = await hostile("study.json", text, {
      codes: name.startsWith("__proto__ in") ? [code, 3] : [code],
    });
    expect(err.split("\n").length).toBeLessThan(30);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

const OUTSIDE = [
  "../lab.csv",
  "../../../../../../etc/passwd",
  "/etc/passwd",
  "a/../../lab.csv",
  "..",
  "./.././lab.csv",
];

describe("paths", () => {
  test.each(OUTSIDE)("%s leads out of the study's folder and is refused", async (path) => {
    const at = folderWith({ "lab.csv": TIDY });
    mkdirSync(at("study"));
    for (const role of ["lab", "flow", "sites", "events"]) {
      const inputs = role === "lab" ? { lab: path } : { lab: "lab.csv", [role]: path };
      writeFileSync(at("study/study.json"), JSON.stringify({ inputs }));
      const outcome = await call(["check", at("study/study.json")]);
      expectWords(outcome, [2]);
      expect(outcome.err).toContain("outside its own folder");
      expect(outcome.err).not.toContain("root:");
      const svenska = await call(["check", at("study/study.json"), "--lang", "sv"]);
      expect(svenska.err).toContain("utanför sin egen mapp");
    }
  });

  test("names that only look like a way out, and links, are read", async () => {
    const at = folderWith({ "..lab.csv": TIDY, "real.csv": TIDY });
    mkdirSync(at("deep"));
    symlinkSync(at("real.csv"), at("link.csv"));
    for (const lab of ["..lab.csv", "deep/../real.csv", "./real.csv", "link.csv"]) {
      writeFileSync(at("study.json"), JSON.stringify({ inputs: { lab } }));
      expect((await call(["check", at("study.json"), "--quiet"])).code).toBe(0);
    }
  });

  test.skipIf(process.platform === "win32")("links that lead out of the folder are refused", async () => {
    const at = folderWith({ "secret.csv": TIDY });
    mkdirSync(at("study"));
    mkdirSync(at("other"));
    writeFileSync(at("other/lab.csv"), TIDY);
    symlinkSync(at("secret.csv"), at("study/lab.csv"));
    symlinkSync("..", at("study/up"));
    symlinkSync(at("other"), at("study/data"));
    symlinkSync(at("study/lab.csv"), at("study/twice.csv"));
    for (const lab of ["lab.csv", "up/secret.csv", "data/lab.csv", "twice.csv"]) {
      writeFileSync(at("study/study.json"), JSON.stringify({ inputs: { lab } }));
      const outcome = await call(["check", at("study/study.json")]);
      expectWords(outcome, [2]);
      expect(outcome.err).toContain("outside its own folder");
    }
  });

  test.skipIf(process.platform === "win32")("a study that is reached by a link is read", async () => {
    const at = folderWith();
    mkdirSync(at("real"));
    writeFileSync(at("real/lab.csv"), TIDY);
    writeFileSync(at("real/study.json"), JSON.stringify({ inputs: { lab: "lab.csv" } }));
    symlinkSync(at("real"), at("linked"));
    expect((await call(["check", at("linked/study.json"), "--quiet"])).code).toBe(0);
  });
});
