import { describe, expect, test } from "vitest";
import { loads, studyFromFiles } from "../../src/study/index.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (role: "lab" | "flow" | "sites", name: string, text: string, sha256: string | null = null) => ({
  role,
  name,
  read: () => ({ bytes: bytes(text), sha256 }),
});
const LAB = file("lab", "lab.csv", "site;date;biomarker;Uppmätt\nA;2026-01-13;MDMA;500,5\n", "00ff");
const FLOW = file("flow", "q.csv", "site;date;flow_m3_per_day\nA;2026-01-13;12000\n");
const SITES = file("sites", "sites.csv", "site;population\nA;37000\n");
const MAPPING = { lab: { columns: { concentration: { column: "Uppmätt", unit: "ng/L" } } } };

describe("studyFromFiles", () => {
  test("makes a study of bytes, wherever they come from", async () => {
    const study = await studyFromFiles([LAB, FLOW, SITES], { mapping: MAPPING });
    // 500.5 ng/L x 12 000 m3/d / 37 000 persons = 162.324... mg/d/1000
    expect(loads(study)[0]?.load_mg_per_day_per_1000).toBeCloseTo((500.5 * 12000) / 37000, 9);
    expect(study.inputs.map(({ file, sha256 }) => [file, sha256])).toEqual([
      ["lab.csv", "00ff"],
      ["q.csv", null],
      ["sites.csv", null],
    ]);
  });

  test("asks for each file when its turn comes, one after the other", async () => {
    const order: string[] = [];
    const slow = (one: typeof LAB) => ({
      ...one,
      read: async () => {
        order.push(`+${one.name}`);
        await Promise.resolve();
        order.push(`-${one.name}`);
        return one.read();
      },
    });
    await studyFromFiles([slow(LAB), slow(FLOW)], { mapping: MAPPING });
    expect(order).toEqual(["+lab.csv", "-lab.csv", "+q.csv", "-q.csv"]);
  });

  test("a setting that is not known is refused before any file is read", async () => {
    const unread = { ...LAB, read: () => expect.unreachable("read too early") };
    await expect(studyFromFiles([unread], { seeed: 1 } as object)).rejects.toMatchObject({
      code: "SETTING_UNKNOWN",
    });
  });

  test("a forced separator outranks the detected one", async () => {
    const study = await studyFromFiles([LAB], { mapping: MAPPING }, { delimiter: ";" });
    expect(study.inputs[0]?.readAs).toContain("semicolon");
    await expect(studyFromFiles([LAB], { mapping: MAPPING }, { delimiter: "|" })).rejects.toMatchObject({
      exitCode: 3,
    });
  });
});
