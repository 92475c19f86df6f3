import { writeFileSync } from "node:fs";

/** The word after an option on the command line. */
export function argument(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}

/** A row of a Markdown table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Prints the page; with `--write` it is stored beside the programs too. */
export function publish(file: string, lines: readonly string[]): void {
  const page = `${lines.join("\n")}\n`;
  process.stdout.write(page);
  if (process.argv.includes("--write")) writeFileSync(new URL(file, import.meta.url), page);
}
