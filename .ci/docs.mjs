// The reference of every public name, made from the docstrings, into dist/docs (or the folder named): it travels in the package, not in the sources.
import { readFileSync } from "node:fs";
import { Application } from "typedoc";

const { exports, version } = JSON.parse(readFileSync("package.json", "utf8"));
const doors = Object.keys(exports).filter((subpath) => subpath !== "./package.json");

const app = await Application.bootstrap({
  name: `wbe ${version}`,
  entryPoints: doors.map((door) => (door === "." ? "src/index.ts" : `src/${door.slice(2)}/index.ts`)),
  out: process.argv[2] ?? "dist/docs",
  readme: "README.md",
  // Neither the machine that made it nor a repository's address is in it.
  disableSources: true,
  highlightLanguages: ["bash", "ts", "json", "csv"],
  excludeExternals: true,
  excludePrivate: true,
  githubPages: false,
  hideGenerator: true,
  skipErrorChecking: true,
  logLevel: "Warn",
  validation: { notExported: false, invalidLink: true, notDocumented: false },
});
const project = await app.convert();
if (project === undefined) throw new Error("the sources could not be read");
await app.generateOutputs(project);
if (app.logger.hasErrors()) process.exitCode = 1;
