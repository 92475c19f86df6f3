// The main job on the bundled simulated sample: installs, builds, prints the answers, leaves the report.
import { execFileSync, execSync } from "node:child_process";
import "./ensure-installed.mjs";

const study = "data-samples/strangnas-simulated/study.json";
const wbe = (...args) => execFileSync(process.execPath, ["dist/cli.js", ...args], { stdio: "inherit" });

execSync("npm run -s build", { stdio: ["ignore", "ignore", "inherit"] });
wbe("summary", study, "--format", "table");
wbe("compare", study, "--format", "table");
wbe("report", study, "--out", "report.html", "--force");
