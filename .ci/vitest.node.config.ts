import { defineConfig } from "vitest/config";

/** The tests that need only Node: those of `npm test`. */
export default defineConfig({ test: { globalSetup: ".ci/one-temporary-folder.ts" } });
