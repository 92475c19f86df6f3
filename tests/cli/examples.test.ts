import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { call, folderWith, ONE_SAMPLE, type Outcome } from "./_world.ts";

const SAMPLES = join(import.meta.dirname, "../../data-samples");
const place = folderWith();

/** What an example cannot be tried with: a workbook, a substance of one's own, the optional package for PNG, the folder it stands in. */
const NOT_TRIED = [
  "wbe convert lab.xlsx --out tidy.csv",
  "wbe biomarkers spice-syra study.json",
  "wbe chart study.json --kind trend --site Strängnäs --scale log --out trend.png",
  "wbe init",
];
const TRIED = COMMANDS.flatMap(({ examples }) => examples).filter((example) => !NOT_TRIED.includes(example));

/** The files the examples name, from one drug of the bundled simulated study, and one sample. */
beforeAll(async () => {
  const folder = join(SAMPLES, "strangnas-simulated");
  for (const file of readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name)))
    copyFileSync(join(folder, file), place(file));
  const lab = readFileSync(place("lab-simulated.csv"), "latin1").split("\n");
  const isKept = (line: string, index: number): boolean => index < 4 || /;Bensoylekgonin;/.test(line);
  writeFileSync(place("lab-simulated.csv"), lab.filter(isKept).join("\n"), "latin1");
  const events = readFileSync(place("events-simulated.csv"), "utf8");
  writeFileSync(
    place("events-simulated.csv"),
    events.replace("Polisens och kommunens insats mot kokain (simulerad)", "Patrols at the station"),
  );
  writeFileSync(place("lab.csv"), ONE_SAMPLE);
  writeFileSync(place("flow.csv"), "site,date,flow_m3_per_day\nA,2026-01-13,12000\n");
  writeFileSync(place("sites.csv"), "site,name,municipality,population\nA,Plant A,Town,37000\n");
  copyFileSync(join(SAMPLES, "sweden-score/loads.csv"), place("europe.csv"));
  mkdirSync(place("measurements"));
  copyFileSync(place("lab.csv"), join(place("measurements"), "lab.csv"));
  await ran("wbe summary study.json --format json --out published.json");
  copyFileSync(place("published.json"), place("summary.json"));
  await ran("wbe report study.json --out report.html");
  for (const part of [1, 2]) await ran(`wbe loads lab.csv --shard ${part}/2 --out part-${part}.csv`);
  await ran("wbe loads lab.csv --flow flow.csv --sites sites.csv --out loads.csv");
}, 120_000);

/** Runs an example as a shell would: words in quotes, a file into standard input, standard output into a file. */
async function ran(example: string): Promise<Outcome> {
  const [, piped, line = ""] =
    /^(?:cat (\S+) \| )?(?:eval "\$\()?wbe ([^>]*?)(?:\)")?(?: > \S+)?$/.exec(example) ?? [];
  const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
  const isFile = (word: string): boolean => /\.(csv|json|html|svg|png|ics)$|\/$/.test(word);
  return call(
    words.map((word) => (isFile(word) ? place(word) : word)),
    piped === undefined ? {} : { input: readFileSync(place(piped), "utf8") },
  );
}

describe("an example of the help works as it stands", () => {
  test.each(TRIED)("%s", async (example) => {
    const again = /--out/.test(example) && !/--force/.test(example) ? `${example} --force` : example;
    const { code, out, err } = await ran(again);
    expect(err).not.toMatch(/^wbe: /m);
    expect(code).toBe(0);
    expect(out.length + err.length > 0 || /--out/.test(example)).toBe(true);
  });
});

test("each example is of its own command", () => {
  for (const { name, examples } of COMMANDS)
    for (const example of examples) expect(example).toMatch(new RegExp(`\\bwbe ${name}\\b`));
});
