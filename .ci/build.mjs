// Builds dist. "--esm" alone makes the ES modules and the bin (seconds); without it CommonJS and types too.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildLibrary } from "./build-library.mjs";
import { buildPage } from "./build-page.mjs";
import { buildProgram } from "./build-program.mjs";
import { licenceTexts } from "./write-licences.mjs";

const onlyEsm = process.argv.includes("--esm");

mkdirSync("dist", { recursive: true });
for (const name of readdirSync("dist")) {
  if (!onlyEsm || name.endsWith(".js")) rmSync(join("dist", name), { recursive: true });
}

const lists = await buildProgram();
const inLibrary = await buildLibrary(onlyEsm);
const inPage = await buildPage("dist/page.html");
const inProgram = lists.map((file) => JSON.parse(readFileSync(file, "utf8")));
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licenceTexts([...inProgram, inLibrary, ...inPage]));
for (const file of lists) rmSync(file);

// The schema of study.json ships in the package, so that editors complete it.
const { studyJsonSchema } = await import("../dist/ingest.js");
writeFileSync("dist/study.schema.json", `${JSON.stringify(studyJsonSchema(), null, 2)}\n`);
