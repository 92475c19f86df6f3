import { describe, expect, test } from "vitest";
import { toHtml } from "../../../src/report/html/to-html.ts";
import { simulatedModel } from "./simulated-model.ts";

/*
 * The reviewed words of the whole page, one element a line, without charts (they have their own reviewed pictures) and
 * style. A change of any sentence, heading, order or figure shows as a difference; look at the page before accepting it.
 */
const words = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<div class="chart[^>]*><\/div>\s*/g, "")
    .replace(/<(\/?)(section|article|h\d|p|li|tr|caption|dt|dd|summary|pre|nav)\b/g, "\n<$1$2")
    .replace(/<[^>]*>/g, (mark) =>
      mark.startsWith("<h") && /^<h\d/.test(mark) ? "# " : /^<t[dh]/.test(mark) ? " | " : "",
    )
    .replace(/[ \t]+/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

describe.each(["sv", "en"] as const)("the simulated report in words, %s", (language) => {
  test.each(["full", "short"] as const)("%s", async (edition) => {
    const text = words(toHtml(simulatedModel(language), { edition }));
    await expect(`${text}\n`).toMatchFileSnapshot(
      `__snapshots__/report-simulated-${language}-${edition}.txt`,
    );
  });
});
