// The main job on the bundled simulated sample: installs, builds, prints the answers, then the levels.
import { execFileSync } from "node:child_process";
import "./ensure-installed.mjs";

const study = "data-samples/strangnas-simulated/study.json";
const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });
const wbe = (...args) => node("dist/cli.js", ...args);

const steps = [
  ["The build", () => node(".ci/build.mjs", "--esm")],
  ["The report", () => wbe("report", study, "--out", "report.html", "--force")],
  ["The comparison", () => wbe("compare", study, "--format", "table", "--quiet")],
];
for (const [name, run] of steps) {
  try {
    run();
  } catch (error) {
    console.error(`${name} failed; what it said stands above.`);
    process.exit(error.status || 1);
  }
}
