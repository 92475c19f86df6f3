import { expect, test } from "vitest";
import { periodText, periodTold, periodWords } from "../../../src/report/texts/period-text.ts";

test.each([
  ["2026-T1", "T1 2026 (jan–apr)", "T1 2026 (Jan–Apr)", "tertial"],
  ["2026-T2", "T2 2026 (maj–aug)", "T2 2026 (May–Aug)", "tertial"],
  ["2026-T3", "T3 2026 (sep–dec)", "T3 2026 (Sep–Dec)", "tertial"],
  ["2026-Q1", "kvartal 1 2026 (jan–mar)", "Q1 2026 (Jan–Mar)", "quarter"],
  ["2026-Q4", "kvartal 4 2026 (okt–dec)", "Q4 2026 (Oct–Dec)", "quarter"],
  ["2026-W03", "vecka 3 2026", "week 3 2026", "week"],
  ["2026-W53", "vecka 53 2026", "week 53 2026", "week"],
  ["2026-03", "mars 2026", "March 2026", "month"],
  ["2026", "2026", "2026", "year"],
  ["2026-03-04", "provomgången från 4 mars 2026", "the campaign from 4 March 2026", "campaign"],
  ["före åtgärden", "före åtgärden", "före åtgärden", "named"],
  ["2026-13", "2026-13", "2026-13", "named"],
  ["2026-T4", "2026-T4", "2026-T4", "named"],
])("%s", (label, sv, en, kind) => {
  expect([periodText(label, "sv"), periodText(label, "en"), periodWords(label, "sv").kind]).toEqual([
    sv,
    en,
    kind,
  ]);
});

test.each([
  ["2026-T1", "januari–april 2026", "January–April 2026"],
  ["2026-T3", "september–december 2026", "September–December 2026"],
  ["2026-Q4", "oktober–december 2026", "October–December 2026"],
  ["2026-W03", "vecka 3 2026", "week 3 2026"],
  ["2026-03", "mars 2026", "March 2026"],
  ["före åtgärden", "före åtgärden", "före åtgärden"],
])("%s inside a sentence", (label, sv, en) => {
  expect([periodTold(label, "sv"), periodTold(label, "en")]).toEqual([sv, en]);
});
