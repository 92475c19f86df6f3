import { describe, expect, test } from "vitest";
import { call, folderWith, rowsOf } from "../cli/_world.ts";
import { expectWords, HEAD, ROW } from "./_ends-in-words.ts";

/** What databases and programs write for "no date yet" and "for ever". */
const NEVER = [
  "0001-01-01",
  "0001-01-01T00:00:00+02:00",
  "9999-12-30",
  "9999-12-31",
  "9999-12-31 23:59:59",
  "9999-12-31T23:59:59Z",
  "9999-W52",
];

const withoutFlow = (line: string): string => line.replace(/,[^,]*(,[^,]*)$/, "$1");

describe.each(NEVER)("%s", (date) => {
  test("as the date of a sample is not used, and told", async () => {
    const at = folderWith({ "a.csv": `${HEAD}\nA,${date},MDMA,12.5,12000,37000\n${ROW}\n` });
    for (const words of [
      ["check"],
      ["loads", "--day-label", "end"],
      ["summary", "--period", "week"],
      ["trend"],
    ]) {
      const outcome = await call([...words, at("a.csv")]);
      expectWords(outcome, [0]);
      expect(outcome.err).toMatch(/a\.csv:2:B ".+" - .+\(the row is not used\)/);
    }
  });

  test("in the flow file is not used either, as a day or as a reading of a meter", async () => {
    const files = {
      "a.csv": `${[HEAD, ROW].map(withoutFlow).join("\n")}\n`,
      "days.csv": `site,date,flow_m3_per_day\nA,${date},5000\nA,2026-01-13,12000\n`,
      "meter.csv": `site,time,flow,flow_unit\nA,${date},5000,m3/d\nA,2026-01-13T00:00,12000,m3/d\nA,2026-01-14T00:00,12000,m3/d\n`,
    };
    const at = folderWith(files);
    for (const flow of ["days.csv", "meter.csv"]) {
      const outcome = await call(["loads", at("a.csv"), "--flow", at(flow)]);
      expectWords(outcome, [0]);
      expect(rowsOf(outcome.out)[0]?.flow_m3_per_day).toBe("12000");
    }
  });
});

test.each(NEVER.filter((date) => /^9999-\d\d-/.test(date)))(
  "%s as the last day of a sites file's row is for ever",
  async (date) => {
    const lab = [HEAD, ROW].map((line) => line.slice(0, line.lastIndexOf(",")));
    const at = folderWith({
      "a.csv": `${lab.join("\n")}\n`,
      "sites.csv": `site,valid_from,valid_to,population\nA,0001-01-01,${date},37000\n`,
    });
    const outcome = await call(["loads", at("a.csv"), "--sites", at("sites.csv")]);
    expectWords(outcome, [0]);
    expect(rowsOf(outcome.out)[0]?.population).toBe("37000");
  },
);
