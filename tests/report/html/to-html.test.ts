import { describe, expect, test } from "vitest";
import { issue } from "../../../src/base/index.ts";
import type { ReportModel } from "../../../src/report/html/report-model.ts";
import { STYLE_HASH } from "../../../src/report/html/style.ts";
import { toHtml } from "../../../src/report/html/to-html.ts";
import { classed, type Element, elementsOf, named, parseMarkup, textOf } from "../charts/parse-markup.ts";
import { simulatedModel } from "./simulated-model.ts";

const page = (model: ReportModel, edition: "full" | "short" = "full"): Element =>
  parseMarkup(toHtml(model, { edition }), "html");
const bare = (model: ReportModel): ReportModel => ({
  ...model,
  sites: [],
  loads: [],
  summary: [],
  compare: [],
  trend: [],
  ledger: [],
  issues: [],
  events: [],
  inputs: [],
  citations: [],
  command: "",
  today: null,
});
const EVIL = "\"></title><script>alert(1)</script><img src=x onerror=alert(1)>'&]]>";
const hostile = (model: ReportModel): ReportModel =>
  JSON.parse(
    JSON.stringify(model, (key, value) =>
      [
        "title",
        "name",
        "municipality",
        "site",
        "biomarker",
        "laboratory",
        "file",
        "format",
        "command",
        "version",
        "method",
        "segment",
        "source",
      ].includes(key) && typeof value === "string"
        ? `${EVIL}${value}`
        : value,
    ),
  );

const models: [string, ReportModel][] = [
  ["sv", simulatedModel("sv")],
  ["en", simulatedModel("en")],
  ["empty", bare(simulatedModel("sv"))],
  ["hostile", hostile(simulatedModel("en"))],
  [
    "plants only",
    { ...simulatedModel("sv"), summary: simulatedModel("sv").summary.filter((row) => row.scope === "plant") },
  ],
];

