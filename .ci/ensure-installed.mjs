// Installs the locked dependencies when they are missing or older than the lock file.
import { execSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const stamp = "node_modules/.package-lock.json";
if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync("package-lock.json").mtimeMs) {
  try {
    execSync("npm ci --no-audit --no-fund --loglevel=error", { stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    console.error("The dependencies could not be installed; is the network there? Try again with: npm ci");
    process.exit(error.status || 1);
  }
}
