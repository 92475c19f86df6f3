import { spawnSync } from "node:child_process";

/** What a whole process took. */
export interface Cost {
  /** From start to end, seconds. */
  readonly wall: number;
  /** Of all its processors, seconds. */
  readonly processor: number;
  /** Largest resident memory, MB. */
  readonly megabytes: number;
}

/** Runs a program under `time` (Debian's package of that name), its output thrown away. @throws RangeError when it fails. */
export function timed(program: string, words: readonly string[], output = "/dev/null"): Cost {
  const command = ["-f", "TIME %e %U %S %M", "sh", "-c", 'exec "$@" > "$0"', output, program, ...words];
  const { stderr, status } = spawnSync("/usr/bin/time", command, { encoding: "utf8" });
  const [, wall, user, system, kilobytes] = /TIME (\S+) (\S+) (\S+) (\S+)/.exec(stderr) ?? [];
  if (status !== 0 || kilobytes === undefined)
    throw new RangeError(`${program} failed: ${stderr.slice(-2000)}`);
  return {
    wall: Number(wall),
    processor: Number(user) + Number(system),
    megabytes: Number(kilobytes) / 1024,
  };
}

/** Runs the programs in turn, `runs` times, so that each meets the same machine; medians. */
export function inTurn(programs: readonly (() => Cost)[], runs: number): readonly Cost[] {
  const found = programs.map((): Cost[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, program] of programs.entries()) found[index]?.push(program());
  }
  return found.map((costs) => ({
    wall: middle(costs.map(({ wall }) => wall)),
    processor: middle(costs.map(({ processor }) => processor)),
    megabytes: middle(costs.map(({ megabytes }) => megabytes)),
  }));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
