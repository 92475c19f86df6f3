import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFiles, readStream, streamLoads } from "../../src/node/index.ts";
import { toCsv } from "../../src/report/index.ts";
import { loads } from "../../src/study/index.ts";

const HEAD = "site,date,biomarker,concentration_ng_per_l,lod,laboratory,flow_m3_per_day,population";
const SEED = 20261123;

async function* inChunks(text: string | Uint8Array, size = 701): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function streamed(text: string | Uint8Array, size?: number): Promise<readonly string[]> {
  const parts: string[] = [];
  const options = { today: "2026-06-01", judgedRows: 200, chunkBytes: 5000 };
  for await (const part of streamLoads(inChunks(text, size), {}, options))
    parts.push(Buffer.from(part).toString());
  return parts;
}

async function whole(text: string | Uint8Array): Promise<string> {
  const read = await readStream(inChunks(text));
  const study = await readFiles(
    { files: [{ role: "lab", path: "-", shownAs: "standard input", read }] },
    {},
    { today: "2026-06-01" },
  );
  const result = loads(study);
  return toCsv(result, result.columns);
}

/** A simulated table: plants one after the other; `odd` may replace the value of a row. */
function table(plants: number, days: number, odd: (row: number) => string | null = () => null): string {
  const lines = [HEAD];
  for (let plant = 0; plant < plants; plant++) {
    for (let day = 0; day < days; day++) {
      const date = new Date(Date.UTC(2015, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
      const row = plant * days + day;
      const value = odd(row) ?? (20 + ((row * 7919) % 90)).toString();
      lines.push(`Verk ${plant},${date},MDMA,${value},5,Labb,${12_000 + (row % 50)},37000`);
    }
  }
  return `${lines.join("\n")}\n`;
}

const LONG = table(8, 60);

describe("streamLoads", { timeout: 60_000 }, () => {
  test("a long plain table comes in parts, byte for byte as when read whole", async () => {
    const parts = await streamed(LONG);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join("")).toBe(await whole(LONG));
  });

  test("the same result twice, alike or not, early or late", async () => {
    for (const plant of [0, 7]) {
      const first = LONG.split("\n").find((line) => line.startsWith(`Verk ${plant},`)) ?? "";
      for (const again of [first, first.replace(/MDMA,\d+/, "MDMA,77")]) {
        const text = LONG.replace(first, `${first}\n${again}`);
        const parts = await streamed(text);
        expect(parts.length).toBeGreaterThan(2);
        expect(parts.join("")).toBe(await whole(text));
      }
    }
  });

  test("over odd values, jumps, limits, unknown words, missing cells and chunk sizes", async () => {
    const odd = fc.constantFrom(
      "<5",
      "n.d.",
      "0",
      "",
      "99999999",
      "1e6",
      "abc",
      "-3",
      "12.5",
      "1.234",
      "<LOQ",
      "=1+1",
      " 7 ",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(479), odd), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 97, max: 3000 }),
        fc.boolean(),
        async (changes, size, returns) => {
          const by = new Map(changes);
          const plain = table(8, 60, (row) => by.get(row) ?? null);
          const text = returns ? `\ufeff${plain.replaceAll("\n", "\r\n")}` : plain;
          expect((await streamed(text, size)).join("")).toBe(await whole(text));
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });

  test.each([
    ["a short table", table(2, 10)],
    ["Swedish notation", LONG.replaceAll(",", ";").replaceAll(";20;", ";20,5;")],
    [
      "a site that comes back early",
      `${HEAD}\n${[0, 1, 0].map((plant) => table(1, 10).split("\n").slice(1).join("\n").replaceAll("Verk 0", `Verk ${plant}`).replaceAll("2015", `201${plant}`)).join("")}${LONG.split("\n").slice(121).join("\n")}`,
    ],
    ["quotes", LONG.replace("Labb", '"Labb, A"')],
    ["other letters", Buffer.from(LONG.replaceAll("Labb", "Läbb"), "latin1")],
    ["dates in another order", LONG.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$3/$2/$1")],
    ["columns that need the whole", LONG.replace("laboratory", "replicate")],
  ])("%s is read whole", async (_, text) => {
    const parts = await streamed(text);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toBe(await whole(text));
  });

  test.each([
    ["a site that comes back", `${LONG}${LONG.split("\n")[1]}\n`, "the site Verk 0 comes back"],
    ["a quotation mark", LONG.replace(/Verk 7,/, '"Verk 7",'), "a quotation mark"],
    ["a row cut short", `${LONG}Verk 7,2026-01\n`, "a row of 2 cells"],
    ["a line of 3 MB", `${LONG}${"x".repeat(3_000_000)}`, "a line without end"],
    ["a footnote", `${LONG}\n`, "a row of 1 cells"],
    ["other bytes", Buffer.concat([Buffer.from(LONG), Buffer.from([0xff, 0x0a])]), "not UTF-8"],
  ])("%s after the first rows ends it with 3, naming what would help", async (_, text, what) => {
    await expect(streamed(text)).rejects.toMatchObject({
      code: "STREAM_CONTRADICTED",
      exitCode: 3,
      message: expect.stringMatching(new RegExp(`${what}.* - sort the rows by site, or save them as a file`)),
    });
  });

  test("memory does not grow with the rows", async () => {
    const block = table(1, 2000).split("\n").slice(1).join("\n");
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${HEAD}\n`);
      for (let plant = 0; plant < 30; plant++) yield Buffer.from(block.replaceAll("Verk 0", `Verk ${plant}`));
    }
    let rows = 0;
    let highest = 0;
    // What other tests left in this process is not the stream's.
    const before = process.memoryUsage().heapUsed;
    for await (const part of streamLoads(endless())) {
      rows += Buffer.from(part).toString().split("\n").length - 1;
      highest = Math.max(highest, process.memoryUsage().heapUsed - before);
    }
    expect(rows).toBe(30 * 2000 + 1);
    expect(highest).toBeLessThan(400 * 2 ** 20);
  });
});
