import { expect, test } from "vitest";
import { readAsText } from "../../../src/report/texts/read-as-text.ts";

test("Swedish names the separator and the decimal sign; an encoding keeps its name", () => {
  const readAs = "windows-1252, semicolon, decimal comma";
  expect(readAsText(readAs, "sv")).toBe("windows-1252, semikolon, decimalkomma");
  expect(readAsText(readAs, "en")).toBe(readAs);
  expect(readAsText("utf-8, tab, decimal point", "sv")).toBe("utf-8, tabb, decimalpunkt");
  expect(readAsText("utf-8, comma", "sv")).toBe("utf-8, komma");
});

test("a sheet keeps its name, commas and all", () => {
  expect(readAsText("xlsx, sheet Prov, comma", "sv")).toBe("xlsx, blad Prov, comma");
});
