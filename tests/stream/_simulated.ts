/** Simulated plain tables: plants one after the other, five residues a day, and what an odd cell may look like. */
export const HEADER = "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population";
export const RESIDUES = ["benzoylecgonine", "amphetamine", "MDMA", "THC-COOH", "ketamine"] as const;

/** The cells of a row, in the order of the header. */
export type Cells = [string, string, string, string, string, string];

/** Lines of `plants` x `days` x 5 residues, each row passed through `change`. */
export function simulatedRows(
  plants: number,
  days: number,
  change: (cells: Cells, row: number) => string = (cells) => cells.join(","),
): readonly string[] {
  const lines: string[] = [];
  for (let plant = 0; plant < plants; plant++) {
    for (let day = 0; day < days; day++) {
      const date = new Date(Date.UTC(2024, 2, 1) + day * 86_400_000).toISOString().slice(0, 10);
      for (const residue of RESIDUES) {
        const row = lines.length;
        const level = 40 + ((row * 7919) % 613) + (row % 7) / 8;
        const value = row % 23 === 0 ? "<25" : String(level);
        const flow = String(9_000 + ((day * 37 + plant * 11) % 1500));
        lines.push(change([`Verk ${plant}`, date, residue, value, flow, "37000"], row));
      }
    }
  }
  return lines;
}

/** The lines as a table. */
export function tableOf(lines: readonly string[], end = "\n"): string {
  return `${[HEADER, ...lines].join(end)}${end}`;
}
