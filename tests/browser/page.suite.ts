import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workbookOf } from "../ingest/workbook.ts";
import { ROOT } from "../package/lay-out-package.ts";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const NAMES = ["lab", "flow", "sites", "events"].map((name) => `${name}-simulated.csv`);
const PATIENCE = { timeout: 120_000 };

let browser: Browser;
let folder = "";
const at = (name: string): string => join(folder, name);

/** The program beside the page, in the folder of the sample. */
function wbe(...words: readonly string[]): string {
  return execFileSync(process.execPath, [join(ROOT, "dist/cli.cjs"), ...words], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 100_000_000,
  });
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: QUIET });
  folder = mkdtempSync(join(tmpdir(), "wbe page "));
  cpSync(join(ROOT, "data-samples/strangnas-simulated"), folder, { recursive: true });
  wbe("page", "--out", "wbe.html");
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Requests for anything but the page and its own thread. */
  readonly requests: string[];
  readonly complaints: string[];
}

/** The page from a local file with the network off; every request and complaint is noted. */
async function open(language: "sv" | "en" = "sv", options: BrowserContextOptions = {}): Promise<Opened> {
  const locale = language === "sv" ? "sv-SE" : "en-GB";
  const context = await browser.newContext({ locale, offline: true, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  const address = pathToFileURL(at("wbe.html")).href;
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("blob:")) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, requests, complaints };
}

async function give(page: Page, names: readonly string[]): Promise<void> {
  await page.setInputFiles("#file-input", names.map(at));
}

async function computed(page: Page): Promise<void> {
  await page.waitForSelector("#save-report", PATIENCE);
  await page.waitForSelector("#report-page", PATIENCE);
  await page.waitForSelector(".chart svg", PATIENCE);
}

/** What a button of the page saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.evaluate(`document.querySelector(${JSON.stringify(button)}).click()`),
  ]);
  return readFileSync(await download.path(), "utf8");
}

/** A text whose longest numbers are cut to twelve digits, without the digest over all of their digits. */
function toTwelveDigits(text: string): string {
  return text
    .replace(/"result_sha256": "[0-9a-f]{64}"/g, "")
    .replace(/-?\d+\.\d{8,}(e-?\d+)?/g, (number) => String(Number(Number(number).toPrecision(12))));
}

/** The frame in which the page shows the report. */
async function reportFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#report-page", PATIENCE)).contentFrame();
  if (frame === null) throw new Error("the report stands in no frame");
  await frame.waitForSelector("footer", { state: "attached" });
  return frame;
}

/** The frame runs no scripts, so none of axe's either: the report is put to the same rules as a page of its own. */
async function brokenRules(page: Page): Promise<readonly string[]> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  // The policy keeps a script element out; this way in is the debugger's own.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: "tag", values },
        iframes: false,
      }),
    WCAG,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

