import { describe, expect, test } from "vitest";
import { createStudy, diagnose, diagnosedLoads, loads, publishable, report } from "../../src/study/index.ts";
import { markerRows, simulatedDays } from "./_simulated-markers.ts";

/** Twenty simulated days: on the sixth all is doubled, on the tenth benzoylecgonine is eight times as much. */
const days = simulatedDays(20).map((day, index) => {
  if (index === 5) return { ...day, all: 3 };
  if (index === 9) return { ...day, times: { ...day.times, benzoylecgonine: 8 } };
  return day;
});
const study = createStudy({
  lab: markerRows(days),
  overflow: [{ site: "A", date: "2026-01-07", overflow_m3: 600 }],
});
const [sixth, tenth] = [days[5]?.date ?? "", days[9]?.date ?? ""];

describe("loads with the flags of the checks", () => {
  const rows = diagnosedLoads(study);
  const flagsOn = (date: string, biomarker: string): readonly string[] =>
    rows
      .find((row) => row.sampling_start.startsWith(date) && row.biomarker === biomarker)
      ?.flags.split(";") ?? [];

  test("stand on the sample that is meant, and on no other", () => {
    expect(flagsOn(tenth, "benzoylecgonine")).toContain("LOAD_FIVEFOLD");
    expect(flagsOn(tenth, "cocaine")).not.toContain("LOAD_FIVEFOLD");
    expect(flagsOn(sixth, "NH4-N")).toContain("MARKERS_SHIFT");
    expect(flagsOn("2026-01-07", "benzoylecgonine")).toContain("OVERFLOW_LOWER_BOUND");
    const fivefold = rows.filter(({ flags }) => flags.includes("LOAD_FIVEFOLD"));
    expect(fivefold).toHaveLength(1);
  });

  test("change no number, and come with the numbers of the checks in words", () => {
    const bare = (list: readonly object[]) => list.map((row) => ({ ...row, flags: "" }));
    expect(bare(rows)).toEqual(bare(loads(study)));
    const told = rows.issues.find(({ code }) => code === "LOAD_FIVEFOLD");
    expect(told?.message).toMatch(/the load is \d[\d.]* times the site's median/);
    const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).sort();
    expect(codes(rows.issues)).toEqual(codes(diagnose(study).issues));
  });

  test("of a small plant nothing is told in public", () => {
    const small = createStudy({ lab: markerRows(days), sites: [{ site: "A", population: 900 }] });
    const shown = diagnosedLoads(publishable(small));
    expect([...shown]).toEqual([]);
    expect(shown.issues.filter(({ code }) => code === "LOAD_FIVEFOLD")).toEqual([]);
  });
});

describe("the report's section on the samples", () => {
  const pageOf = (language: "sv" | "en", input = markerRows(days)): string =>
    report(
      createStudy({ lab: input, language, overflow: [{ site: "A", date: "2026-01-07", overflow_m3: 600 }] }),
    ).page;

  test.each([
    ["sv", "Håller proven?", "Utan dessa prov", /mängden är [\d,]+ gånger/],
    ["en", "Do the samples hold up?", "Without these samples", /the load is [\d.]+ times/],
  ] as const)(
    "tells the flags with their numbers and the levels without them, %s",
    (language, title, without, number) => {
      const page = pageOf(language);
      const from = page.indexOf('<h2 id="diagnostics">');
      const section = page.slice(from, page.indexOf("</section>", from));
      expect(section).toContain(title);
      expect(section).toContain(without);
      expect(section).toMatch(number);
      expect(section).not.toMatch(/undefined|NaN|\{[a-z]+\}/);
      expect(page).toContain('<a href="#diagnostics">');
    },
  );

  test("says so where no check found anything", () => {
    const { page } = report(createStudy({ lab: markerRows(simulatedDays(6)), language: "sv" }));
    expect(page).toContain("Ingen kontroll gav utslag.");
    expect(page).not.toContain("Utan dessa prov");
  });

  test("tells nothing of a plant whose days are not published", () => {
    const lab = markerRows(days).map(({ population: _, ...row }) => row);
    const small = createStudy({ lab, sites: [{ site: "A", population: 9_000 }], language: "sv" });
    expect(report(small).page).toContain("Ingen kontroll gav utslag.");
  });
});
