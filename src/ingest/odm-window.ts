import type { Cell } from "./table.ts";

const HOUR_MS = 3_600_000;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The end of a composite from its start and the hours it was collected over (`collPer`), or its start from its end;
 * by the clock on the wall. Cells that cannot be read so stay as they are.
 */
export function odmWindow(start: Cell, end: Cell, hours: Cell): { start: Cell; end: Cell } {
  const period = Number(String(hours).trim().replace(",", "."));
  if (!(period > 0) || period > 24 * 31) return { start, end };
  if (isBlank(end) && !isBlank(start)) return { start, end: shifted(start, period) };
  if (isBlank(start) && !isBlank(end)) return { start: shifted(end, -period), end };
  return { start, end };
}

function isBlank(cell: Cell): boolean {
  return ["", "NA"].includes(String(cell).trim());
}

function shifted(cell: Cell, hours: number): Cell {
  const [, day, clock = "00:00", seconds = "00", zone = ""] = MOMENT.exec(String(cell).trim()) ?? [];
  const time = Date.parse(`${day}T${clock}:${seconds}Z`);
  if (day === undefined || Number.isNaN(time)) return "";
  return new Date(time + hours * HOUR_MS).toISOString().slice(0, 19) + zone;
}