describe.each(models)("the report (%s)", (_name, model) => {
  const root = page(model);
  const all = elementsOf(root);

  test("is one closed file: no scripts, no handlers, nothing fetched", () => {
    for (const name of ["script", "img", "link", "iframe", "object", "form", "image", "use", "base"])
      expect(named(root, name)).toEqual([]);
    for (const element of all) {
      for (const key of Object.keys(element.attributes))
        expect(key).not.toMatch(/^on|^style$|^src$|^srcset$|^xlink:/);
      const { href } = element.attributes;
      if (href !== undefined) {
        expect(element.name).toBe("a");
        if (element.attributes.download === undefined)
          expect(href).toMatch(/^#[\w-]+$|^https:\/\/doi\.org\/10\.[\w./()-]+$/);
        else expect(savedPicture(href)).toMatch(/^<svg/);
      }
    }
    const policy = named(root, "meta").find(
      (meta) => meta.attributes["http-equiv"] === "Content-Security-Policy",
    );
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test("each picture can be saved: an SVG file of its own with its title, inert, named in letters and digits", () => {
    const links = named(root, "a").filter(({ attributes }) => attributes.download !== undefined);
    expect(links.length).toBe(classed(root, "wide").length);
    for (const { attributes } of links) {
      expect(attributes.download).toMatch(/^[\p{L}\p{N}-]+\.svg$/u);
      const picture = parseMarkup(savedPicture(attributes.href));
      for (const name of ["script", "style", "image", "foreignObject", "a", "use"])
        expect(named(picture, name)).toEqual([]);
      const [title] = named(picture, "title").map(textOf);
      const printed = named(picture, "text").map(textOf).join(" ");
      expect(printed.replace(/\s/g, "")).toContain((title ?? "?").slice(0, 20).replace(/\s/g, ""));
    }
  });

  test("a picture that leaves the report says what its numbers stand for", () => {
    const levels = named(root, "a").filter(({ attributes }) =>
      /^d\d+-\d+-level-save$/.test(attributes.id ?? ""),
    );
    for (const { attributes } of levels) {
      const picture = savedPicture(attributes.href);
      const events = picture.match(/<g class="event">.*?<\/g>/g) ?? [];
      const numbers = events.flatMap((event) => /<text [^>]*>(\d+)<\/text>/.exec(event)?.[1] ?? []);
      expect(numbers).toHaveLength(events.length);
      const printed = picture.slice(picture.lastIndexOf('class="legend"'));
      for (const number of numbers) expect(printed).toMatch(new RegExp(`[>; ]${number} \\S`));
    }
  });

  test("says its language, has a title, one main, a skip link that leads there", () => {
    expect(named(root, "html")[0]?.attributes.lang).toBe(model.language);
    expect(textOf(named(root, "title")[0]!)).toBe(model.title);
    expect(named(root, "main").map((main) => main.attributes.id)).toEqual(["content"]);
    expect(named(root, "a")[0]?.attributes).toMatchObject({ class: "skip", href: "#content" });
  });

  test("has headings in order, the first the title", () => {
    const levels = all.flatMap((element) => (/^h[1-6]$/.test(element.name) ? [Number(element.name[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (let i = 1; i < levels.length; i++) expect(levels[i]! - levels[i - 1]!).toBeLessThanOrEqual(1);
  });

  test("has unique ids, and every reference finds its element", () => {
    const ids = all.flatMap((element) => element.attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = all.flatMap((element) =>
      (element.attributes["aria-labelledby"] ?? "").split(" ").filter((id) => id !== ""),
    );
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has tables with captions and scoped headings, in regions a keyboard can scroll", () => {
    for (const table of named(root, "table")) {
      expect(textOf(named(table, "caption")[0]!)).not.toBe("");
      for (const heading of named(table, "th")) expect(heading.attributes.scope).toMatch(/^(col|row)$/);
      for (const row of named(table, "tr"))
        expect(row.children.filter((cell) => typeof cell !== "string")).toHaveLength(
          named(named(table, "thead")[0]!, "th").length,
        );
    }
    for (const region of classed(root, "scroll")) {
      expect(region.attributes).toMatchObject({ tabindex: "0", role: "region" });
      expect(region.attributes["aria-label"]).not.toBe("");
    }
    const names = classed(root, "scroll").map((region) => region.attributes["aria-label"]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("has charts with name and description, and the figures of the level charts in tables", () => {
    for (const svg of named(root, "svg")) {
      expect(svg.attributes.role).toBe("img");
      expect(textOf(named(svg, "title")[0]!)).not.toBe("");
      expect(textOf(named(svg, "desc")[0]!)).not.toBe("");
    }
  });

  test("prints no NaN, undefined or null", () => {
    expect(textOf(named(root, "body")[0]!)).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  test("always says what may not be said, and that prescribed medicines count", () => {
    const text = textOf(root);
    expect(text).toContain(
      model.language === "sv" ? "Hur många personer som använder narkotika" : "How many people use drugs",
    );
    expect(text).toContain(
      model.language === "sv" ? "Lisdexamfetamin och dexamfetamin" : "Lisdexamfetamine and dexamfetamine",
    );
  });
});

describe("the order", () => {
  const root = page(simulatedModel("sv"));
  const order = named(root, "h2").map((heading) => heading.attributes.id);

  test("is the answer first, then what it rests on", () => {
    expect(order).toEqual([
      "answer",
      "measured",
      "periods",
      "drugs",
      "certainty",
      "done",
      "say",
      "missing",
      "method",
      "ledger",
      "reproduce",
    ]);
  });

  test("the answer is one card a headline drug, with verdict, sentence, level, unit and interval", () => {
    const cards = classed(root, "answer");
    expect(cards).toHaveLength(4);
    const cocaine = textOf(cards[1]!);
    expect(cocaine).toContain(
      "Kokain (mätt som bensoylekgonin): säkerställd ökning jämfört med samma månader 2025.",
    );
    expect(cocaine).toMatch(
      /Nivå januari–april 2026: 396 mg per dygn och 1\u00a0000 invånare \(95 procents osäkerhetsintervall 305–515\)\./,
    );
    expect(cards[1]?.attributes.class).toBe("answer increase");
  });

  test("the short edition has the answer, the table and what may be said", () => {
    const short = page(simulatedModel("sv"), "short");
    expect(named(short, "h2").map((heading) => heading.attributes.id)).toEqual([
      "answer",
      "periods",
      "measured",
      "say",
    ]);
    const words = textOf(short);
    expect(words).toContain("95 procents osäkerhetsintervall");
    expect(words).toContain("Lisdexamfetamin och dexamfetamin");
    expect(words).toContain("hur många personer som använder narkotika");
    expect(words).toContain("wbe report study.json --out rapport.html");
    expect(words).not.toContain("Ketamin");
  });

  test("has a list of contents that leads to every section but the answer", () => {
    const [nav] = named(root, "nav");
    expect(nav?.attributes["aria-label"]).toBe("Innehåll");
    expect(named(nav!, "a").map((link) => link.attributes.href)).toEqual(
      order.slice(1).map((id) => `#${id}`),
    );
    expect(named(page(simulatedModel("sv"), "short"), "nav")).toEqual([]);
  });
});

describe("what is shown", () => {
  const model = simulatedModel("sv");
  const root = page(model);
  const text = textOf(root);

  test("every period of the main place has its level and interval in the table", () => {
    const [table] = named(classed(root, "scroll")[0]!, "table");
    const rows = named(named(table!, "tbody")[0]!, "tr").map(textOf);
    expect(rows).toHaveLength(7);
    expect(rows[6]).toMatch(/^T1 2026 \(jan–apr\)14/);
    expect(rows[6]).toContain("396 (305–515)");
    expect(rows[1]).toContain("ingen summa");
  });

  test("events marked for publication are told, others are not", () => {
    expect(text).toContain("Riktad insats mot kokain");
    expect(text).not.toContain("byte av provtagare");
  });

  test("a missing plant is named with its period", () => {
    expect(text).toContain("Maj–augusti 2024, ");
    expect(text).toMatch(
      /Mariefreds avloppsreningsverk har ingen nivå, och därför finns ingen summa för kommunen/,
    );
  });

  test("uncertainties stand with value, origin and source", () => {
    const row =
      named(root, "tr")
        .map(textOf)
        .find((words) => words.startsWith("Laboratoriets avvikelse")) ?? "";
    expect(row).toContain("10\u00a0%");
    expect(row).toContain("antaget standardvärde");
    expect(row).toContain("doi:10.1021/es302722f");
  });

  test("the ledger's sums are those of the files", () => {
    expect(text).toContain("163\u00a0668");
  });

  test("what is needed to make it again is there", () => {
    for (const words of [
      "wbe report study.json --out rapport.html",
      "20260101",
      "2026.1",
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("problems in the files are told by code, three places at once, rows that say the same as one", () => {
    const lines = (received: (row: number) => string) => {
      const issues = Array.from({ length: 25 }, (_, row) =>
        issue({
          code: "VALUE_MISSING",
          file: "lab-simulated.csv",
          row: row < 20 ? row + 2 : row + 30,
          columnIndex: 2,
          received: received(row),
        }),
      );
      return classed(page({ ...model, issues }), "issues").flatMap((list) => named(list, "li"));
    };
    const apart = lines((row) => `-${row}`);
    expect(apart).toHaveLength(26);
    expect(textOf(apart[0]!)).toContain("25");
    expect(textOf(apart[1]!)).toContain("lab-simulated.csv:2:C");
    const same = lines(() => "-");
    expect(same).toHaveLength(2);
    expect(textOf(same[0]!)).toContain("25");
    expect(textOf(same[1]!)).toContain("lab-simulated.csv:2–21, 50–54:C");
  });

  test("single days of a plant below the publication limit stay unseen", () => {
    expect(text).toContain(
      "Enskilda provdagar visas bara för reningsverk med minst 10\u00a0000 anslutna personer.",
    );
    const samples = named(root, "table").filter((table) =>
      textOf(named(table, "caption")[0]!).includes("enskilda prov"),
    );
    expect(samples.length).toBeGreaterThan(0);
    for (const table of samples) expect(textOf(table)).not.toContain("Mariefred");
  });

  test("words a council must not read do not occur", () => {
    for (const [, report] of models.slice(0, 3)) {
      expect(textOf(named(page(report), "body")[0]!)).not.toMatch(
        /signifikant|stabil|missbruket|invånarna använder|significant|prevalence/i,
      );
    }
  });
});

describe("many places", () => {
  const cities = ["Alfa", "Beta", "Gamma", "Delta", "Epsilon"];
  const base = simulatedModel("sv");
  const cocaine = <Row extends { scope: string; biomarker: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.scope === "municipality" && row.biomarker === "benzoylecgonine");
  const root = page({
    ...base,
    sites: [],
    loads: [],
    summary: cities.flatMap((site) =>
      cocaine(base.summary)
        .filter((row) => site !== "Epsilon" || row.period < "2026")
        .map((row) => ({ ...row, site })),
    ),
    compare: cities.flatMap((site) => cocaine(base.compare).map((row) => ({ ...row, site }))),
  });

  test("are answered in one table, and those not measured lately are named", () => {
    expect(classed(root, "answer")).toEqual([]);
    const rows = named(named(root, "tbody")[0]!, "tr").map(textOf);
    expect(rows.map((row) => row.replace(/säker.*/, ""))).toEqual(["Alfa", "Beta", "Delta", "Gamma"]);
    expect(rows[0]).toContain("säkerställd ökning");
    expect(textOf(root)).toContain("Inte mätt under januari–april 2026: Epsilon.");
  });
});

test("a municipality that shares its name with a plant keeps its own", () => {
  const model = simulatedModel("sv");
  const renamed = model.summary.map((row) =>
    row.scope === "municipality" ? { ...row, site: "Strängnäs" } : row,
  );
  const captions = named(page({ ...model, summary: renamed }), "caption").map(textOf);
  expect(captions[0]).toMatch(/^Nivå per period, Strängnäs:/);
});

test("the same rows give the same file, in whatever order they come", () => {
  const model = simulatedModel("sv");
  const [loads, summary, compare, trend] = [model.loads, model.summary, model.compare, model.trend].map(
    (rows) => [...rows].reverse(),
  );
  expect(toHtml({ ...model, loads, summary, compare, trend } as ReportModel)).toBe(toHtml(model));
});

/** The picture that a link saves. */
function savedPicture(href: string | undefined): string {
  const [, letters = ""] = /^data:image\/svg\+xml;base64,([A-Za-z\d+/]+=*)$/.exec(href ?? "") ?? [];
  return Buffer.from(letters, "base64").toString("utf8");
}
