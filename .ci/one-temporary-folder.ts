import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** All temporary files of a test run are in one folder, which goes with it. */
export default function oneTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "wbe-tests-"));
  // Some tests put the power of root aside; the way to their files must stay open.
  chmodSync(folder, 0o777);
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => {
    try {
      openAll(folder);
    } catch {
      // A child that ended late took its folder along while this looked.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** What a test has closed against writing could not be removed. */
function openAll(folder: string): void {
  chmodSync(folder, 0o777);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) openAll(join(folder, entry.name));
}
