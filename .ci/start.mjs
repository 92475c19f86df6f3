// The main job on the bundled simulated sample: installs, builds, prints the answers, leaves the report.
import { execFileSync } from "node:child_process";
import "./ensure-installed.mjs";

const study = "data-samples/strangnas-simulated/study.json";
const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });
const wbe = (...args) => node("dist/cli.js", ...args);

try {
  node(".ci/build.mjs", "--esm");
  wbe("summary", study, "--format", "table");
  wbe("compare", study, "--format", "table");
  wbe("report", study, "--out", "report.html", "--force");
} catch (error) {
  process.exitCode = error.status ?? 1;
}
