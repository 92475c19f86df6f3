// Installs the locked dependencies when they are missing or older than the lock file.
import { execSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const stamp = "node_modules/.package-lock.json";
if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync("package-lock.json").mtimeMs) {
  execSync("npm ci --no-audit --no-fund --loglevel=error", { stdio: ["ignore", "ignore", "inherit"] });
}
