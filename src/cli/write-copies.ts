import { refuseInput, writeOutput } from "../node/index.ts";
import { toCsv } from "../report/index.ts";
import { annotate, type Study } from "../study/index.ts";
import type { Output } from "./output.ts";
import type { World } from "./world.ts";

const EVERY_DIGIT = 17;

/**
 * Writes every input with the verdict of each row: one input under the given name, of several each under that name
 * with its own behind it (`annotated-flow.csv`).
 */
export async function writeCopies(
  study: Study,
  output: Output,
  read: readonly string[],
  world: World,
): Promise<void> {
  const { file, force, excel, digits } = output;
  if (file === null) return;
  const inputs = annotate(study);
  const names = namesFor(
    file,
    inputs.map((input) => input.file),
  );
  for (const name of names) await refuseInput(name, read);
  for (const [index, { columns, rows }] of inputs.entries()) {
    const text = toCsv(rows, columns, {
      digits: digits ?? EVERY_DIGIT,
      ...(excel === null ? {} : { excel }),
    });
    await writeOutput(names[index] ?? file, text, { force, interrupted: world.interrupted });
  }
}

function namesFor(file: string, inputs: readonly string[]): readonly string[] {
  if (inputs.length === 1) return [file];
  const stem = file.slice(0, -".csv".length);
  const taken = new Set<string>();
  return inputs.map((input) => {
    const own = input
      .replace(/^.*[\\/]/, "")
      .replace(/\.[^.]*$/, "")
      .replace(/[^\p{L}\p{N}_-]+/gu, "-");
    let name = `${stem}-${own}.csv`;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${own}-${number}.csv`;
    taken.add(name);
    return name;
  });
}
