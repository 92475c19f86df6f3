import type { SkippedRow } from "./table.ts";
import { tokenise } from "./tokenise.ts";

/** A cell under its name as the section's header spells it. */
export interface InterlabCell {
  readonly name: string;
  readonly text: string;
}

/** A data line of a section, its cells by name in lower case; a name that comes again is followed by its count. */
export interface InterlabLine {
  readonly row: number;
  readonly cells: ReadonlyMap<string, InterlabCell>;
}

/** The data lines of an Interlab file, and every other line that says something. */
export interface InterlabSections {
  readonly samples: readonly InterlabLine[];
  readonly results: readonly InterlabLine[];
  readonly skipped: readonly SkippedRow[];
}

/** The lines of both sections, which may come again for each sample. */
export function interlabSections(lines: readonly string[], file: string, quoted: boolean): InterlabSections {
  const samples: InterlabLine[] = [];
  const results: InterlabLine[] = [];
  const skipped: SkippedRow[] = [];
  const sections = new Map([
    ["provadm", samples],
    ["provdat", results],
  ]);
  let into: InterlabLine[] | undefined;
  let header: readonly string[] | null = null;
  lines.forEach((line, index) => {
    const row = index + 1;
    if (line.trim().startsWith("#")) {
      into = sections.get(/^#\s*([\p{L}]+)[\s;]*$/u.exec(line)?.[1]?.toLowerCase() ?? "");
      header = null;
      skipped.push({ row, why: "title" });
      return;
    }
    if (line.trim().replace(/;/g, "") === "" || into === undefined) {
      if (line.trim() !== "") skipped.push({ row, why: "title" });
      return;
    }
    const cells = (quoted ? (tokenise(line, ";", file)[0] ?? []) : line.split(";")).map((cell) =>
      cell.trim(),
    );
    if (header === null) {
      header = cells;
      skipped.push({ row, why: "title" });
      return;
    }
    into.push({ row, cells: byName(header, cells) });
  });
  return { samples, results, skipped };
}

function byName(header: readonly string[], cells: readonly string[]): InterlabLine["cells"] {
  const found = new Map<string, InterlabCell>();
  header.forEach((written, index) => {
    if (written === "") return;
    let name = written;
    for (let count = 2; found.has(name.toLowerCase()); count++) name = `${written} ${count}`;
    found.set(name.toLowerCase(), { name, text: cells[index] ?? "" });
  });
  return found;
}
