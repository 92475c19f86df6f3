import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { build } from "esbuild";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { layOutPackage, ROOT } from "../package/lay-out-package.ts";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const STUDY = join(ROOT, "data-samples/strangnas-simulated/study.json");

const languages = ["sv", "en"] as const;
const views = languages.flatMap((language) =>
  (["light", "dark"] as const).flatMap((scheme) => [1280, 390].map((width) => ({ language, scheme, width }))),
);

let browser: Browser;
let folder = "";
let home = "";

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: QUIET });
  folder = mkdtempSync(join(tmpdir(), "wbe-browser-"));
  home = layOutPackage();
  for (const language of languages) {
    const out = join(folder, `report-simulated-${language}.html`);
    const words = ["report", STUDY, "--lang", language, "--out", out];
    execFileSync(process.execPath, [join(ROOT, "dist/cli.cjs"), ...words], { stdio: "pipe" });
    const short = [
      "report",
      STUDY,
      "--short",
      "--lang",
      language,
      "--out",
      join(folder, `short-simulated-${language}.html`),
    ];
    execFileSync(process.execPath, [join(ROOT, "dist/cli.cjs"), ...short], { stdio: "pipe" });
  }
});

afterAll(async () => {
  await browser.close();
  for (const path of [folder, home]) rmSync(path, { recursive: true, force: true });
});

interface Seen {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

/** Opens a file in a fresh context and notes every request and every complaint. */
async function open(file: string, options: BrowserContextOptions = {}): Promise<Seen> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: "load" });
  return { page, requests, errors };
}

async function checkedByAxe(
  page: Page,
): Promise<{ readonly broken: readonly string[]; readonly kept: number }> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: "tag", values } }),
    WCAG,
  );
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(" ")}`),
  );
  return { broken, kept: passes.length };
}

async function widths(page: Page): Promise<{ readonly content: number; readonly window: number }> {
  return page.evaluate(
    "({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth })",
  );
}

test("the checks themselves see a bad page", async () => {
  const bad = `<!doctype html><html><title>bad</title><img src="missing.png"><div style="width:3000px">wide</div>`;
  writeFileSync(join(folder, "bad.html"), bad);
  const { page, requests, errors } = await open("bad.html");
  expect(requests.length).toBe(2);
  expect(errors.length).toBeGreaterThan(0);
  const { content, window } = await widths(page);
  expect(content).toBeGreaterThan(window);
  const { broken } = await checkedByAxe(page);
  expect(broken).toEqual(["html-has-lang: html", "image-alt: img"]);
  await page.context().close();
});

describe.each(views)(
  "the report of the simulated sample, $language, $scheme, $width px",
  ({ language, scheme, width }) => {
    const file = `report-simulated-${language}.html`;
    const options: BrowserContextOptions = { colorScheme: scheme, viewport: { width, height: 900 } };

    test("loads nothing but itself and complains about nothing", async () => {
      const { page, requests, errors } = await open(file, options);
      expect(requests).toEqual([pathToFileURL(join(folder, file)).href]);
      expect(errors).toEqual([]);
      expect(await page.getAttribute("html", "lang")).toBe(language);
      expect(await page.title()).not.toBe("");
      await page.context().close();
    });

    test("breaks no rule of WCAG 2.1 A and AA that axe knows", async () => {
      const { page } = await open(file, options);
      const found = await checkedByAxe(page);
      expect(found.broken).toEqual([]);
      expect(found.kept).toBeGreaterThan(10);
      await page.context().close();
    });

    test("does not scroll sideways", async () => {
      const { page } = await open(file, options);
      const { content, window } = await widths(page);
      expect(window).toBeGreaterThan(0);
      expect(content).toBeLessThanOrEqual(window);
      await page.context().close();
    });
  },
);

describe.each(languages)("by keyboard and on paper, %s", (language) => {
  test("the first key leads past the head, straight to the answer", async () => {
    const { page } = await open(`report-simulated-${language}.html`);
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(
      "({ name: document.activeElement.className, top: document.activeElement.getBoundingClientRect().top })",
    );
    expect(seen).toMatchObject({ name: "skip" });
    expect((seen as { top: number }).top).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.context().close();
  });

  test("the short report is one page of A4, and breaks no rule that axe knows", async () => {
    const { page, requests, errors } = await open(`short-simulated-${language}.html`);
    expect([requests.length, errors]).toEqual([1, []]);
    expect((await checkedByAxe(page)).broken).toEqual([]);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.context().close();
  });

  test("the whole report prints on several pages, its charts in the wide form", async () => {
    const { page } = await open(`report-simulated-${language}.html`, {
      viewport: { width: 390, height: 900 },
    });
    await page.emulateMedia({ media: "print" });
    const shown = await page.evaluate(
      "[...document.querySelectorAll('.chart')].filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.className)",
    );
    expect(new Set(shown as string[])).toEqual(new Set(["chart wide"]));
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(5);
    await page.context().close();
  });
});

function pagesIn(pdf: Buffer): number {
  return (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
}

describe("the core library in a page", () => {
  const script = `
    import { createStudy, loads, report, summarise } from "wbe";
    import { readTable } from "wbe/ingest";
    const row = { site: "A", biomarker: "benzoylecgonine", unit: "ng/L", flow_m3_per_day: 12000, population: 37000 };
    const rows = [13, 15, 17, 21].map((day) => ({ ...row, date: "2026-01-" + day, concentration: 500 }));
    const text = new TextEncoder().encode('site;date\\n"A;B";2026-01-13\\n');
    globalThis.answer = Promise.resolve(readTable(text, { file: "lab.csv" })).then((read) => ({
      load: loads(rows)[0].load_mg_per_day_per_1000,
      level: summarise(rows)[0].load_mg_per_day_per_1000,
      page: report(createStudy({ lab: rows })).page.slice(0, 15),
      read: JSON.stringify(read).includes("A;B"),
    }));`;

  test("computes, reads CSV and writes the report without Node", async () => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: home },
      bundle: true,
      format: "iife",
      platform: "browser",
      write: false,
      logLevel: "silent",
    });
    writeFileSync(join(folder, "page.js"), outputFiles[0]?.text ?? "");
    writeFileSync(
      join(folder, "page.html"),
      `<!doctype html><title>wbe</title><link rel="icon" href="data:,"><script src="page.js"></script>`,
    );
    const { page, errors } = await open("page.html");
    const answer = await page.evaluate<{ load: number; level: number; page: string; read: boolean }>(
      "globalThis.answer",
    );
    expect(errors).toEqual([]);
    // 500 ng/L x 12 000 m3/d / 37 000 = 162.16216 mg/d/1000, and equal days have that level.
    expect(answer.load).toBeCloseTo(162.16216, 5);
    expect(answer.level).toBeCloseTo(162.16216, 5);
    expect(answer.page.toLowerCase()).toBe("<!doctype html>");
    expect(answer.read).toBe(true);
    await page.context().close();
  });
});
