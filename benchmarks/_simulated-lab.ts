import { closeSync, openSync, writeSync } from "node:fs";

const RESIDUES = ["benzoylecgonine", "amphetamine", "MDMA", "THC-COOH", "methamphetamine"];
const ROWS_A_SITE = 2000;

/**
 * Writes a simulated plain table: sites in order, five residues a day, every 97th result below its limit; about 48 bytes
 * a row. `odd` of a million rows hold a number that needs a closer look.
 */
export function writeSimulatedLab(path: string, rows: number, odd = 0): void {
  const file = openSync(path, "w");
  writeSync(file, "site,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population\n");
  let lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const [site, within] = [Math.floor(row / ROWS_A_SITE), row % ROWS_A_SITE];
    const day = Math.floor(within / RESIDUES.length);
    const date = new Date(Date.UTC(2022, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const measured = `${25 + ((row * 7919) % 900)}.${row % 10}`;
    const value = row % 97 === 0 ? "<20" : (row * 7919) % 1e6 < odd ? "90000" : measured;
    const flow = 12_000 + ((day * 31) % 2_000);
    lines.push(`Verk ${String(site).padStart(4, "0")},${date},${RESIDUES[row % 5]},${value},${flow},37000`);
    if (lines.length < 20_000 && row < rows - 1) continue;
    writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
  }
  closeSync(file);
}
