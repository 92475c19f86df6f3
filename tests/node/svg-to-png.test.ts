import { expect, test } from "vitest";
import { svgToPng } from "../../src/node/index.ts";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>';
const absent = (): Promise<never> => Promise.reject(new Error("not installed"));

test("draws on white at twice the size with the first package there is", async () => {
  const seen: unknown[] = [];
  class Resvg {
    constructor(...given: unknown[]) {
      seen.push(...given);
    }
    render(): { asPng(): Uint8Array } {
      return { asPng: () => new Uint8Array([137, 80, 78, 71]) };
    }
  }
  const load = (name: string): Promise<unknown> =>
    name === "@resvg/resvg-js" ? Promise.resolve({ Resvg }) : absent();
  expect([...(await svgToPng(SVG, load))]).toEqual([137, 80, 78, 71]);
  expect(seen[0]).toBe(SVG);
  expect(seen[1]).toMatchObject({ background: "#ffffff", fitTo: { mode: "zoom", value: 2 } });
});

test("takes sharp where the first is absent", async () => {
  const sharp = (svg: Uint8Array) => ({ png: () => ({ toBuffer: () => Promise.resolve(svg) }) });
  const load = (name: string): Promise<unknown> =>
    name === "sharp" ? Promise.resolve({ default: sharp }) : absent();
  expect(new TextDecoder().decode(await svgToPng(SVG, load))).toContain('fill="#ffffff"');
});

test("says what to install where neither is there", async () => {
  await expect(svgToPng(SVG, absent)).rejects.toMatchObject({ code: "PNG_IMPOSSIBLE" });
});
