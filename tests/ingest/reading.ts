import { isWbeError, type WbeError } from "../../src/base/index.ts";
import {
  type FlowReading,
  type LabOptions,
  type LabReading,
  readFlow,
  readLab,
  readTable,
} from "../../src/ingest/index.ts";

/** The zone and labels that most tests read with. */
export const SWEDEN = { timeZone: "Europe/Stockholm", dayLabel: "start" } as const;

/** Reads a laboratory's text; issues of the table come first. */
export function labOf(text: string | Uint8Array, options: Partial<LabOptions> = {}): LabReading {
  const { table, issues } = readTable(text, { file: "lab.csv" });
  const reading = readLab(table, { ...SWEDEN, ...options });
  return { ...reading, issues: [...issues, ...reading.issues] };
}

export function flowOf(text: string, options: Partial<Parameters<typeof readFlow>[1]> = {}): FlowReading {
  return readFlow(readTable(text, { file: "flow.csv" }).table, { timeZone: "Europe/Stockholm", ...options });
}

/** One result of `concentration` in a tidy table in ng/L, with optional further columns. */
export function oneResult(
  value: string,
  further: Readonly<Record<string, string>> = {},
  options: Partial<LabOptions> = {},
): LabReading {
  const names = ["site", "date", "biomarker", "concentration", "unit", ...Object.keys(further)];
  const cells = ["Strängnäs", "2026-01-13", "MDMA", value, "ng/L", ...Object.values(further)];
  return labOf(`${names.join(";")}\n${cells.map((cell) => `"${cell}"`).join(";")}\n`, options);
}

/** The error that a reading ends in. */
export function errorOf(read: () => unknown): WbeError {
  try {
    read();
  } catch (error) {
    if (isWbeError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

export const codesOf = ({ issues }: Pick<LabReading, "issues">): string[] => issues.map(({ code }) => code);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
