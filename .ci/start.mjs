// The main job on the bundled simulated sample: installs, builds, prints the answers, then the changes, then the remarks.
import { execFileSync, spawnSync } from "node:child_process";
import "./ensure-installed.mjs";

const study = "data-samples/strangnas-simulated/study.json";
const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });

/** Remarks follow the line that names the report; they wait until the table stands. */
function report() {
  const args = ["dist/cli.cjs", "report", study, "--out", "report.html", "--force"];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["inherit", "inherit", "pipe"],
  });
  const place = stderr.indexOf("report.html");
  const end = place < 0 ? stderr.length : stderr.indexOf("\n", place) + 1;
  console.log(stderr.slice(0, end));
  remarks = stderr.slice(end);
  if (status !== 0) throw Object.assign(new Error("wbe report"), { status });
}

let remarks = "";
const steps = [
  ["The build", () => node(".ci/build.mjs", "--esm")],
  ["The report", report],
  ["The comparison", () => node("dist/cli.cjs", "compare", study, "--format", "table", "--quiet")],
];
for (const [name, run] of steps) {
  try {
    run();
  } catch (error) {
    console.error(`${name} failed; what it said stands above.`);
    process.exit(error.status || 1);
  }
}
if (remarks !== "") console.error(`\n${remarks.trimEnd()}`);
