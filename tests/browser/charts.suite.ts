import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHART_KINDS } from "../../src/study/index.ts";
import { ROOT } from "../package/lay-out-package.ts";

const QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const STUDY = join(ROOT, "data-samples/strangnas-simulated/study.json");
/** The study with controls of its laboratories; the other holds none. */
const CONTROLS = join(ROOT, "data-samples/ten-years-simulated/study.json");
const languages = ["sv", "en"] as const;

let browser: Browser;
let folder = "";

function wbe(...words: readonly string[]): string {
  return execFileSync(process.execPath, [join(ROOT, "dist/cli.cjs"), ...words, "--quiet"], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
}

/** A page of somebody else's with every chart as a file inside it, under a heading of its own. */
function pageOf(language: string): string {
  const figures = CHART_KINDS.map((kind) => {
    const svg = wbe(
      "chart",
      kind === "quality-control" ? CONTROLS : STUDY,
      "--kind",
      kind,
      "--lang",
      language,
    );
    writeFileSync(join(folder, `${kind}-simulated-${language}.svg`), svg);
    return `<section><h2>${kind}</h2>${svg}</section>`;
  });
  const head = `<html lang="${language}"><meta charset="utf-8"><title>Charts</title>`;
  const style = "<style>:root{color-scheme:light dark}svg{max-width:100%;height:auto}</style>";
  return `<!doctype html>${head}${style}<main><h1>Charts</h1>${figures.join("\n")}</main></html>`;
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: QUIET });
  folder = mkdtempSync(join(tmpdir(), "wbe-charts-"));
  for (const language of languages)
    writeFileSync(join(folder, `charts-simulated-${language}.html`), pageOf(language));
  wbe("report", STUDY, "--out", join(folder, "report-simulated.html"));
}, 600_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(file: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, file)).href);
  return page;
}

const views = languages.flatMap((language) =>
  (["light", "dark"] as const).map((scheme) => ({ language, scheme })),
);

describe.each(views)(
  "every chart in a page of somebody else's, $language, $scheme",
  ({ language, scheme }) => {
    test("breaks no rule of WCAG 2.1 A and AA that axe knows, and is a picture with a name", async () => {
      const page = await open(`charts-simulated-${language}.html`, { colorScheme: scheme });
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate(
        (values) =>
          (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: "tag", values } }),
        WCAG,
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
      const named = passes.find(({ id }) => id === "svg-img-alt")?.nodes.length ?? 0;
      expect(named).toBe(CHART_KINDS.length);
      await page.context().close();
    });

    test("no letter is cut at an edge of its picture", async () => {
      const page = await open(`charts-simulated-${language}.html`, { colorScheme: scheme });
      const cut = await page.evaluate<
        readonly string[]
      >(`[...document.querySelectorAll("svg")].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
      }).map((text) => svg.querySelector("title").textContent + ": " + text.textContent);
    })`);
      expect(cut).toEqual([]);
      await page.context().close();
    });
  },
);

test("each picture of the report is saved by its link, without a script, and opens by itself", async () => {
  const page = await open("report-simulated.html");
  const links = page.locator("a[download]");
  expect(await links.count()).toBe(await page.locator(".chart.wide").count());
  const [download] = await Promise.all([page.waitForEvent("download"), links.first().click()]);
  expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.svg$/u);
  const saved = join(folder, "saved.svg");
  await download.saveAs(saved);
  expect(readFileSync(saved, "utf8")).not.toMatch(/currentColor|<style|<script/);
  await page.goto(pathToFileURL(saved).href);
  expect(await page.evaluate("document.documentElement.tagName")).toBe("svg");
  await page.context().close();
});

test("the sentences of the report are text: what is selected is what is copied, in plain words", async () => {
  const page = await open("report-simulated.html");
  const copied = await page.evaluate<string>(`(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(".answers"));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return getSelection().toString();
  })()`);
  expect(copied).toMatch(/^Cannabis \(mätt som THC-syra\): [^\n]+\.\n/);
  expect(copied).toContain("95 procents osäkerhetsintervall");
  expect(copied).not.toMatch(/[▲▼<>]/);
  await page.context().close();
});

test("tables that are open come along on paper, closed ones do not", async () => {
  const page = await open("report-simulated.html");
  await page.evaluate("document.querySelector('details').open = true");
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate<readonly boolean[]>(
    "[...document.querySelectorAll('details')].map((one) => one.checkVisibility())",
  );
  expect(shown.filter((one) => one)).toHaveLength(1);
  expect(await page.locator("p.paper").isVisible()).toBe(true);
  expect(await page.locator(".save").first().isVisible()).toBe(false);
  await page.context().close();
});