describe("the bundled sample, by its study file", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
    await give(opened.page, ["study.json", ...NAMES]);
    await computed(opened.page);
  });
  afterAll(() => opened.page.context().close());

  test.each(["check", "summary", "compare", "trend", "loads"])(
    "wbe %s: the table that is saved is that of the program, digit for digit",
    async (table) => {
      expect(await saved(opened.page, `#csv-${table}`)).toBe(wbe(table, "study.json"));
    },
  );

  test("the table for Swedish Excel is that of the program, too", async () => {
    expect(await saved(opened.page, "#excel-summary")).toBe(wbe("summary", "study.json", "--excel", "sv"));
  });

  test("the report is that of the program, save the last bits in which two engines' logarithms differ", async () => {
    const page = await saved(opened.page, "#save-report");
    expect(toTwelveDigits(page)).toBe(toTwelveDigits(wbe("report", "study.json")));
  });

  test("the study file that is saved gives the program the same numbers", async () => {
    const study = await saved(opened.page, "#save-study");
    writeFileSync(at("again.json"), study);
    expect(wbe("summary", "again.json")).toBe(wbe("summary", "study.json"));
  });

  test("the answers of the report stand on the page", async () => {
    const answers = await opened.page.locator("#answers li").allTextContents();
    expect(answers.length).toBe(4);
    const report = wbe("report", "study.json").replaceAll("\u00a0", " ");
    expect(answers.join(" ")).toContain("Kokain");
    expect(report).toContain("Kokain");
  });

  test("the one page to print is chosen, shown and saved", async () => {
    const { page } = opened;
    await page.selectOption("#report-edition", "short");
    await page.frameLocator("#report-page").locator("body.short").waitFor(PATIENCE);
    expect(toTwelveDigits(await saved(page, "#save-report"))).toBe(
      toTwelveDigits(wbe("report", "study.json", "--short")),
    );
    await page.selectOption("#report-edition", "full");
  });

  test("a chart's numbers are saved, too", async () => {
    const numbers = await saved(opened.page, "#save-chart-numbers");
    expect(toTwelveDigits(numbers)).toBe(
      toTwelveDigits(wbe("chart", "study.json", "--kind", "overview", "--format", "csv")),
    );
  });

  test("asked nothing of any network and complained of nothing", () => {
    expect(opened.requests).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  // After the list of complaints: the browser complains of the driver's own scripts, which the frame does not run either.
  test("the report is shown as it is saved, in a frame that can run nothing and keeps to its place", async () => {
    const { page } = opened;
    const frame = await reportFrame(page);
    const text = `new DOMParser().parseFromString(${JSON.stringify(await saved(page, "#save-report"))}, "text/html")`;
    expect(await frame.evaluate("document.body.textContent")).toBe(
      await page.evaluate(`${text}.body.textContent`),
    );
    expect(await page.getAttribute("#report-page", "sandbox")).not.toContain("allow-scripts");
    expect(await frame.evaluate<string>("getComputedStyle(document.body).maxWidth")).toBe("896px");
    await frame.locator('nav a[href$="#method"]').click();
    expect(frame.url()).toBe("about:srcdoc#method");
    expect(await frame.evaluate<number>("document.documentElement.scrollTop")).toBeGreaterThan(1000);
    const outside = await frame
      .locator('a[href^="https:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("target")));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.every((target) => target === "_blank")).toBe(true);
  });

  test("the policy refuses what a hostile script would try", async () => {
    const { page } = opened;
    const tried = await page.evaluate<readonly string[]>(`(async () => {
      const refused = [];
      document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
      await fetch("https://example.invalid/").catch(() => {});
      new Image().src = "https://example.invalid/x.png";
      const script = document.createElement("script");
      script.textContent = "globalThis.hostile = true";
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 300));
      script.remove();
      return [...refused, String(globalThis.hostile)];
    })()`);
    expect([...tried].sort()).toEqual(["connect-src", "img-src", "script-src-elem", "undefined"]);
  });
});

test("files without a study file, one after the other, give the program's numbers", async () => {
  const { page } = await open();
  await give(page, ["lab-simulated.csv"]);
  await page.waitForSelector(".lacks li", PATIENCE);
  expect(await page.locator(".lacks").textContent()).toContain("Flöde");
  await give(page, ["flow-simulated.csv", "sites-simulated.csv"]);
  await page.waitForSelector(".lacks", { state: "detached", ...PATIENCE });
  await computed(page);
  const files = ["lab-simulated.csv", "--flow", "flow-simulated.csv", "--sites", "sites-simulated.csv"];
  expect(await saved(page, "#csv-loads")).toBe(wbe("loads", ...files));
  await page.context().close();
});

test("a column of unknown name is put right in the form, with the keyboard alone", async () => {
  const rows = [13, 15, 17, 21].map((day) => `A;2026-01-${day};MDMA;0,5;12000;37000`);
  writeFileSync(at("okänd.csv"), ["Verk;Datum;Ämne;Xyz;Flöde (m3/d);Anslutna", ...rows, ""].join("\n"));
  const { page } = await open();
  await give(page, ["okänd.csv"]);
  await page.waitForSelector("#columns-details", PATIENCE);
  await page.selectOption('[aria-label="Innehåll i okänd.csv"]', "lab");
  await page.focus("#columns-details summary");
  await page.keyboard.press("Enter");
  await page.focus('[name="field lab Xyz"]');
  await page.selectOption('[name="field lab Xyz"]', "concentration");
  await page.focus('[name="unit lab Xyz"]');
  await page.keyboard.press("Control+a");
  await page.keyboard.type("µg/L");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#csv-loads", { state: "attached", ...PATIENCE });
  const [head = "", first = ""] = (await saved(page, "#csv-loads")).split("\n");
  const load = first.split(",")[head.split(",").indexOf("load_mg_per_day_per_1000")];
  // 0.5 µg/L = 500 ng/L; 500 x 12 000 / 37 000 = 162.162
  expect(load).toBe("162.162");
  await page.context().close();
});

test("names in files are inert", async () => {
  const name = `<img src=x onerror="globalThis.hostile=1">`;
  const rows = [13, 15].map((day) => `"${name.replaceAll('"', '""')}",2026-01-${day},MDMA,500,12000,37000`);
  const head = "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population";
  writeFileSync(at("hostile-simulated.csv"), [head, ...rows, ""].join("\n"));
  const { page, complaints } = await open("en");
  await give(page, ["hostile-simulated.csv"]);
  await page.waitForSelector("#table-loads", { state: "attached", ...PATIENCE });
  expect(await page.locator("#table-loads tbody th").first().textContent()).toBe(name);
  expect(await page.evaluate("[document.images.length, typeof globalThis.hostile]")).toEqual([
    0,
    "undefined",
  ]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a large file is read in its own thread: the page answers meanwhile, and tells how far it is", async () => {
  const day = (index: number): string => new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
  const rows = Array.from(
    { length: 40_000 },
    (_, i) => `S${i % 20},${day(Math.floor(i / 20))},MDMA,${1 + (i % 97)},12000,37000`,
  );
  const head = "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population";
  writeFileSync(at("large-simulated.csv"), [head, ...rows, ""].join("\n"));
  const { page } = await open("en");
  await page.evaluate(`
    globalThis.told = new Set();
    new MutationObserver(() => told.add(document.getElementById("status").textContent))
      .observe(document.getElementById("status"), { childList: true, characterData: true, subtree: true });
    globalThis.longest = 0;
    let last = performance.now();
    setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 20);`);
  await give(page, ["large-simulated.csv"]);
  await page.waitForSelector("#csv-check", { state: "attached", ...PATIENCE });
  const ledger = await page.locator("#ledger tbody tr").first().locator("td").allTextContents();
  expect(Number(ledger[0])).toBe(40_000);
  const told = await page.evaluate<readonly string[]>("[...told]");
  expect(told).toContain("Reading the files");
  expect(told).toContain("Reading every row");
  expect(await page.evaluate<number>("longest")).toBeLessThan(2_000);
  await page.context().close();
});

describe("a workbook dropped on the page", () => {
  const head = ["site", "date", "biomarker", "concentration_ng_per_l", "flow_m3_per_day", "population"];
  const rows = [13, 15, 17, 21].map((day) => ["A", `2026-01-${day}`, "MDMA", 480 + day, 12_000, 37_000]);
  let page: Page;
  beforeAll(async () => {
    writeFileSync(at("lab-simulated.xlsx"), workbookOf({ Prov: [head, ...rows] }));
    ({ page } = await open("en"));
  });
  afterAll(() => page.context().close());

  test("shows that it may be dropped, is read, and gives the program's numbers", async () => {
    const bytes = readFileSync(at("lab-simulated.xlsx")).toString("base64");
    const seen = await page.evaluate<readonly boolean[]>(`(() => {
      const bytes = Uint8Array.from(atob("${bytes}"), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "lab-simulated.xlsx"));
      const send = (type) => {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        return document.body.classList.contains("over");
      };
      return [send("dragover"), send("drop")];
    })()`);
    expect(seen).toEqual([true, false]);
    await page.waitForSelector("#csv-loads", { state: "attached", ...PATIENCE });
    expect(await saved(page, "#csv-loads")).toBe(wbe("loads", "lab-simulated.xlsx"));
  });

  test("everything is reached with the tab key alone, in the order in which it is read, and nothing holds the key", async () => {
    await page.waitForSelector("#save-report", PATIENCE);
    await reportFrame(page);
    const order = await page.evaluate<readonly string[]>(`(() => {
      document.activeElement?.blur();
      return [...document.querySelectorAll("a[href], button, input, select, summary, iframe, [tabindex='0']")]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0)
        .map((one, index) => { one.dataset.walk = String(index); return String(index); });
    })()`);
    expect(order.length).toBeGreaterThan(15);
    const walked: string[] = [];
    // The frame has stops of its own: the report's links and tables.
    for (let step = 0; step < 300 && walked.length < order.length; step += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate<string>("document.activeElement.dataset.walk ?? '?'");
      if (stop !== walked.at(-1)) walked.push(stop);
    }
    expect(walked).toEqual(order);
    expect(await page.evaluate("document.activeElement.closest('#save') !== null")).toBe(true);
  });

  test("on paper stand the answers and tables, not the controls", async () => {
    await page.emulateMedia({ media: "print" });
    const visible = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    expect(await Promise.all(["#answers", "#ledger", "#chart .chart svg"].map(visible))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await Promise.all(["#files", "#report", "#save", "button"].map(visible))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    await page.emulateMedia({ media: "screen" });
  });
});

const views = (["sv", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).flatMap((scheme) => [1280, 390].map((width) => ({ language, scheme, width }))),
);

describe.each(views)("in $language, $scheme, $width px", ({ language, scheme, width }) => {
  test("breaks no rule of WCAG 2.1 A and AA that axe knows, empty and full, and does not scroll sideways", async () => {
    const { page, complaints } = await open(language, {
      colorScheme: scheme,
      viewport: { width, height: 900 },
    });
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await brokenRules(page)).toEqual([]);
    await give(page, ["study.json", ...NAMES]);
    await computed(page);
    expect(await brokenRules(page)).toEqual([]);
    const frame = await reportFrame(page);
    const wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(wide)).toBe(0);
    expect(await frame.evaluate(wide)).toBe(0);
    expect(await frame.getAttribute("html", "lang")).toBe(language);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test("the other language changes every heading, and keeps the focus on its button", async () => {
  const { page } = await open("en");
  expect(await page.textContent("h1")).toBe("Drugs in wastewater");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.id")).toBe("skip");
  await page.focus("#language");
  await page.keyboard.press("Enter");
  expect(await page.textContent("h1")).toBe("Droger i avloppsvatten");
  expect(
    await page.evaluate("[document.activeElement.id, document.documentElement.lang, document.title]"),
  ).toEqual(["language", "sv", "Droger i avloppsvatten"]);
  await page.context().close();
});
