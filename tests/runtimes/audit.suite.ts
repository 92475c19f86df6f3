import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "../package/lay-out-package.ts";

interface Audit {
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } };
}

/** What the registry knows of the packages that users install; null where it does not answer such questions. */
function audit(): NonNullable<Audit["metadata"]> | null {
  const words = ["audit", "--omit=dev", "--json"];
  const { stdout } = spawnSync("npm", words, { cwd: ROOT, encoding: "utf8", timeout: 120_000 });
  try {
    return (JSON.parse(stdout) as Audit).metadata ?? null;
  } catch {
    return null;
  }
}

test("npm knows no weakness of what users install", (context) => {
  const known = audit();
  if (known === null) return context.skip("the registry does not answer audits");
  expect(known.vulnerabilities.total).toBe(0);
});
