import { writeFileSync } from "node:fs";
import { expect } from "vitest";
import { call, folderWith, type Outcome } from "../cli/_world.ts";

/** Resources that no hostile input may exceed: a reader is bounded by what it is given. */
const LONGEST_MS = 60_000;
const MOST_BYTES = 900 * 2 ** 20;

/** What every end has: an exit code of the contract, words for people, no stack, bounded in length. */
export function expectWords({ code, err }: Outcome, codes: readonly number[] = [0, 2, 3]): void {
  expect(codes, err.slice(0, 500)).toContain(code);
  expect(err).not.toMatch(/^\s+at /m);
  expect(err).not.toContain("should not have happened");
  expect(err.length).toBeLessThan(10_000);
  if (code !== 0) expect(err.length).toBeGreaterThan(20);
}

/** Words of ours that speak of nothing; those that stood in the input may come back. */
const SLIPS = ["undefined", "[object ", "NaN", "Infinity", "null"];

function expectNoSlips({ out, err }: Outcome, input: string): void {
  for (const slip of SLIPS) {
    if (!input.includes(slip)) expect(`${wordsOf(out)}${err}`).not.toContain(slip);
  }
}

/** A page without the data that it carries for programs. */
function wordsOf(out: string): string {
  return out.replace(/<template\b[\s\S]*?<\/template>/g, "");
}

/** Writes the bytes under a name and runs a command on them; gives what came of it, after it was held to the rules. */
export async function hostile(
  name: string,
  bytes: string | Uint8Array,
  { command = "check", codes = [0, 2, 3], options = [] }: HostileOptions = {},
): Promise<Outcome> {
  const at = folderWith();
  writeFileSync(at(name), bytes);
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const outcome = await call([command, at(name), ...options]);
  expect(performance.now() - started).toBeLessThan(LONGEST_MS);
  expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_BYTES);
  expectWords(outcome, codes);
  expectNoSlips(outcome, Buffer.from(bytes).toString("latin1"));
  return outcome;
}

export interface HostileOptions {
  readonly command?: string;
  readonly codes?: readonly number[];
  readonly options?: readonly string[];
}

export const HEAD = "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population";
export const ROW = "A,2026-01-13,MDMA,12.5,12000,37000";
export const TIDY = `${HEAD}\n${ROW}\nA,2026-01-14,MDMA,<5,11000,37000\nB,2026-01-13,amphetamine,310,9000,21000\n`;
