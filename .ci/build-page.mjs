// The tool as one HTML file: the view as its only script, the core as a text from which the view starts a thread.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { throughDoors } from "./through-doors.mjs";
import { licenceTexts } from "./write-licences.mjs";

const SOURCE = "src/page";
// A strict policy reports every look whether code may be made from text; the schemas do without.
const NO_CODE_FROM_TEXT = "globalThis.__zod_globalConfig={jitless:true};";

const options = {
  bundle: true,
  write: false,
  minify: true,
  metafile: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  plugins: [throughDoors],
  // The one that needs no Buffer.
  alias: { "csv-parse/sync": "csv-parse/browser/esm/sync" },
};

/** Writes the page to a file and gives what went into it, for the licences. */
export async function buildPage(target) {
  const script = await bundle("main.ts");
  const core = await bundle("core-worker.ts", { banner: { js: NO_CODE_FROM_TEXT } });
  const style = await build({ entryPoints: [`${SOURCE}/page.css`], write: false, minify: true });
  const parts = {
    style: style.outputFiles[0].text.trim(),
    script: script.text,
    core: core.text,
    licences: inert(licenceTexts([script.metafile, core.metafile])),
    version: JSON.parse(readFileSync("package.json", "utf8")).version,
  };
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${hashOf(parts.script)}'`,
    // The frame that shows the report is under this policy and under the report's own.
    `style-src '${hashOf(parts.style)}' '${await hashOfReportStyle()}'`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = readFileSync(`${SOURCE}/page.html`, "utf8");
  writeFileSync(
    target,
    page.replace(/\{\{(\w+)\}\}/g, (_, name) => (name === "policy" ? policy : parts[name])),
  );
  return [script.metafile, core.metafile];
}

async function bundle(entry, more = {}) {
  const { outputFiles, metafile } = await build({ ...options, ...more, entryPoints: [`${SOURCE}/${entry}`] });
  return { text: inert(outputFiles[0].text.trim()), metafile };
}

async function hashOfReportStyle() {
  const { outputFiles } = await build({
    entryPoints: ["src/report/html/style.ts"],
    bundle: true,
    write: false,
    format: "esm",
  });
  const { STYLE_HASH } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return STYLE_HASH;
}

/** A text that no HTML reader takes for the end of its script. */
function inert(text) {
  if (/<\/script|<script|<!--/i.test(text))
    throw new Error("a bundle of the page holds markup that would end its script");
  return text;
}

function hashOf(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
