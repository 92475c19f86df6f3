import { defineConfig } from "vitest/config";

/** The suites that need more than Node: a browser, other runtimes, R and SciPy. */
export default defineConfig({
  test: {
    globalSetup: ".ci/one-temporary-folder.ts",
    include: ["tests/**/*.suite.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
