// Adds up the tests of every suite from Vitest's own reports. A suite that ended badly without a failed test counts as one.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
let passed = 0;
let failed = 0;

for (const file of readdirSync(folder).filter((name) => name.endsWith(".status"))) {
  const name = file.slice(0, -".status".length);
  const report = join(folder, `${name}.json`);
  const ended = Number(readFileSync(join(folder, file), "utf8"));
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    testResults = [],
  } = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  const brokeOff = numFailedTests === 0 && (ended !== 0 || numPassedTests === 0) ? 1 : 0;
  passed += numPassedTests;
  failed += numFailedTests + brokeOff;
  console.log(
    `${name}: ${numPassedTests} passed, ${numFailedTests + brokeOff} failed, ${numPendingTests} skipped`,
  );
  for (const { name: where, status, message, assertionResults } of testResults) {
    if (status === "failed" && assertionResults.length === 0) console.log(`  failed: ${where} ${message}`);
    for (const { fullName, status: state } of assertionResults) {
      if (state !== "passed") console.log(`  ${state}: ${fullName}`);
    }
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
