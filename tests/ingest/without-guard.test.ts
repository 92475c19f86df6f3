import { expect, test } from "vitest";
import { withoutGuard } from "../../src/ingest/without-guard.ts";
import { toCsv } from "../../src/report/index.ts";

test.each(["=1+1", "+46 152", "-20 °C", "@Anna", "'=1", "'", "'Verk'", "A"])(
  "what toCsv makes of %s",
  (text) => {
    const [, line = ""] = toCsv([{ text }], ["text"]).split("\n");
    expect(withoutGuard(line)).toBe(text);
  },
);
