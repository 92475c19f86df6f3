import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts text between the marks of a benchmark in README.md: `<!-- NAME -->` and `<!-- end of NAME -->`.
 * @throws RangeError when README.md has no such marks
 */
export function writeReadmeBlock(name: string, text: string): void {
  const [begin, finish] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const path = join(import.meta.dirname, "..", "README.md");
  const readme = readFileSync(path, "utf8");
  const [start, end] = [readme.indexOf(begin), readme.indexOf(finish)];
  if (start < 0 || end < start) throw new RangeError(`README.md has no place for ${name}`);
  writeFileSync(path, `${readme.slice(0, start + begin.length)}\n${text}\n${readme.slice(end)}`);
}
