import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { argument } from "./coverage-print.ts";

/**
 * Rows of a study, one a cell, in the order of the cells. With `--jobs n` the program starts itself n times, each with
 * `--part i` and every n-th cell; a part prints its rows as JSON and ends. The rows are plain data.
 */
export async function rowsOf<Cell, Row>(
  cells: readonly Cell[],
  study: (cell: Cell) => Row,
): Promise<readonly Row[]> {
  const jobs = Number(argument("--jobs") ?? 1);
  const part = argument("--part");
  if (part !== undefined) {
    const own = cells.filter((_, place) => place % jobs === Number(part));
    process.stdout.write(JSON.stringify(own.map(study)), () => process.exit());
    return new Promise(() => undefined);
  }
  if (jobs === 1) return cells.map(study);
  const parts = await Promise.all(Array.from({ length: jobs }, (_, place) => partOf<Row>(place)));
  return cells.map((_, place) => parts[place % jobs]![Math.floor(place / jobs)]!);
}

async function partOf<Row>(place: number): Promise<readonly Row[]> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, ...process.argv.slice(1), "--part", String(place)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return JSON.parse(await text(child.stdout)) as readonly Row[];
}
